package rehearse

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"

	"cdk.tf/confluent-privatelink/internal/exit"
)

// Exec runs a command whose Terraform finds the emulated providers, with this process's input and
// output, and returns the command's own exit status.
func (r *Rehearsal) Exec(ctx context.Context, arguments []string) (exit.Status, error) {
	command := exec.CommandContext(ctx, arguments[0], arguments[1:]...)
	command.Stdin, command.Stdout, command.Stderr = os.Stdin, os.Stdout, os.Stderr
	command.Env = append(os.Environ(), "TF_REATTACH_PROVIDERS="+r.Environment(), "CHECKPOINT_DISABLE=1")
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	command.Cancel = func() error { return syscall.Kill(-command.Process.Pid, syscall.SIGINT) }
	command.WaitDelay = waitDelay
	err := command.Run()
	var ended *exec.ExitError
	switch {
	case ctx.Err() != nil:
		return exit.Interrupted, ctx.Err()
	case errors.As(err, &ended):
		return exit.Status(ended.ExitCode()), nil
	case err != nil:
		return exit.Usage, err
	}
	return exit.Holds, nil
}

// SynthFolder is a folder for synthesized stacks that goes with the rehearsal.
func (r *Rehearsal) SynthFolder() string { return filepath.Join(r.scratch, "synth") }
