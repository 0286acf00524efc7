package main

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
)

// Nothing is started for two files of which one could not be applied.
func TestTwoVersionsHaveToBeValidAndOfOneSystem(t *testing.T) {
	t.Setenv("PATH", "")
	wrong := edited(t, "partitions: 6", "partitions: 0")
	elsewhere := edited(t, "us-east-1", "us-west-2", "[use1-az1, use1-az2, use1-az4]", "[usw2-az1, usw2-az2, usw2-az4]", "[use1-az1, use1-az2, use1-az4]", "[usw2-az1, usw2-az2, usw2-az4]")
	for says, args := range map[string][]string{
		"partitions: ":                    {"-from", before, "-to", wrong},
		"review one system at a time":     {"-from", before, "-to", root + "/config/minimal.yaml"},
		"nothing moves to another region": {"-from", before, "-to", elsewhere},
		"no such file or directory":       {"-from", filepath.Join(t.TempDir(), "none.yaml"), "-to", before},
	} {
		status, shown, complaint := call(t, args...)
		assert.Equal(t, exit.Usage, status, complaint)
		assert.Contains(t, complaint, says)
		assert.Empty(t, shown)
	}
}

// The default file without its link, as the plans of the change link-gone have it: the same is found before there is a plan, and the
// order is tried.
func TestTwoVersionsOfAFileAreRehearsed(t *testing.T) {
	after, temporary := withoutLink(t), t.TempDir()
	t.Setenv("TMPDIR", temporary)
	t.Chdir(root)
	status, shown, complaint := call(t, "-from", "config/non-prod.yaml", "-to", after, "-try")
	require.Empty(t, complaint)
	assert.Equal(t, exit.DoesNotHold, status)
	for _, says := range []string{
		"LOST    data    The link sandbox-to-shared is deleted: lost is the link: its mirror topics end where they are.\n",
		"config/non-prod.yaml:93  links.sandbox-to-shared (not in the file any more)\n",
		"  cluster-link, confluent-core\n     applies, and the plans after it are empty\n",
		"  confluent-core, cluster-link\n     ends at the plan of cluster-link: error reading ",
		": 401 Unauthorized",
		"  cluster-link, confluent-core, with what protects\n     ends at the plan of cluster-link: Instance cannot be destroyed ",
		"networking      state\n",
	} {
		assert.Contains(t, shown, says)
	}
	assert.NotContains(t, shown, "Somebody changed this")
	left, err := os.ReadDir(temporary)
	require.NoError(t, err)
	assert.Empty(t, left, "left in TMPDIR")
}

// Both files may be pipes, as a shell's <(...): each is read once, and an interrupt does not wait for who writes it.
func TestVersionsAreReadFromPipes(t *testing.T) {
	wrong := edited(t, "partitions: 6", "partitions: 0")
	text, err := os.ReadFile(before)
	require.NoError(t, err)
	pipe := filepath.Join(t.TempDir(), "pipe")
	require.NoError(t, syscall.Mkfifo(pipe, 0o600))
	go func() { _ = os.WriteFile(pipe, text, 0o600) }()
	_, _, complaint := call(t, "-from", pipe, "-to", wrong)
	assert.Contains(t, complaint, wrong+":", "what is wrong is the second file")

	ctx, interrupt := context.WithCancel(context.Background())
	time.AfterFunc(50*time.Millisecond, interrupt)
	ended := make(chan exit.Status)
	go func() {
		ended <- reviewCommand.Run(ctx, command.Environment{Stdout: io.Discard, Stderr: io.Discard}, []string{"-from", pipe, "-to", wrong})
	}()
	select {
	case status := <-ended:
		assert.Equal(t, exit.Interrupted, status)
	case <-time.After(10 * time.Second):
		t.Fatal("the interrupt waits for the pipe")
	}
}

// Whenever a rehearsed review is interrupted, no process and no folder of it is left.
func TestTwoVersionsAreRehearsedUntilAnInterrupt(t *testing.T) {
	after, temporary := withoutLink(t), t.TempDir()
	t.Setenv("TMPDIR", temporary)
	t.Chdir(root)
	for _, until := range []string{"review-synth-*", "review-[0-9]*"} { // while both are synthesized; while the old one is applied
		ctx, interrupt := context.WithCancel(t.Context())
		go func() {
			for ctx.Err() == nil {
				if found, _ := filepath.Glob(filepath.Join(temporary, until)); len(found) > 0 {
					time.Sleep(time.Second)
					interrupt()
				}
				time.Sleep(20 * time.Millisecond)
			}
		}()
		status := reviewCommand.Run(ctx, command.Environment{Stdout: io.Discard, Stderr: io.Discard}, []string{"-from", "config/non-prod.yaml", "-to", after, "-try"})
		interrupt()
		assert.Equal(t, exit.Interrupted, status, until)
		left, err := os.ReadDir(temporary)
		require.NoError(t, err)
		assert.Empty(t, left, "left in TMPDIR")
		children, err := filepath.Glob("/proc/self/task/*/children")
		require.NoError(t, err)
		for _, file := range children {
			text, err := os.ReadFile(file)
			if err == nil {
				assert.Empty(t, string(text), "processes that are left")
			}
		}
	}
}
