// Package base makes the empty stack that every stack starts from: backend,
// required Terraform version and the AWS provider.
package base

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	awsprovider "github.com/cdktf/cdktf-provider-aws-go/aws/v19/provider"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
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
	backend(empty, name, cfg)
	AWS(empty, cfg)
	begin(empty, cfg)
	return empty
}

// NewFirst makes the stack that all others run in, which is in none of their workspaces: its state is in one that
// exists, or in a local file. It has no AWS provider unless it is given one.
func NewFirst(scope constructs.Construct, name string, cfg *config.Config) cdktf.TerraformStack {
	empty := cdktf.NewTerraformStack(scope, &name)
	hcp := cfg.State.HCPTerraform
	if exists := hcp.Workspaces.StateWorkspace; exists != "" {
		cloud(empty, hcp, exists, nil)
	} else {
		local(empty, name, cfg.Name, config.DefaultStateDirectory)
	}
	begin(empty, cfg)
	return empty
}

// begin writes what every stack has.
func begin(empty cdktf.TerraformStack, cfg *config.Config) {
	empty.AddOverride(jsii.String("terraform.required_version"), RequiredVersion)
	statemark.New(empty, address.System, statemark.Props{System: cfg.Name, Protect: *cfg.Protect})
}

// AWS configures the AWS provider.
func AWS(in cdktf.TerraformStack, cfg *config.Config) {
	awsprovider.NewAwsProvider(in, jsii.String("aws"), &awsprovider.AwsProviderConfig{
		Region:            &cfg.Region,
		AllowedAccountIds: allowedAccounts(cfg),
		DefaultTags:       defaultTags(cfg),
	})
}

func backend(in cdktf.TerraformStack, name string, cfg *config.Config) {
	if hcp := cfg.State.HCPTerraform; hcp != nil {
		cloud(in, hcp, stack.Workspace(hcp.WorkspacePrefix, name), element.Optional(hcp.Project))
		return
	}
	local(in, name, cfg.Name, cfg.State.Local.Directory)
}

func cloud(in cdktf.TerraformStack, hcp *config.HCPTerraform, workspace string, project *string) {
	cdktf.NewCloudBackend(in, &cdktf.CloudBackendConfig{
		Hostname:     &hcp.Hostname,
		Organization: &hcp.Organization,
		Workspaces:   cdktf.NewNamedCloudWorkspace(&workspace, project),
	})
}

// local keeps the state in a file whose path is relative to the stack's folder, in which Terraform runs: the same
// on every machine.
func local(in cdktf.TerraformStack, name, system, directory string) {
	cdktf.NewLocalBackend(in, &cdktf.LocalBackendConfig{Path: jsii.String(directory + "/" + stack.StateFile(system, name))})
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
