package main

import (
	"context"
	"crypto/x509"
	"errors"
	"flag"
	"fmt"
	"net/netip"
	"os"
	"time"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/netpath/probe"
)

var probeCommand = command.Command{
	Name:    "probe",
	Usage:   "--to HOST[:PORT]|CLUSTER [flags]",
	Summary: "Try a cluster from here: resolve, connect, TLS, one HTTPS request",
	Setup:   setupProbe,
}

func setupProbe(flags *flag.FlagSet) command.Runner {
	var in inputs
	in.register(flags)
	to := flags.String("to", "", "`host` name, host:port, or a cluster's name if the inputs know its host")
	resolver := flags.String("resolver", "", "`address` of the resolver to ask, in place of the system's; hosts files still count")
	timeout := flags.Duration("timeout", 20*time.Second, "`limit` for all steps together")
	authorities := flags.String("ca", "", "PEM `file` of certificate authorities to trust, in place of the system's")
	output := outputFlag(flags)
	return func(ctx context.Context, env command.Environment, args []string) (exit.Status, error) {
		options, err := probeOptions(*resolver, *authorities, *timeout, args)
		if err != nil {
			return exit.Usage, err
		}
		if options.Host, options.Ports, err = in.probeTarget(ctx, *to); err != nil {
			return exit.Usage, err
		}
		result := probe.Run(ctx, options)
		if err := output.to(env).Answer(result); err != nil {
			return exit.Usage, err
		}
		if !result.Reachable {
			return exit.DoesNotHold, nil
		}
		return exit.Holds, nil
	}
}

// probeOptions checks the flags and reads the file of authorities.
func probeOptions(resolver, authorities string, timeout time.Duration, args []string) (probe.Options, error) {
	o := probe.Options{Timeout: timeout}
	if len(args) > 0 {
		return o, fmt.Errorf("unexpected argument %q; the target is given by --to", args[0])
	}
	if timeout <= 0 {
		return o, fmt.Errorf("--timeout %s: must be more than zero", timeout)
	}
	if resolver != "" {
		var err error
		if o.Resolver, err = resolverAddress(resolver); err != nil {
			return o, err
		}
	}
	if authorities != "" {
		pem, err := os.ReadFile(authorities)
		if err != nil {
			return o, fmt.Errorf("--ca: %w", err)
		}
		o.Roots = x509.NewCertPool()
		if !o.Roots.AppendCertsFromPEM(pem) {
			return o, fmt.Errorf("--ca %s: no certificate in PEM form in it", authorities)
		}
	}
	return o, nil
}

// resolverAddress parses an address with or without a port.
func resolverAddress(text string) (netip.AddrPort, error) {
	if a, err := netip.ParseAddr(text); err == nil {
		return netip.AddrPortFrom(a, 53), nil
	}
	a, err := netip.ParseAddrPort(text)
	if err != nil {
		return a, fmt.Errorf("--resolver %q: must be an IP address, with or without a port, for example 10.3.0.10", text)
	}
	return a, nil
}

// probeTarget finds out what to try: what --to says, or the host of the cluster that it names.
func (in *inputs) probeTarget(ctx context.Context, to string) (string, []int, error) {
	target, err := probe.ParseTarget(to)
	if err != nil {
		return "", nil, fmt.Errorf("--to: %w", err)
	}
	if !target.Name {
		return target.Host, target.Ports, nil
	}
	m, err := in.load(ctx, nil)
	if err != nil {
		return "", nil, errors.Join(fmt.Errorf("--to %s is a cluster's name, and the inputs that would tell its host cannot be read; "+
			"pass the host name (output of confluent-core, or the cluster's REST endpoint in the Confluent console)", to), err)
	}
	host, err := probe.ClusterHost(m, target.Host)
	return host, target.Ports, err
}
