package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"strings"
)

// Exit codes of every command.
const (
	exitReachable = 0 // all reachable, or nothing to complain of
	exitBlocked   = 1 // something is blocked
	exitUnknown   = 2 // something is unknown and nothing is blocked
	exitUsage     = 3 // bad usage or bad input
)

// command is one subcommand. Each stands in a file of its own as a variable of this type.
type command struct {
	name string
	// usage is what follows the name in the help, for example "--from CLIENT --to CLUSTER[:PORT]".
	usage string
	// summary is one line for the list of commands.
	summary string
	// setup registers the flags and returns what runs once they are parsed. The runner gets the
	// arguments that are no flags and returns an exit code; an error it returns is printed
	// after the command's name and becomes exitUsage.
	setup func(flags *flag.FlagSet) runner
}

type runner func(ctx context.Context, env environment, args []string) (int, error)

// commands in the order of the help.
func commands() []command {
	return []command{
		verifyCommand,
		traceCommand,
		routesCommand,
		probeCommand,
		explainCommand,
		diagramCommand,
		iamPolicyCommand,
	}
}

// run finds the command, parses its flags and runs it.
func run(ctx context.Context, env environment, args []string) int {
	if len(args) == 0 || args[0] == "help" || args[0] == "-h" || args[0] == "-help" || args[0] == "--help" {
		fmt.Fprint(env.stdout, help())
		if len(args) == 0 {
			return exitUsage
		}
		return exitReachable
	}
	for _, c := range commands() {
		if c.name == args[0] {
			return c.execute(ctx, env, args[1:])
		}
	}
	fmt.Fprintf(env.stderr, "netpath: no command %q; netpath help lists them\n", args[0])
	return exitUsage
}

func (c command) execute(ctx context.Context, env environment, args []string) int {
	flags := flag.NewFlagSet("netpath "+c.name, flag.ContinueOnError)
	flags.SetOutput(env.stderr)
	flags.Usage = func() {
		fmt.Fprintf(flags.Output(), "%s\n\nUsage: netpath %s %s\n\n", c.summary, c.name, c.usage)
		flags.PrintDefaults()
	}
	runner := c.setup(flags)
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return exitReachable
		}
		return exitUsage // the flag package has printed the error and the usage
	}
	code, err := runner(ctx, env, flags.Args())
	if err != nil {
		fmt.Fprintf(env.stderr, "netpath %s: %v\n", c.name, err)
		return exitUsage
	}
	return code
}

func help() string {
	var b strings.Builder
	b.WriteString("netpath tells whether a client can reach a cluster, and if not, which object is to blame.\n\n")
	b.WriteString("Usage: netpath COMMAND [flags]\n\nCommands:\n")
	for _, c := range commands() {
		fmt.Fprintf(&b, "  %-11s %s\n", c.name, c.summary)
	}
	b.WriteString("\nExit codes: 0 all reachable, 1 something blocked, 2 something unknown and nothing blocked,\n" +
		"3 bad usage or input. netpath COMMAND -h lists the flags of a command.\n")
	return b.String()
}
