package main

import (
	"context"
	"crypto/x509"
	"errors"
	"flag"
	"fmt"
	"os"
	"time"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/kafkarest"
	"cdk.tf/confluent-privatelink/internal/links/inventory"
	"cdk.tf/confluent-privatelink/internal/links/live"
	"cdk.tf/confluent-privatelink/internal/links/secret"
)

// inputs are the flags that say which links there are and how they are asked, the same for every command.
type inputs struct {
	configs, outputs, endpoints, only command.Files
	out, profile, endpointURL, ca     string
	timeout                           time.Duration
	concurrency                       int
}

func (in *inputs) register(flags *flag.FlagSet) {
	flags.Var(&in.configs, "config", "configuration `file`; repeat it for several systems (default config/non-prod.yaml)")
	flags.Var(&in.outputs, "outputs", "`file` with confluent-core's state, or what terraform output -json prints there; SYSTEM=FILE with several systems (default: the local state or HCP Terraform, as the configuration file says)")
	flags.Var(&in.endpoints, "endpoint", "`CLUSTER=ID@URL` of a cluster, without any outputs; repeat it for each cluster")
	flags.Var(&in.only, "link", "`name` of a link; repeat it for several (default: all)")
	flags.StringVar(&in.out, "out", "cdktf.out", "`folder` of the synthesized stacks, by which local states are found")
	flags.StringVar(&in.profile, "profile", "", "AWS `profile` for the secrets")
	flags.StringVar(&in.endpointURL, "endpoint-url", "", "`URL` that is asked for secrets instead of AWS")
	flags.StringVar(&in.ca, "ca", "", "PEM `file` of certificate authorities to trust, in place of the system's")
	flags.DurationVar(&in.timeout, "timeout", 15*time.Second, "`limit` of one request")
	flags.IntVar(&in.concurrency, "concurrency", 16, "`number` of requests at a time, at most 64")
}

// load finds the links, and makes what reads them.
func (in *inputs) load(ctx context.Context, args []string) ([]inventory.Link, *live.Reader, error) {
	if err := command.NoArguments(args, "links are named by -link"); err != nil {
		return nil, nil, err
	}
	if in.concurrency < 1 || in.concurrency > 64 || in.timeout <= 0 {
		return nil, nil, errors.New("-concurrency must be 1 to 64, and -timeout more than zero")
	}
	options := kafkarest.Options{Timeout: in.timeout, Limit: kafkarest.NewLimit(in.concurrency)}
	if in.ca != "" {
		pem, err := os.ReadFile(in.ca)
		if err != nil {
			return nil, nil, fmt.Errorf("-ca: %w", err)
		}
		options.Roots = x509.NewCertPool()
		if !options.Roots.AppendCertsFromPEM(pem) {
			return nil, nil, fmt.Errorf("-ca %s: no certificate in PEM form in it", in.ca)
		}
	}
	configs := in.configs
	if len(configs) == 0 {
		configs = command.Files{"config/non-prod.yaml"}
	}
	links, err := inventory.Load(ctx, inventory.Options{Configs: configs, Outputs: in.outputs, Endpoints: in.endpoints,
		Only: in.only, Out: in.out, Environment: os.Getenv})
	if err != nil {
		return nil, nil, err
	}
	return links, live.New(secret.New(secret.Options{Profile: in.profile, EndpointURL: in.endpointURL, Timeout: in.timeout, Environment: os.Getenv}), options), nil
}
