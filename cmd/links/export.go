package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"net"
	"net/http"
	"time"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/links/export"
	"cdk.tf/confluent-privatelink/internal/links/live"
)

var exportCommand = command.Command{
	Name:    "export",
	Usage:   "[-config FILE]... [-listen ADDRESS] [flags]",
	Summary: "Serve states, lag and age of keys as metrics for Prometheus",
	Setup:   setupExport,
}

func setupExport(flags *flag.FlagSet) command.Runner {
	var in inputs
	in.register(flags)
	listen := flags.String("listen", "127.0.0.1:9465", "`address` to serve /metrics and /-/healthy at; they have no password")
	keys := flags.Duration("keys", 5*time.Minute, "`interval` after which keys are read again, for one that was replaced")
	return func(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
		if *keys <= 0 {
			return exit.Usage, errors.New("-keys must be more than zero")
		}
		links, reader, err := in.load(ctx, args)
		if err != nil {
			return exit.Usage, err
		}
		listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", *listen)
		if err != nil {
			return exit.Usage, fmt.Errorf("-listen: %w", err)
		}
		forgot := time.Now()
		collector := export.New(func(ctx context.Context) []live.Link {
			if time.Since(forgot) > *keys {
				forgot = time.Now()
				reader.Forget()
			}
			return reader.Read(ctx, links)
		}, export.Options{})
		fmt.Fprintf(env.Stderr, "links export: %d links at http://%s/metrics\n", len(links), listener.Addr())
		return serve(ctx, listener, collector.Handler())
	}
}

// serve answers until the context ends.
func serve(ctx context.Context, listener net.Listener, handler http.Handler) (exit.Status, error) {
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case <-ctx.Done():
		_ = server.Close() // the process ends
		return exit.Interrupted, ctx.Err()
	case err := <-ended:
		if errors.Is(err, http.ErrServerClosed) {
			return exit.Holds, nil
		}
		return exit.CannotSay, err
	}
}
