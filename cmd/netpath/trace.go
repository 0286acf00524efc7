package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"strconv"
	"strings"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

var traceCommand = command.Command{
	Name:    "trace",
	Usage:   "--from CLIENT --to CLUSTER[:PORT] [flags]",
	Summary: "Show one path hop by hop, and the blocker if there is one",
	Setup:   setupTrace,
}

func setupTrace(flags *flag.FlagSet) command.Runner {
	var in inputs
	in.register(flags)
	from := flags.String("from", "", "`client` network: the name of a hub VPC or PrivateLink VPC, or <hub VPC>-clients for VPN clients")
	to := flags.String("to", "", "`cluster` by its name in the configuration file, with :443 or :9092 (default 9092)")
	format := outputFlag(flags)
	return func(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
		cluster, port, err := target(*to)
		if *from == "" || err != nil {
			return exit.Usage, errors.Join(missing("from", *from), err)
		}
		m, err := in.load(ctx, args)
		if err != nil {
			return exit.Usage, err
		}
		trace, err := evaluate.New(m).Trace(*from, cluster, port)
		if err != nil {
			return exit.Usage, err
		}
		return exitCode(trace.Verdict), format.to(env).Trace(trace)
	}
}

func missing(flag, value string) error {
	if value == "" {
		return fmt.Errorf("--%s is missing", flag)
	}
	return nil
}

// target reads CLUSTER[:PORT].
func target(to string) (cluster string, port int, err error) {
	cluster, text, found := strings.Cut(to, ":")
	if cluster == "" {
		return "", 0, errors.New("--to is missing")
	}
	if !found {
		return cluster, model.KafkaPort, nil
	}
	port, err = strconv.Atoi(text)
	if err != nil || port < 1 || port > 65535 {
		return "", 0, fmt.Errorf("--to: %q is no port; allowed are 1 to 65535", text)
	}
	return cluster, port, nil
}
