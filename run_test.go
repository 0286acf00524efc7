package main

import (
	"bytes"
	"context"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
)

// run runs the program as main does and returns its exit status.
func run(t *testing.T, args []string, stdout, stderr io.Writer) exit.Status {
	t.Helper()
	return synthCommand.Run(t.Context(), command.Environment{Stdout: stdout, Stderr: stderr}, args)
}

func write(t *testing.T, text string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "config.yaml")
	require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
	return file
}

func TestABadConfigurationIsReportedAndNothingIsWritten(t *testing.T) {
	var stdout, stderr bytes.Buffer
	out := filepath.Join(t.TempDir(), "out")
	status := run(t, []string{"-config", write(t, "name: x\nregion: us-east-1\nhub: {x: 1}\nprivatelink: {x: 1}\nconfluent: {x: 1}\n"), "-out", out}, &stdout, &stderr)
	assert.Equal(t, exit.Usage, status)
	for _, section := range []string{"hub", "privatelink", "confluent"} {
		assert.Contains(t, stderr.String(), section+".x: ", "all problems at once")
	}
	assert.Empty(t, stdout.String())
	assert.NoDirExists(t, out)
}

func TestAMissingConfigurationIsReported(t *testing.T) {
	var stdout, stderr bytes.Buffer
	assert.Equal(t, exit.Usage, run(t, []string{"-config", "config/none.yaml"}, &stdout, &stderr))
	assert.Contains(t, stderr.String(), "config/none.yaml")
}

func TestBadUsageIsReported(t *testing.T) {
	for says, args := range map[string][]string{
		"not defined: -unknown; confluent-privatelink -h lists the flags":                {"-unknown"},
		`unexpected argument "config/non-prod.yaml"; the configuration file is given by`: {"config/non-prod.yaml"},
	} {
		var stdout, stderr bytes.Buffer
		assert.Equal(t, exit.Usage, run(t, args, &stdout, &stderr))
		assert.Contains(t, stderr.String(), says)
	}
}

func TestAnOutputFolderThatCannotBeMadeIsReported(t *testing.T) {
	var stdout, stderr bytes.Buffer
	file := write(t, "")
	assert.Equal(t, exit.DoesNotHold, run(t, []string{"-config", "config/minimal.yaml", "-out", filepath.Join(file, "out")}, &stdout, &stderr))
	assert.Contains(t, stderr.String(), "output folder")
}

// With no PATH there is no Node to start.
func TestValidationNeedsNoNode(t *testing.T) {
	t.Setenv("PATH", "")
	var stdout, stderr bytes.Buffer
	assert.Zero(t, run(t, []string{"-config", "config/non-prod.yaml", "-validate"}, &stdout, &stderr), stderr.String())
	assert.Equal(t, "config/non-prod.yaml: valid\n", stdout.String())
}

func TestSeveralFilesAreCheckedTogether(t *testing.T) {
	second := write(t, strings.Replace(content(t, "config/non-prod.yaml"), "name: non-prod", "name: prod", 1))
	both := []string{"-config", "config/non-prod.yaml", "-config", second}
	var stdout, stderr bytes.Buffer
	assert.Equal(t, exit.Usage, run(t, both, &stdout, &stderr))
	assert.Contains(t, stderr.String(), "2 configuration files and 1 output folders: give an -out for each file, in their order; several are checked together with -validate")
	stderr.Reset()
	assert.Equal(t, exit.Usage, run(t, append(both, "-validate"), &stdout, &stderr))
	assert.Contains(t, stderr.String(), "overlaps privatelink.vpcs.sandbox.cidr (config/non-prod.yaml:")
	assert.Empty(t, stdout.String())
	stderr.Reset()
	assert.Zero(t, run(t, []string{"-config", "config/non-prod.yaml", "-config", "config/hcp-terraform.yaml", "-validate"}, &stdout, &stderr), stderr.String())
	assert.Equal(t, "config/non-prod.yaml, config/hcp-terraform.yaml: valid\n", stdout.String())
}

// Both are made by one Node, each by itself: they may be two states of one system. Where one cannot be written, neither is.
func TestSeveralFilesAreSynthesizedEachIntoItsFolder(t *testing.T) {
	folder := t.TempDir()
	before, after := filepath.Join(folder, "before"), filepath.Join(folder, "after")
	changed := write(t, strings.Replace(content(t, "config/minimal.yaml"), "main: {}", "main: {max_ecku: 2}", 1))
	both := []string{"-config", "config/minimal.yaml", "-config", changed, "-out", before, "-out"}
	var stdout, stderr bytes.Buffer
	assert.Equal(t, exit.Usage, run(t, append(both, before+"/"), &stdout, &stderr))
	assert.Contains(t, stderr.String(), "each file has a folder of its own")
	assert.Equal(t, exit.DoesNotHold, run(t, append(both, filepath.Join(changed, "in-a-file")), &stdout, &stderr))
	assert.NoDirExists(t, before)
	require.Zero(t, run(t, append(both, after), &stdout, &stderr), stderr.String())
	golden, core := content(t, "testdata/golden/minimal/stacks/confluent-core/cdk.tf.json"), "stacks/confluent-core/cdk.tf.json"
	assert.Equal(t, golden, content(t, filepath.Join(before, core)))
	assert.NotContains(t, golden, "max_ecku")
	assert.Contains(t, content(t, filepath.Join(after, core)), `"max_ecku": 2`)
	assert.Equal(t, content(t, changed), content(t, filepath.Join(after, "config.yaml")))
}

// Opening a FIFO waits for its writer and sees no interrupt.
func TestAnInterruptDoesNotWaitForAConfigurationThatNobodyWrites(t *testing.T) {
	fifo := filepath.Join(t.TempDir(), "config.yaml")
	require.NoError(t, syscall.Mkfifo(fifo, 0o600))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var stderr bytes.Buffer
	assert.Equal(t, exit.Interrupted, synthCommand.Run(ctx, command.Environment{Stdout: io.Discard, Stderr: &stderr}, []string{"-config", fifo, "-validate"}))
	assert.Equal(t, "confluent-privatelink: interrupted\n", stderr.String())
}

// tree holds the files of a folder.
func tree(t *testing.T, folder string) map[string]string {
	t.Helper()
	files := map[string]string{}
	require.NoError(t, filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			files[path] = content(t, path)
		}
		return err
	}))
	return files
}

// TestTheStacksOfAnotherSystemAreNotWrittenOver also looks that a state of an earlier version is found
// where the program looks for it.
func TestTheStacksOfAnotherSystemAreNotWrittenOver(t *testing.T) {
	folder := t.TempDir()
	out := filepath.Join(folder, "cdktf.out")
	require.NoError(t, os.CopyFS(out, os.DirFS("testdata/golden/minimal")))
	before := tree(t, folder)
	var stdout, stderr bytes.Buffer
	status := run(t, []string{"-config", "config/gateway.yaml", "-out", out}, &stdout, &stderr)
	assert.Equal(t, exit.Usage, status)
	assert.Contains(t, stderr.String(), out+" holds the stacks of the system minimal, and this file is that of gateway. "+
		"Each file has a folder of its own: -out "+out+".gateway, with the cdktf CLI --output "+out+".gateway")
	assert.Equal(t, before, tree(t, folder))

	require.NoError(t, os.WriteFile(filepath.Join(folder, "terraform.networking.tfstate"), []byte(`{"resources": [{"Name": "minimal-main"}]}`), 0o600))
	before = tree(t, folder)
	stderr.Reset()
	status = run(t, []string{"-config", "config/minimal.yaml", "-out", out}, &stdout, &stderr)
	assert.Equal(t, exit.Usage, status)
	assert.Contains(t, stderr.String(), "a state that an earlier version left, with resources in it")
	assert.Equal(t, before, tree(t, folder))
}

// What watches the links stands beside the stacks, if the file asks for it.
func TestWhatWatchesTheLinksIsWrittenBesideTheStacks(t *testing.T) {
	for file, watched := range map[string]bool{"config/gateway.yaml": true, "config/minimal.yaml": false} {
		out := t.TempDir()
		var stdout, stderr bytes.Buffer
		require.Zero(t, run(t, []string{"-config", file, "-out", out}, &stdout, &stderr), stderr.String())
		if !watched {
			assert.NoDirExists(t, filepath.Join(out, "monitoring"))
			continue
		}
		for _, name := range []string{"prometheus.yml", "rules.yml", "dashboard.json"} {
			got, err := os.ReadFile(filepath.Join(out, "monitoring", name))
			require.NoError(t, err)
			assert.Equal(t, content(t, "testdata/golden/gateway/monitoring/"+name), string(got))
		}
	}
}
