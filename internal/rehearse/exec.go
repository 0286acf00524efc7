package rehearse

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"syscall"

	"cdk.tf/confluent-privatelink/internal/exit"
)

// Exec runs a command whose Terraform finds the emulated providers, with this process's input and
// output, and returns the command's own exit status. The providers are those of the first system; those
// of each stand in TF_REATTACH_PROVIDERS_1, TF_REATTACH_PROVIDERS_2 and so on, in the order of the files.
func (r *Rehearsal) Exec(ctx context.Context, arguments []string) (exit.Status, error) {
	command := exec.CommandContext(ctx, arguments[0], arguments[1:]...)
	command.Stdin, command.Stdout, command.Stderr = os.Stdin, os.Stdout, os.Stderr
	command.Env = append(os.Environ(), "TF_REATTACH_PROVIDERS="+r.Systems[0].Environment(), "CHECKPOINT_DISABLE=1")
	for i, system := range r.Systems {
		command.Env = append(command.Env, fmt.Sprintf("TF_REATTACH_PROVIDERS_%d=%s", i+1, system.Environment()))
	}
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
