package main

import (
	"context"
	"fmt"

	"cdk.tf/confluent-privatelink/internal/beside"
	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/monitoring"
	"cdk.tf/confluent-privatelink/internal/node"
	"cdk.tf/confluent-privatelink/stacks"
)

// synthesize runs the command and leaves neither Node nor its files.
func synthesize(ctx context.Context, env command.Environment, args []string) exit.Status {
	status := synthCommand.Run(ctx, env, args)
	if err := node.Close(); err != nil {
		fmt.Fprintln(env.Stderr, "warning: Node's temporary files:", err)
	}
	return status
}

// writeStacks writes the stacks, what watches them, and the file that they were made from, all or none of them.
func writeStacks(ctx context.Context, cfg *config.Config, file, out string) error {
	return beside.Write(out, func(folder string) error {
		if err := node.Prepare(); err != nil {
			return err
		}
		defer context.AfterFunc(ctx, node.Kill)()
		if err := stacks.Synth(cfg, folder); err != nil {
			return err
		}
		if err := monitoring.Write(cfg, folder); err != nil {
			return err
		}
		return config.Note(file, folder)
	})
}
