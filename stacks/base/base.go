// Package base makes the empty stack that every stack starts from: backend,
// required Terraform version and the AWS provider.
package base

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	awsprovider "github.com/cdktf/cdktf-provider-aws-go/aws/v19/provider"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/statemark"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// RequiredVersion of Terraform: write-only arguments, by which secrets stay out
// of the state, came with 1.11.
// https://developer.hashicorp.com/terraform/language/resources/ephemeral/write-only
const RequiredVersion = ">= 1.11.0"

// New makes a stack with an explicit backend and a mark of whose state it is. Without one CDKTF would write an
// absolute path of this machine into the JSON and into every consumer's.
func New(scope constructs.Construct, name string, cfg *config.Config) cdktf.TerraformStack {
	empty := cdktf.NewTerraformStack(scope, &name)
	empty.AddOverride(jsii.String("terraform.required_version"), RequiredVersion)
	backend(empty, name, cfg)
	awsprovider.NewAwsProvider(empty, jsii.String("aws"), &awsprovider.AwsProviderConfig{
		Region:            &cfg.Region,
		AllowedAccountIds: allowedAccounts(cfg),
		DefaultTags:       defaultTags(cfg),
	})
	statemark.New(empty, address.System, statemark.Props{System: cfg.Name, Protect: *cfg.Protect})
	return empty
}

func backend(in cdktf.TerraformStack, name string, cfg *config.Config) {
	if hcp := cfg.State.HCPTerraform; hcp != nil {
		var project *string
		if hcp.Project != "" {
			project = &hcp.Project
		}
		cdktf.NewCloudBackend(in, &cdktf.CloudBackendConfig{
			Hostname:     &hcp.Hostname,
			Organization: &hcp.Organization,
			Workspaces:   cdktf.NewNamedCloudWorkspace(jsii.String(stack.Workspace(hcp.WorkspacePrefix, name)), project),
		})
		return
	}
	// Relative to the stack's folder, in which Terraform runs: the same on every machine.
	cdktf.NewLocalBackend(in, &cdktf.LocalBackendConfig{
		Path: jsii.String(cfg.State.Local.Directory + "/" + stack.StateFile(cfg.Name, name)),
	})
}

func allowedAccounts(cfg *config.Config) *[]*string {
	if cfg.AccountID == "" {
		return nil
	}
	return jsii.Strings(cfg.AccountID)
}

func defaultTags(cfg *config.Config) any {
	if len(cfg.Tags) == 0 {
		return nil
	}
	tags := make(map[string]*string, len(cfg.Tags))
	for key, value := range cfg.Tags {
		tags[key] = jsii.String(value)
	}
	return []*awsprovider.AwsProviderDefaultTags{{Tags: &tags}}
}

// Output writes a value that people or other tools read, under a name of its own.
func Output(stack cdktf.TerraformStack, name, description string, value any) {
	cdktf.NewTerraformOutput(stack, &name, &cdktf.TerraformOutputConfig{
		Value:       value,
		Description: &description,
		StaticId:    jsii.Bool(true),
	})
}
