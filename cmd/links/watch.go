package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
	"time"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/links/status"
	"cdk.tf/confluent-privatelink/internal/links/watch"
)

var watchCommand = command.Command{
	Name:    "watch",
	Usage:   "[-config FILE]... [-until caught-up] [flags]",
	Summary: "Follow links: the lag's trend, and the time until it is gone",
	Setup:   setupWatch,
}

func setupWatch(flags *flag.FlagSet) command.Runner {
	var in inputs
	in.register(flags)
	maxLag := flags.Int64("max-lag", 0, "lag of a partition, in `records`, at which a mirror topic has caught up")
	until := flags.String("until", "", "`event` to end at: caught-up")
	limit := flags.Duration("limit", 0, "`time` after which to give up, with -until (default: never)")
	interval := flags.Duration("interval", 5*time.Second, "`time` between two readings")
	return func(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
		if *until != "" && *until != "caught-up" {
			return exit.Usage, fmt.Errorf("-until %q: allowed is caught-up", *until)
		}
		if *interval <= 0 || *maxLag < 0 || *limit < 0 || *limit > 0 && *until == "" {
			return exit.Usage, errors.New("-interval must be more than zero, -max-lag and -limit not less, and -limit needs -until")
		}
		links, reader, err := in.load(ctx, args)
		if err != nil {
			return exit.Usage, err
		}
		tracker := watch.New(*maxLag)
		for began, read := time.Now(), time.Now(); ; {
			now := time.Now()
			if now.Sub(read) > 5*time.Minute { // a key may have been replaced
				read = now
				reader.Forget()
			}
			lines := tracker.Add(status.Judge(reader.Read(ctx, links), status.Options{Now: now, MaxLag: -1}), now)
			draw(env.Stdout, lines, env.Terminal, *until != "", now)
			switch {
			case ctx.Err() != nil:
				return exit.Interrupted, ctx.Err()
			case *until != "" && watch.CaughtUp(lines):
				return exit.Holds, nil
			case *until != "" && watch.Nothing(lines):
				return exit.DoesNotHold, errors.New("no mirror topic is meant to follow, so none will have caught up: all are promoted, failed over or paused")
			case *limit > 0 && time.Since(began) >= *limit:
				return exit.DoesNotHold, fmt.Errorf("not caught up after %s", *limit)
			}
			wait := *interval
			if *limit > 0 { // the last reading is at the limit, not an interval after it
				wait = min(wait, max(0, *limit-time.Since(began)))
			}
			select {
			case <-time.After(wait):
			case <-ctx.Done():
				return exit.Interrupted, ctx.Err()
			}
		}
	}
}

// clear takes what stands on the terminal away (ECMA-48: cursor to the corner, erase).
const clear = "\x1b[H\x1b[2J"

// draw prints a reading: over the last one on a terminal, else a line for each link.
func draw(w io.Writer, lines []watch.Line, terminal, bar bool, now time.Time) {
	var b strings.Builder
	if terminal {
		fmt.Fprintf(&b, "%slinks at %s, Ctrl-C ends\n\n", clear, now.Format("15:04:05"))
	}
	for _, line := range lines {
		if !terminal {
			fmt.Fprintf(&b, "%s ", now.UTC().Format(time.RFC3339))
		}
		fmt.Fprintln(&b, line.Text())
		if terminal && bar {
			fmt.Fprintf(&b, "  %s\n", line.Bar(40))
		}
		if terminal && line.Problem != "" {
			fmt.Fprintf(&b, "  %s\n", line.Problem)
		}
	}
	_, _ = io.WriteString(w, b.String()) // the next reading tells
}
