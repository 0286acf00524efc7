// Package live reads the network from AWS: VPCs, Transit Gateways, endpoints, Client VPN and
// DNS of one region. It only reads; netpath iam-policy prints what it needs to be allowed.
//
// It was tried against a server that speaks these APIs, and not yet in a real account.
package live

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/aws/retry"
	awsconfig "github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/ec2"
	"github.com/aws/aws-sdk-go-v2/service/ec2/types"
	"github.com/aws/aws-sdk-go-v2/service/route53"
	"github.com/aws/aws-sdk-go-v2/service/route53resolver"
	"github.com/aws/smithy-go"
	"github.com/aws/smithy-go/middleware"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// Options say whom to ask.
type Options struct {
	// Profile of the AWS configuration files. Default: what the environment says.
	Profile string
	// Region. Default: the configuration file's, then what the environment or profile says.
	Region string
	// EndpointURL is asked instead of AWS, for every service.
	EndpointURL string
	// Configs narrow what is read to the VPCs around their Transit Gateways. Without them every VPC is read.
	Configs []*config.Config
	// maxBackoff between two attempts of a call, and how many there are. Default: the SDK's, ten.
	maxBackoff  time.Duration
	maxAttempts int
}

// attempts of a call that is throttled or fails in passing. Route 53 allows five calls a second.
const attempts = 10

// reader reads one region into a model.
type reader struct {
	ec2      *ec2.Client
	route53  *route53.Client
	resolver *route53resolver.Client
	configs  []*config.Config
	wanted   map[string]bool // VPCs to read
	zones    map[string]model.AvailabilityZone
	groups   map[model.ID]int               // index in SecurityGroups
	lists    map[string][]model.Destination // entries of prefix lists
	vpns     []types.ClientVpnEndpoint
	*model.Model
}

// Load reads the region. What the caller may not read (UnauthorizedOperation, AccessDenied)
// becomes a gap where a path can do without it; everything else is an error that names the
// call. Facts that AWS does not have (clients, clusters, what Confluent accepted) are left out.
func Load(ctx context.Context, o Options) (*model.Model, error) {
	r, err := newReader(ctx, o)
	if err != nil {
		return nil, err
	}
	for _, read := range []func(context.Context) error{
		r.readTransitGateways, r.readVPCs, r.readSubnets, r.readEndpoints, r.readBetween, r.readRouteTables, r.readSecurityGroups,
		r.readNetworkACLs, r.readClientVPNs, r.readZones, r.readResolver,
	} {
		if err := read(ctx); err != nil {
			return nil, exit.Unanswered{Err: fmt.Errorf("reading from AWS in %s: %w", r.Region, explain(err))}
		}
	}
	return r.Model, nil
}

func newReader(ctx context.Context, o Options) (*reader, error) {
	options := []func(*awsconfig.LoadOptions) error{
		awsconfig.WithRetryer(func() aws.Retryer {
			return retry.NewAdaptiveMode(func(a *retry.AdaptiveModeOptions) {
				a.StandardOptions = append(a.StandardOptions, func(s *retry.StandardOptions) {
					s.MaxAttempts = cmp.Or(o.maxAttempts, attempts)
					if o.maxBackoff > 0 {
						s.MaxBackoff = o.maxBackoff
					}
				})
			})
		}),
		awsconfig.WithAPIOptions([]func(*middleware.Stack) error{onlyListed}),
	}
	if o.Profile != "" {
		options = append(options, awsconfig.WithSharedConfigProfile(o.Profile))
	}
	for _, file := range o.Configs {
		if o.Region != "" && o.Region != file.Region && len(o.Configs) > 1 {
			return nil, fmt.Errorf("the systems are in %s and %s, and --live reads one region: give the files of one region", o.Region, file.Region)
		}
		o.Region = cmp.Or(o.Region, file.Region)
	}
	if o.Region != "" {
		options = append(options, awsconfig.WithRegion(o.Region))
	}
	if o.EndpointURL != "" {
		options = append(options, awsconfig.WithBaseEndpoint(o.EndpointURL))
	}
	c, err := awsconfig.LoadDefaultConfig(ctx, options...)
	if err != nil {
		return nil, fmt.Errorf("AWS configuration: %w", err)
	}
	if c.Region == "" {
		return nil, errors.New("no AWS region: give --region, or a configuration file that names one")
	}
	return &reader{ec2: ec2.NewFromConfig(c), route53: route53.NewFromConfig(c), resolver: route53resolver.NewFromConfig(c),
		configs: o.Configs, wanted: map[string]bool{}, groups: map[model.ID]int{}, lists: map[string][]model.Destination{}, Model: &model.Model{Region: c.Region}}, nil
}

// pager is a paginator of the SDK.
type pager[Output, Options any] interface {
	HasMorePages() bool
	NextPage(context.Context, ...func(*Options)) (*Output, error)
}

// all reads every page.
func all[Output, Options, Item any](ctx context.Context, pages pager[Output, Options], items func(*Output) []Item) ([]Item, error) {
	var found []Item
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return found, err
		}
		found = append(found, items(page)...)
	}
	return found, nil
}

// denied reports whether the caller may not make the call.
func denied(err error) bool {
	var api smithy.APIError
	if !errors.As(err, &api) {
		return false
	}
	switch api.ErrorCode() {
	case "UnauthorizedOperation", "AccessDenied", "AccessDeniedException", "Client.UnauthorizedOperation":
		return true
	}
	return false
}

// missing reports whether a call failed since there is no such thing, or none that the caller may see.
func missing(err error) bool {
	var api smithy.APIError
	return errors.As(err, &api) && strings.Contains(api.ErrorCode(), "NotFound")
}

// gapOr turns a denied call into a gap, and passes every other error on.
func gapOr(err error, what string, call Call) (*model.Gap, error) {
	switch {
	case err == nil:
		return nil, nil
	case denied(err):
		return &model.Gap{What: what, Settle: []string{fmt.Sprintf("%s (%s)", call.Operation, call.Action())}}, nil
	}
	return nil, err
}

// explain adds what to do to an error that every user can meet.
func explain(err error) error {
	var api smithy.APIError
	switch {
	case denied(err):
		return fmt.Errorf("%w; netpath iam-policy prints the policy that is needed", err)
	case errors.As(err, &api) && (api.ErrorCode() == "AuthFailure" || api.ErrorCode() == "InvalidClientTokenId" || api.ErrorCode() == "ExpiredToken"):
		return fmt.Errorf("%w; log in again, or choose --profile", err)
	}
	return err
}

// relevant reports whether a VPC is among those to read.
func (r *reader) relevant(vpc *string) bool { return r.wanted[aws.ToString(vpc)] }

func id(text *string) model.ID { return model.ID(aws.ToString(text)) }
