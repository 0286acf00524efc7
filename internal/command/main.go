package command

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"cdk.tf/confluent-privatelink/internal/exit"
)

// Main runs a program with the process's arguments and ends the process. SIGINT and SIGTERM end the
// context, and only once: who forwards a signal to a process that has got it already (make, a shell, npx)
// must not cut its cleaning up short.
func Main(run func(ctx context.Context, env Environment, args []string) exit.Status) {
	ctx, _ := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM) // for as long as the process lives
	os.Exit(int(run(ctx, processEnvironment(), os.Args[1:])))
}

// processEnvironment returns the environment of this process: colour on a terminal only, and
// never with NO_COLOR set (https://no-color.org).
func processEnvironment() Environment {
	terminal := isTerminal(os.Stdout)
	return Environment{
		Stdin:       os.Stdin,
		Stdout:      os.Stdout,
		Stderr:      os.Stderr,
		Terminal:    terminal,
		Interactive: terminal && isTerminal(os.Stdin),
		Color:       terminal && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb",
	}
}

// isTerminal reports whether the file is a character device and no regular file or pipe.
func isTerminal(file *os.File) bool {
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
