// Command netpath answers whether a client can reach a cluster, by which hops, and if not,
// which object is to blame and what the fix is, before deployment and after it.
package main

import (
	"context"
	"io"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, processEnvironment(), os.Args[1:])
	stop()
	os.Exit(code)
}

// environment is what a command sees of the process; tests fill it themselves.
type environment struct {
	stdin  io.Reader
	stdout io.Writer
	stderr io.Writer
	// color is true if the text output may carry colour.
	color bool
}

// processEnvironment returns the environment of this process: colour on a terminal only, and
// never with NO_COLOR set (https://no-color.org).
func processEnvironment() environment {
	return environment{
		stdin:  os.Stdin,
		stdout: os.Stdout,
		stderr: os.Stderr,
		color:  os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && isTerminal(os.Stdout),
	}
}

// isTerminal reports whether the file is a character device and no regular file or pipe.
func isTerminal(file *os.File) bool {
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
