package rehearse

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
)

// Exec runs a command whose Terraform finds the emulated providers, with this process's input and
// output, and returns its exit status.
func (r *Rehearsal) Exec(ctx context.Context, arguments []string) (int, error) {
	command := exec.CommandContext(ctx, arguments[0], arguments[1:]...)
	command.Stdin, command.Stdout, command.Stderr = os.Stdin, os.Stdout, os.Stderr
	command.Env = append(os.Environ(), "TF_REATTACH_PROVIDERS="+r.Environment(), "CHECKPOINT_DISABLE=1")
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	command.Cancel = func() error { return syscall.Kill(-command.Process.Pid, syscall.SIGINT) }
	command.WaitDelay = waitDelay
	err := command.Run()
	var exit *exec.ExitError
	switch {
	case ctx.Err() != nil:
		return 1, ctx.Err()
	case errors.As(err, &exit):
		return exit.ExitCode(), nil
	case err != nil:
		return 1, err
	}
	return 0, nil
}

// SynthFolder is a folder for synthesized stacks that goes with the rehearsal.
func (r *Rehearsal) SynthFolder() string { return filepath.Join(r.scratch, "synth") }
