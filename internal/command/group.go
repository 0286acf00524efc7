package command

import (
	"context"
	"fmt"
	"io"
	"strings"

	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/version"
)

// Group is a program of several commands, called as NAME COMMAND [flags].
type Group struct {
	Name string
	// Summary is one line on what the program is for.
	Summary string
	// Statuses is one line on what the exit statuses mean for its commands.
	Statuses string
	// Commands in the order of the help.
	Commands []Command
}

// Run finds the command and runs it.
func (g Group) Run(ctx context.Context, env Environment, args []string) exit.Status {
	if len(args) == 0 {
		g.help(env.Stderr)
		return exit.Usage
	}
	switch strings.TrimLeft(args[0], "-") {
	case "help", "h":
		g.help(env.Stdout)
		return exit.Holds
	case "version":
		fmt.Fprintln(env.Stdout, g.Name, version.String())
		return exit.Holds
	}
	for _, c := range g.Commands {
		if c.Name == args[0] {
			return c.execute(ctx, env, g.Name+" "+c.Name, args[1:])
		}
	}
	fmt.Fprintf(env.Stderr, "%s: no command %q; %s help lists them\n", g.Name, args[0], g.Name)
	return exit.Usage
}

func (g Group) help(w io.Writer) {
	fmt.Fprintf(w, "%s\n\nUsage: %s COMMAND [flags]\n\nCommands:\n", g.Summary, g.Name)
	for _, c := range g.Commands {
		fmt.Fprintf(w, "  %-11s %s\n", c.Name, c.Summary)
	}
	fmt.Fprintf(w, "\n%s\n%s COMMAND -h lists the flags of a command; %s -version prints the version.\n", g.Statuses, g.Name, g.Name)
}
