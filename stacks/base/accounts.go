package base

import (
	"github.com/aws/jsii-runtime-go"
	awsprovider "github.com/cdktf/cdktf-provider-aws-go/aws/v19/provider"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/config"
)

// Accounts are the provider configurations of a stack by which it works in the AWS accounts of the
// hub. Each is made when it is asked for.
type Accounts struct {
	stack cdktf.TerraformStack
	cfg   *config.Config
	made  map[string]cdktf.TerraformProvider
}

// Account is one of them; empty for the stack's own.
type Account struct {
	// Alias of the provider configuration, part of addresses.
	Alias string
	// Provider to make things with; nil for the stack's own.
	Provider cdktf.TerraformProvider
}

// NewAccounts makes none yet.
func NewAccounts(stack cdktf.TerraformStack, cfg *config.Config) *Accounts {
	return &Accounts{stack: stack, cfg: cfg, made: map[string]cdktf.TerraformProvider{}}
}

// OfHub returns the account of the Transit Gateway.
func (a *Accounts) OfHub() Account { return a.account(a.cfg.AccountOfHub()) }

// OfResolver returns the account of the hub VPC that resolves names.
func (a *Accounts) OfResolver() Account { return a.account(a.cfg.AccountOfResolver()) }

// Of returns the account of a hub VPC.
func (a *Accounts) Of(vpc string) Account { return a.account(a.cfg.AccountOf(vpc)) }

func (a *Accounts) account(alias string, spec *config.Account) Account {
	if spec == nil {
		return Account{}
	}
	if a.made[alias] == nil {
		a.made[alias] = awsprovider.NewAwsProvider(a.stack, jsii.String("aws-"+alias), &awsprovider.AwsProviderConfig{
			Alias:             &alias,
			Region:            &a.cfg.Region,
			AllowedAccountIds: jsii.Strings(spec.ID),
			AssumeRole:        []*awsprovider.AwsProviderAssumeRole{{RoleArn: &spec.RoleARN, ExternalId: element.Optional(spec.ExternalID)}},
			DefaultTags:       defaultTags(a.cfg),
		})
	}
	return Account{Alias: alias, Provider: a.made[alias]}
}
