package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/review/rehearsed"
)

// rehearse reviews a change of the file before there is a plan of it: both versions are synthesized, the old one is applied in the
// emulated clouds, and the new one planned over it.
func (o *options) rehearse(ctx context.Context, env command.Environment) (report *review.Report, status exit.Status, err error) {
	in, err := command.Interruptible(ctx, func() (review.Input, error) { return o.versions(ctx) })
	if err != nil {
		return nil, exit.Usage, err
	}
	progress := func(says string) {
		if env.Terminal {
			fmt.Fprintln(env.Stderr, "review: "+says)
		}
	}
	folder, err := os.MkdirTemp("", "review-synth-")
	if err != nil {
		return nil, exit.CannotSay, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	progress("synthesizing both files")
	versions, err := rehearsed.Synthesize(ctx, ".", folder, in.Old, in.New)
	if err != nil {
		return nil, exit.CannotSay, err
	}
	progress("applying the old file in the emulated clouds")
	clouds, err := rehearsed.Apply(ctx, versions[0], versions[1])
	if err != nil {
		return nil, exit.CannotSay, err
	}
	defer func() { err = errors.Join(err, clouds.Close()) }()
	progress("planning the new file over it")
	change := clouds.Changes[0]
	report, planned, err := change.Judge(ctx, in)
	if err == nil && o.try {
		progress("trying the order")
		var tried []review.Attempt
		tried, err = change.TryAll(ctx, planned, report)
		report.Learn(tried)
	}
	return report, exit.CannotSay, err
}

// versions reads the files before and after the change, which have to be valid, and what else was named.
func (o *options) versions(ctx context.Context) (review.Input, error) {
	in, err := o.read(ctx, "")
	if err != nil {
		return in, err
	}
	for _, file := range []*config.Located{in.Old, in.New} {
		if err := file.Check(); err != nil {
			return in, err
		}
	}
	return in, nil
}
