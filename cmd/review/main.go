// Command review says what a change would do, before it is applied: what is lost, who is cut off, which paths go, in which order it is
// applied, what takes long.
//
//	review -plan FILE... [-state FILE...] [-to FILE] [-from FILE]   plans, as terraform show -json prints them
//	review -run ID... [-to FILE]                                     plans of runs in HCP Terraform
//	review -from FILE -to FILE [-try]                               before there is a plan: the old file is applied in the emulated
//	                                                                clouds, and the new one planned over it by the real Terraform
//	review ... -from-git REVISION                                    the file before is what Git has
//
// See docs/review.md.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/review/render"
)

func main() { command.Main(reviewCommand.Run) }

var reviewCommand = command.Command{
	Name:     "review",
	Usage:    "-plan FILE... | -run ID... [-state FILE...] [flags] | -from FILE -to FILE [-try] [flags]",
	Summary:  "Say what a change would do: what is lost, who is cut off, which paths go, in which order it is applied.",
	CleansUp: true,
	Setup: func(flags *flag.FlagSet) command.Runner {
		o := register(flags)
		return func(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
			if err := o.check(args); err != nil {
				return exit.Usage, err
			}
			return o.run(ctx, env)
		}
	},
}

type options struct {
	plans, states, stacks command.Files
	runs, writes, links   command.Files
	host, ca              string
	from, to, fromGit     string
	prices, format        string
	acceptMeant, try      bool
}

func register(flags *flag.FlagSet) *options {
	o := &options{}
	flags.Var(&o.plans, "plan", "`FILE` with the output of terraform show -json of a plan; one for each stack, STACK=FILE where it does not show of which")
	flags.Var(&o.states, "state", "`FILE` with the output of terraform show -json of a stack that is not planned, or of the hub's own state")
	flags.Var(&o.runs, "run", "`ID` of a run of HCP Terraform whose plan is reviewed, run-...; one for each stack")
	flags.StringVar(&o.host, "host", "", "`HOST` of the runs (default that of the file after the change, else app.terraform.io)")
	flags.StringVar(&o.ca, "ca", "", "`FILE` with certificates in PEM to trust besides the system's")
	flags.StringVar(&o.to, "to", "", "configuration `FILE` after the change: lines, what is meant, and who the clients are")
	flags.StringVar(&o.from, "from", "", "configuration `FILE` before the change (default: only that after it)")
	flags.StringVar(&o.fromGit, "from-git", "", "the file before the change is what Git has of that after it at this `REVISION`, in place of -from")
	flags.BoolVar(&o.try, "try", false, "without -plan: try the order of apply in the emulated clouds, and the orders with two neighbours swapped")
	flags.Var(&o.stacks, "stack", "review only the stack `NAME`, and promise nothing of the others; it may be given several times")
	flags.StringVar(&o.prices, "prices", "", "`FILE` with what things cost you a month (docs/review.md)")
	flags.Var(&o.links, "links", "`FILE` with the output of links status -o json (how far the mirror topics are that would go) or links drill -o json (who consumes them); both may be given")
	flags.BoolVar(&o.acceptMeant, "accept-meant", false, "end with 0 also if something is lost, so long as the file says of each loss that it is meant")
	flags.Var(&o.writes, "write", "write the report to a file too, `FORMAT=FILE`; it may be given several times")
	flags.StringVar(&o.format, "o", "text", "output `format`: "+strings.Join(render.Formats, ", "))
	return o
}

func (o *options) check(args []string) error {
	if err := command.NoArguments(args, "files are given by -plan and -state"); err != nil {
		return err
	}
	switch {
	case !slices.Contains(render.Formats, o.format):
		return fmt.Errorf("-o %s: %s wanted", o.format, strings.Join(render.Formats, ", "))
	case !o.planned() && (o.from+o.fromGit == "" || o.to == ""):
		return errors.New("name a plan by -plan FILE (terraform plan -out=plan, then terraform show -json plan > FILE), a run of HCP Terraform by -run ID, " +
			"or two versions of the configuration file by -from FILE and -to FILE")
	case !o.planned() && len(o.states)+len(o.stacks) > 0:
		return errors.New("-state and -stack go with -plan: of two files every stack is planned")
	case o.planned() && o.try:
		return errors.New("-try goes with -from and -to, without -plan: only a file can be applied in the emulated clouds")
	case o.from+o.fromGit != "" && o.to == "":
		return errors.New("-from and -from-git go with -to: the file after the change says what is meant")
	case o.from != "" && o.fromGit != "":
		return errors.New("-from and -from-git both say what was before: give one of them")
	}
	if err := o.checkWrites(); err != nil {
		return err
	}
	for _, id := range o.runs {
		if !runID.MatchString(id) {
			return fmt.Errorf("-run %s: the id of a run is run- and letters and digits, as its page has it", id)
		}
	}
	return o.checkStacks()
}

func (o *options) run(ctx context.Context, env command.Environment) (exit.Status, error) {
	report, status, err := o.report(ctx, env)
	if err != nil {
		return status, err
	}
	if err := o.write(report); err != nil {
		return exit.CannotSay, err
	}
	return report.Verdict.Status(o.acceptMeant), render.Output{Writer: env.Stdout, Format: o.format, Color: env.Color}.Report(report)
}

// report reviews; the status is that of an error.
func (o *options) report(ctx context.Context, env command.Environment) (*review.Report, exit.Status, error) {
	if !o.planned() {
		return o.rehearse(ctx, env)
	}
	folder, err := o.scratch()
	if err != nil {
		return nil, exit.CannotSay, err
	}
	defer os.RemoveAll(folder)
	in, err := command.Interruptible(ctx, func() (review.Input, error) { return o.read(ctx, folder) })
	if err != nil {
		return nil, exit.Usage, err
	}
	return review.Judge(in), exit.Holds, nil
}

// planned tells whether there is a plan to review.
func (o *options) planned() bool { return len(o.plans)+len(o.runs) > 0 }

// checkWrites refuses reports that would be written over what is read, or over each other.
func (o *options) checkWrites() error {
	taken := append([]string{o.from, o.to, o.prices, o.ca}, o.links...)
	for _, arg := range slices.Concat(o.plans, o.states) {
		_, file := split(arg)
		taken = append(taken, file)
	}
	for _, arg := range o.writes {
		format, file, ok := strings.Cut(arg, "=")
		if !ok || file == "" || !slices.Contains(render.Formats, format) {
			return fmt.Errorf("-write %s: FORMAT=FILE wanted, with a format of %s", arg, strings.Join(render.Formats, ", "))
		}
		if slices.ContainsFunc(taken, func(other string) bool { return same(file, other) }) {
			return fmt.Errorf("-write %s: %s is read, or is written already: name another file", arg, file)
		}
		taken = append(taken, file)
	}
	return nil
}

// same tells whether two names are of one file, which need not be there. What is no regular file can be written more than once.
func same(a, b string) bool {
	there, err := os.Stat(a)
	if other, failed := os.Stat(b); err == nil && failed == nil {
		return there.Mode().IsRegular() && os.SameFile(there, other)
	}
	return b != "" && filepath.Clean(a) == filepath.Clean(b)
}

// scratch makes a folder for plans that are fetched, "" if none is.
func (o *options) scratch() (string, error) {
	if len(o.runs) == 0 {
		return "", nil
	}
	return os.MkdirTemp("", "review")
}
