// Package command gives every program one shape: flags, help on standard output, -version, one
// error on standard error, and the exit statuses of package exit.
package command

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"

	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/output"
	"cdk.tf/confluent-privatelink/internal/version"
)

// Environment is what a command sees of the process; tests fill it themselves.
type Environment struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	// Terminal is true if Stdout is one; Color if text output may carry colour; Interactive if there is somebody to ask: Stdin
	// is a terminal too.
	Terminal, Color, Interactive bool
}

// Runner does the work of a command once its flags are parsed. It gets the arguments that are no
// flags. An error is printed after the command's name; with exit.Holds, and if it is an
// exit.Unanswered, the status becomes exit.CannotSay.
type Runner func(ctx context.Context, env Environment, args []string) (exit.Status, error)

// Command is a program, or one of the commands of a Group.
type Command struct {
	Name string
	// Usage is what follows the name in the help, for example "--from CLIENT --to CLUSTER[:PORT]".
	Usage string
	// Summary is one line.
	Summary string
	// CleansUp says that the runner stops or removes something when its context ends, so that an
	// interrupt waits for it. Any other command ends at once, whatever it is waiting for; such a
	// runner reads its input under Interruptible.
	CleansUp bool
	// Setup registers the flags and returns what runs once they are parsed.
	Setup func(flags *flag.FlagSet) Runner
}

// Run runs a program.
func (c Command) Run(ctx context.Context, env Environment, args []string) exit.Status {
	return c.execute(ctx, env, c.Name, args)
}

// execute runs the command under the name that users call it by.
func (c Command) execute(ctx context.Context, env Environment, name string, args []string) exit.Status {
	flags := flag.NewFlagSet(name, flag.ContinueOnError)
	flags.SetOutput(io.Discard) // its errors are printed below, once
	runner := c.Setup(flags)
	printVersion := flags.Bool("version", false, "print the version")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		c.help(env.Stdout, name, flags)
		return exit.Holds
	case err != nil:
		fmt.Fprintf(env.Stderr, "%s: %v; %s -h lists the flags\n", name, err, name)
		return exit.Usage
	case *printVersion:
		fmt.Fprintln(env.Stdout, program(name), version.String())
		return exit.Holds
	}
	if !c.CleansUp {
		env.Stdout = untilDone{ctx, env.Stdout}
	}
	return c.await(ctx, env, name, func() (exit.Status, error) { return runner(ctx, env, flags.Args()) })
}

// await runs the command until it or the context ends.
func (c Command) await(ctx context.Context, env Environment, name string, run func() (exit.Status, error)) exit.Status {
	wait := ctx
	if c.CleansUp {
		wait = context.WithoutCancel(ctx)
	}
	status, err := Interruptible(wait, run)
	switch {
	case ctx.Err() != nil:
		fmt.Fprintf(env.Stderr, "%s: interrupted\n", name)
		return exit.Interrupted
	case err != nil:
		complain(env.Stderr, name, err)
		if unanswered := (exit.Unanswered{}); errors.As(err, &unanswered) || status == exit.Holds {
			return exit.CannotSay
		}
	}
	return status
}

// complain prints an error after the command's name; one of several lines begins on a line of its own. It may quote names
// from anywhere: what a terminal obeys is written out.
func complain(w io.Writer, name string, err error) {
	separator := " "
	if strings.Contains(err.Error(), "\n") {
		separator = "\n"
	}
	lines := strings.Split(err.Error(), "\n")
	for i, line := range lines {
		columns := strings.Split(line, "\t")
		for j := range columns {
			columns[j] = output.Visible(columns[j])
		}
		lines[i] = strings.Join(columns, "\t")
	}
	fmt.Fprintf(w, "%s:%s%s\n", name, separator, strings.Join(lines, "\n"))
}

func (c Command) help(w io.Writer, name string, flags *flag.FlagSet) {
	fmt.Fprintf(w, "%s\n\nUsage: %s\n\n", c.Summary, strings.TrimSpace(name+" "+c.Usage))
	flags.SetOutput(w)
	flags.PrintDefaults()
}

// program is the first word of a command's name.
func program(name string) string {
	first, _, _ := strings.Cut(name, " ")
	return first
}

// NoArguments is the error for arguments that a command does not take; hint says where they belong.
func NoArguments(args []string, hint string) error {
	if len(args) == 0 {
		return nil
	}
	return fmt.Errorf("unexpected argument %q; %s", args[0], hint)
}

// untilDone is a writer until the context ends: a command that is interrupted gives no answer, not
// even that it was interrupted in the form of one.
type untilDone struct {
	ctx context.Context
	io.Writer
}

func (u untilDone) Write(text []byte) (int, error) {
	if err := u.ctx.Err(); err != nil {
		return 0, err
	}
	return u.Writer.Write(text)
}
