// Package synthesis has the stacks of a configuration file made by another process: only that one needs Node, and it takes
// its temporary files with it.
package synthesis

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"
)

// waitDelay is how long an interrupted child may take to end by itself.
const waitDelay = 10 * time.Second

// Output is the folder that gets the stacks of a configuration file.
type Output struct{ File, Folder string }

// Run synthesizes the stacks of configuration files, each into its folder, by the program in
// the project's folder: all of them, or none. Its children end with it if ctx does.
func Run(ctx context.Context, project string, all ...Output) error {
	if _, err := os.Stat(filepath.Join(project, "cdktf.json")); err != nil {
		return fmt.Errorf("there is no cdktf.json in %s to synthesize with: run this in the project's folder, or give -synth", project)
	}
	arguments := []string{"run", "."}
	for _, one := range all {
		file, err := filepath.Abs(one.File)
		if err != nil {
			return err
		}
		arguments = append(arguments, "-config", file, "-out", one.Folder)
	}
	temporary := all[0].Folder + ".tmp" // an interrupted synthesis leaves its temporary files
	if err := os.MkdirAll(temporary, 0o700); err != nil {
		return err
	}
	defer os.RemoveAll(temporary)
	command := exec.CommandContext(ctx, "go", arguments...)
	command.Dir = project
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	command.Cancel = func() error { return syscall.Kill(-command.Process.Pid, syscall.SIGTERM) }
	command.WaitDelay = waitDelay
	command.Env = append(os.Environ(), "JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION=1", "TMPDIR="+temporary)
	var printed bytes.Buffer
	command.Stdout, command.Stderr = &printed, &printed
	if err := command.Run(); err != nil {
		if ctx.Err() != nil {
			_ = syscall.Kill(-command.Process.Pid, syscall.SIGKILL) // Node may still be ending
			return ctx.Err()
		}
		return fmt.Errorf("synthesis failed: %w\n%s", err, bytes.TrimSpace(printed.Bytes()))
	}
	return nil
}
