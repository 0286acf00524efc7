// Package confluentkey gives the runs of a workspace Confluent's Cloud API key: HCP Terraform has no dynamic credentials
// for Confluent.
//
// The key comes in through two variables of the stack that are ephemeral, and is written through a write-only argument:
// it is in no file, no plan and no state. The provider keeps a hash of it, and replaces the variable when another
// value comes: so a new key is sent by applying with the new value. The variables are the workspace's own: in a variable set, provider
// 0.67.0 does not send what is write-only, and makes the variable empty.
//
// https://registry.terraform.io/providers/hashicorp/tfe/0.67.0/docs/resources/variable
// https://github.com/hashicorp/terraform-provider-tfe/issues/1718
package confluentkey

import (
	"strings"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/hashicorp/tfe/variable"
	"cdk.tf/confluent-privatelink/constructs/element"
)

// Props of the key.
type Props struct {
	// WorkspaceID, ws-..., of the runs that need it.
	WorkspaceID *string
}

// Variables are the environment variables that Confluent's provider reads.
var Variables = []string{"CONFLUENT_CLOUD_API_KEY", "CONFLUENT_CLOUD_API_SECRET"}

// New makes both variables in the workspace. Each value is required, so that a plan without the key ends before
// anything is changed; a missing value would empty the variable. All workspaces of a stack get the same one.
func New(scope constructs.Construct, id string, props Props) {
	this := element.Open(scope, id)
	for _, name := range Variables {
		value := strings.ToLower(name)
		cdktf.TerraformStack_Of(scope).AddOverride(jsii.String("variable."+value), map[string]any{
			"type": "string", "nullable": false, "sensitive": true, "ephemeral": true,
			"description": name + " of the runs, given in the environment of whoever applies this stack.",
		})
		element.Add(this, name, variable.NewVariable, &variable.VariableConfig{
			WorkspaceId: props.WorkspaceID, Category: jsii.String("env"), Key: &name, Sensitive: jsii.Bool(true),
			ValueWo: element.Expression("var." + value),
		})
	}
}
