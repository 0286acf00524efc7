// Package node keeps the Node processes that jsii starts, and all temporary files of theirs and of
// jsii, in one place, where they can be ended and removed: jsii leaves some of them behind even
// where it succeeds.
//
// jsii has one kernel per process, so what is here belongs to the process: Prepare before the first
// call of jsii, Kill to end a call that runs, Close before the process ends.
package node

import (
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync"

	"github.com/aws/jsii-runtime-go"
	jsiiruntime "github.com/aws/jsii-runtime-go/runtime"

	"cdk.tf/confluent-privatelink/internal/node/notyet"
)

//go:embed note.js
var note []byte

// folder holds every temporary file of this process's Node; empty before Prepare.
var folder string

// Prepare makes the folder for temporary files, once, and a kernel that uses it. It fails if there
// is no Node, or no room. The environment that other programs get stays as it was.
var Prepare = sync.OnceValue(func() (err error) {
	jsii.Close() // what was prepared before main
	if os.Getenv(notyet.Variable) == notyet.Value {
		if err := os.Unsetenv(notyet.Variable); err != nil {
			return err
		}
		if err := find(); err != nil {
			return err
		}
	}
	if folder, err = os.MkdirTemp("", "synth-node-"); err != nil {
		return fmt.Errorf("temporary folder: %w", err)
	}
	options, err := options()
	if err != nil {
		return err
	}
	restore, err := set(map[string]string{"TMPDIR": folder, "NODE_OPTIONS": options})
	defer restore()
	if err != nil {
		return err
	}
	return makeKernel()
})

// find tells whether there is Node.
func find() error {
	program := os.Getenv("JSII_NODE")
	if program == "" {
		program = "node"
	}
	if _, err := exec.LookPath(program); err != nil {
		return fmt.Errorf("%w: CDKTF runs on Node; install Node 22 and put it on PATH", err)
	}
	return nil
}

// options makes Node load a script that notes its processes, beside what the user wants of it.
func options() (string, error) {
	script := filepath.Join(folder, "note.js")
	if err := os.WriteFile(script, note, 0o600); err != nil {
		return "", fmt.Errorf("temporary folder: %w", err)
	}
	given := os.Getenv("NODE_OPTIONS")
	if given == "" {
		given = "--max-old-space-size=4069" // what jsii sets where the user sets nothing
	}
	return given + " --require " + strconv.Quote(script), nil
}

// set sets variables of the environment and returns what sets them back.
func set(variables map[string]string) (restore func(), err error) {
	var undo []func()
	restore = func() {
		for _, one := range undo {
			one()
		}
	}
	for name, value := range variables {
		old, given := os.LookupEnv(name)
		if err := os.Setenv(name, value); err != nil {
			return restore, err
		}
		undo = append(undo, func() {
			if given {
				_ = os.Setenv(name, old)
			} else {
				_ = os.Unsetenv(name)
			}
		})
	}
	return restore, nil
}

// makeKernel lets jsii prepare for Node in this environment, which it does when it is first asked
// anything. It reports errors as panics.
func makeKernel() (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("preparing to run Node: %v", cause)
		}
	}()
	jsiiruntime.IsAnonymousProxy(struct{}{})
	return nil
}
