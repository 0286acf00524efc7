package main

import (
	"bytes"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Whatever a command waits for, Ctrl-C and SIGTERM end it: an input that nobody writes, a host or an
// AWS that does not answer.
func TestASignalEndsEveryCommand(t *testing.T) {
	program := filepath.Join(t.TempDir(), "netpath")
	built, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput()
	require.NoError(t, err, string(built))
	fifo := filepath.Join(t.TempDir(), "fifo")
	require.NoError(t, syscall.Mkfifo(fifo, 0o600))
	silent, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	t.Cleanup(func() { _ = silent.Close() })
	waits := map[string][]string{
		"verify":     {"verify", "--config", fifo, "--synth", synthDir},
		"trace":      {"trace", "--from", "dns", "--to", "sandbox", "--config", fifo},
		"routes":     {"routes", "--vpc", "sandbox", "--config", fifo},
		"diagram":    {"diagram", "--config", configFile, "--live", "--endpoint-url", "http://" + silent.Addr().String()},
		"preflight":  {"preflight", "--config", configFile, "--synth", synthDir, "--live", "--endpoint-url", "http://" + silent.Addr().String()},
		"diff":       {"diff", "--config", fifo, synthDir, synthDir},
		"explain":    {"explain"},
		"probe":      {"probe", "--to", silent.Addr().String(), "--timeout", "1h"},
		"iam-policy": nil, // waits for nothing
	}
	for _, c := range netpath.Commands {
		require.Contains(t, waits, c.Name, "say here what the command may wait for")
	}
	for name, args := range waits {
		for _, signal := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM} {
			if args != nil {
				t.Run(name+" "+signal.String(), func(t *testing.T) { interrupt(t, program, args, signal) })
			}
		}
	}
}

// interrupt runs the program with a standard input that nobody writes to, and sends it a signal.
func interrupt(t *testing.T, program string, args []string, signal os.Signal) {
	t.Parallel()
	command := exec.Command(program, args...)
	var printed bytes.Buffer
	command.Stdout, command.Stderr = &printed, &printed
	command.Env = append(os.Environ(), "AWS_ACCESS_KEY_ID=test", "AWS_SECRET_ACCESS_KEY=test", "AWS_REGION=us-east-1")
	stdin, err := command.StdinPipe()
	require.NoError(t, err)
	defer stdin.Close()
	require.NoError(t, command.Start())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = command.Wait()
	}()
	select {
	case <-ended:
		t.Fatalf("ended by itself: %s", &printed)
	case <-time.After(time.Second): // long enough to begin to wait; a slow machine proves less
	}
	require.NoError(t, command.Process.Signal(signal))
	select {
	case <-ended:
	case <-time.After(time.Minute): // a hang; how long a machine takes is not tested
		_ = command.Process.Kill()
		t.Fatal("did not end")
	}
	assert.Equal(t, 130, command.ProcessState.ExitCode(), printed.String())
	assert.Equal(t, "netpath "+args[0]+": interrupted\n", printed.String())
}
