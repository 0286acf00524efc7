package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// started is the program running with a folder of its own for temporary files.
type started struct {
	*exec.Cmd
	temporary string
	printed   *bytes.Buffer
}

func start(t *testing.T, program string, args ...string) started {
	t.Helper()
	s := started{Cmd: exec.Command(program, args...), temporary: t.TempDir(), printed: &bytes.Buffer{}}
	s.Env = append(os.Environ(), "TMPDIR="+s.temporary)
	s.Stdout, s.Stderr = s.printed, s.printed
	require.NoError(t, s.Start())
	return s
}

// awaitNode returns when Node's kernel runs.
func (s started) awaitNode(t *testing.T) {
	t.Helper()
	require.Eventually(t, func() bool {
		noted, _ := filepath.Glob(filepath.Join(s.temporary, "*", "program.js.pid"))
		return len(noted) > 0
	}, time.Minute, time.Millisecond)
}

// end waits for the end, requires that nothing is left, and returns the status and what was printed
// but for the warning of an old Node.
func (s started) end(t *testing.T) (int, string) {
	t.Helper()
	_ = s.Wait()
	left, err := os.ReadDir(s.temporary)
	require.NoError(t, err)
	assert.Empty(t, left, "temporary files")
	processes, err := filepath.Glob("/proc/[0-9]*/environ")
	require.NoError(t, err)
	for _, process := range processes {
		environment, _ := os.ReadFile(process) // one that has ended is none
		assert.NotContains(t, string(environment), s.temporary, "a process is left: %s", process)
	}
	return s.ProcessState.ExitCode(), withoutWarning.ReplaceAllString(s.printed.String(), "")
}

// withoutWarning is what jsii prints on a Node that is not maintained any more.
var withoutWarning = regexp.MustCompile("(?m)^!!.*\n")

// Success, failure, Ctrl-C and SIGTERM leave no Node, no temporary file and no half of an output.
func TestNothingOfNodeIsLeft(t *testing.T) {
	program := build(t)
	out := filepath.Join(t.TempDir(), "out")
	synth := []string{"-config", "config/minimal.yaml", "-out", out}

	for _, signal := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM} {
		interrupted := start(t, program, synth...)
		interrupted.awaitNode(t)
		require.NoError(t, interrupted.Process.Signal(signal))
		status, printed := interrupted.end(t)
		assert.Equal(t, 130, status, printed)
		assert.Equal(t, "confluent-privatelink: interrupted\n", printed)
		assert.NoDirExists(t, out)
	}

	status, printed := start(t, program, synth...).end(t)
	assert.Zero(t, status, printed)
	assert.Empty(t, printed)

	status, printed = start(t, program, "-validate").end(t)
	assert.Zero(t, status, printed)

	require.NoError(t, os.Remove(filepath.Join(out, "manifest.json")))
	require.NoError(t, os.Symlink("elsewhere", filepath.Join(out, "manifest.json")))
	status, printed = start(t, program, synth...).end(t)
	assert.Equal(t, 1, status)
	assert.Equal(t, 1, strings.Count(printed, "\n"), printed)
	assert.Contains(t, printed, "manifest.json is a link")
}

// Generated packages make jsii write into the folder for temporary files before main begins.
func TestAFolderForTemporaryFilesThatIsNotThereIsOneError(t *testing.T) {
	program, none := build(t), append(os.Environ(), "TMPDIR="+filepath.Join(t.TempDir(), "none"))
	validate := exec.Command(program, "-validate")
	validate.Env = none
	printed, err := validate.CombinedOutput()
	assert.NoError(t, err, "checking a file needs no Node: %s", printed)
	synth := exec.Command(program, "-config", "config/minimal.yaml", "-out", filepath.Join(t.TempDir(), "out"))
	synth.Env = none
	printed, err = synth.CombinedOutput()
	assert.ErrorContains(t, err, "exit status 1")
	assert.Contains(t, string(printed), "confluent-privatelink: temporary folder: ")
	assert.Equal(t, 1, bytes.Count(printed, []byte("\n")), string(printed))
}
