// Command confluent-privatelink turns one configuration file into the Terraform
// stacks of a private Confluent Cloud system on AWS.
//
//	go run . -config config/non-prod.yaml -out cdktf.out
package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/stacks"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run returns the exit status: 0, 1 if the configuration or the synthesis has
// errors, 2 for bad usage.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("confluent-privatelink", flag.ContinueOnError)
	flags.SetOutput(stderr)
	file := flags.String("config", "config/non-prod.yaml", "configuration `FILE`")
	out := flags.String("out", "", "output `DIR` (default: what the cdktf CLI sets, else cdktf.out)")
	validate := flags.Bool("validate", false, "check the configuration file only")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() > 0 {
		fmt.Fprintf(stderr, "unexpected argument %q: the configuration file is given by -config\n", flags.Arg(0))
		return 2
	}
	cfg, err := config.Load(*file)
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	for _, warning := range cfg.Warnings() {
		fmt.Fprintln(stderr, "warning:", warning)
	}
	if *validate {
		fmt.Fprintln(stdout, *file+": valid")
		return 0
	}
	if err := stacks.Synth(cfg, *out); err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	return 0
}
