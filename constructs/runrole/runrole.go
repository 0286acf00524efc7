// Package runrole makes a role in AWS that only the runs of one workspace may take, with what its stack needs.
// https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/aws-configuration
package runrole

import (
	"encoding/json"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/iamrole"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/iamrolepolicy"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/oidcprovider"
)

// Props of a role.
type Props struct {
	// Name of the role.
	Name string
	// OIDCProviderARN of the provider whose tokens it trusts.
	OIDCProviderARN *string
	// Hostname of HCP Terraform, without a port.
	Hostname string
	// Subject of the tokens: organization, project, workspace and phase of the run, with * for any.
	Subject string
	// Policy is the JSON of what it may do.
	Policy string
}

// Outputs of a role.
type Outputs struct {
	// ARN: the workspace's runs take it.
	ARN *string
}

// New makes the role.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	role := element.Add(this, "", iamrole.NewIamRole, &iamrole.IamRoleConfig{
		Name:             &props.Name,
		AssumeRolePolicy: jsii.String(trust(props)),
	})
	element.Add(this, "", iamrolepolicy.NewIamRolePolicy, &iamrolepolicy.IamRolePolicyConfig{
		Name: jsii.String("terraform"), Role: role.Id(), Policy: &props.Policy,
	})
	return Outputs{ARN: role.Arn()}
}

func trust(props Props) string {
	text, err := json.Marshal(map[string]any{"Version": "2012-10-17", "Statement": []any{map[string]any{
		"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
		"Principal": map[string]any{"Federated": props.OIDCProviderARN},
		"Condition": map[string]any{
			"StringEquals": map[string]any{props.Hostname + ":aud": oidcprovider.Audience},
			"StringLike":   map[string]any{props.Hostname + ":sub": props.Subject},
		},
	}}})
	if err != nil {
		panic(err) // texts always encode
	}
	return string(text)
}
