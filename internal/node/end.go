package node

import (
	"os"
	"path/filepath"
	"strconv"
	"syscall"
	"time"

	"github.com/aws/jsii-runtime-go"
)

// The two processes that jsii starts, by their script: the kernel runs in the second, which the first
// starts and outlives by a moment.
const (
	starter = "jsii-runtime.js"
	kernel  = "program.js"
)

// patience is how long the processes may take to end by themselves.
const patience = 5 * time.Second

// Kill ends the kernel, so that a call of jsii that waits for it returns, with a panic. A kernel that
// has not started yet ends as it does.
func Kill() {
	if folder == "" {
		return
	}
	_ = os.WriteFile(filepath.Join(folder, "stop"), nil, 0o600) // if it fails, only a kernel that starts right now goes on
	kill(kernel)
}

// Close ends Node and removes its temporary files. It is the last thing that the process does.
func Close() error {
	os.Stderr = nil // jsii waits for its process twice, and prints that the second time there was none
	closed := make(chan struct{})
	go func() {
		jsii.Close()
		close(closed)
	}()
	select {
	case <-closed:
	case <-time.After(patience):
		Kill()
		kill(starter)
	}
	if folder == "" {
		return nil
	}
	wait(kernel)
	return os.RemoveAll(folder)
}

func kill(script string) {
	if pid := noted(script); pid > 0 {
		_ = syscall.Kill(pid, syscall.SIGKILL) // it may have ended
	}
}

// wait returns when the process is gone; one that stays is killed.
func wait(script string) {
	pid := noted(script)
	for end := time.Now().Add(patience); pid > 0 && syscall.Kill(pid, 0) == nil; time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			_ = syscall.Kill(pid, syscall.SIGKILL)
			return
		}
	}
}

// noted is the process that runs a script, or 0.
func noted(script string) int {
	text, err := os.ReadFile(filepath.Join(folder, script+".pid"))
	if err != nil {
		return 0
	}
	pid, _ := strconv.Atoi(string(text))
	return pid
}
