package rehearse

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"syscall"
)

// Synth synthesizes the stacks of a configuration file into a folder, by the program in
// the current folder. Its children end with it if ctx does.
func Synth(ctx context.Context, configFile, folder string) error {
	if _, err := os.Stat("main.go"); err != nil {
		return fmt.Errorf("there is no main.go here to synthesize with: run this in the project's folder, or give -synth")
	}
	command := exec.CommandContext(ctx, "go", "run", ".", "-config", configFile, "-out", folder)
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	command.Cancel = func() error { return syscall.Kill(-command.Process.Pid, syscall.SIGTERM) }
	command.WaitDelay = waitDelay
	command.Env = append(os.Environ(), "JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION=1")
	var printed bytes.Buffer
	command.Stdout, command.Stderr = &printed, &printed
	if err := command.Run(); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return fmt.Errorf("synthesis failed: %w\n%s", err, bytes.TrimSpace(printed.Bytes()))
	}
	return nil
}
