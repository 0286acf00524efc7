// Package oidcprovider makes AWS trust the tokens of HCP Terraform's runs, or takes the provider that exists: an
// account has one per host.
// https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/aws-configuration
package oidcprovider

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/iamopenidconnectprovider"

	"cdk.tf/confluent-privatelink/constructs/element"
)

// Audience of the tokens.
const Audience = "aws.workload.identity"

// Props of the provider.
type Props struct {
	// Hostname of HCP Terraform or Terraform Enterprise, without a port.
	Hostname string
	// ExistingARN of a provider that exists; else one is made.
	ExistingARN string
}

// Outputs of the provider.
type Outputs struct {
	// ARN: roles trust it.
	ARN *string
}

// New makes the provider, or takes the one that exists. AWS finds the thumbprint of the host's
// certificate authority by itself.
func New(scope constructs.Construct, id string, props Props) Outputs {
	if props.ExistingARN != "" {
		return Outputs{ARN: &props.ExistingARN}
	}
	this := element.Open(scope, id)
	return Outputs{ARN: element.Add(this, "", iamopenidconnectprovider.NewIamOpenidConnectProvider, &iamopenidconnectprovider.IamOpenidConnectProviderConfig{
		Url:          jsii.String("https://" + props.Hostname),
		ClientIdList: jsii.Strings(Audience),
	}).Arn()}
}
