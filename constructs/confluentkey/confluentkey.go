// Package confluentkey makes a variable set with Confluent's Cloud API key for runs in HCP Terraform, which has no
// dynamic credentials for Confluent.
//
// The key comes in through two variables of the stack that are ephemeral, and is written through a write-only argument:
// it is in no file, no plan and no state. The provider keeps a hash of it, and replaces the variable when another
// value comes: so a new key is sent by applying with the new value.
// https://registry.terraform.io/providers/hashicorp/tfe/0.67.0/docs/resources/variable
package confluentkey

import (
	"strings"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/hashicorp/tfe/variable"
	"cdk.tf/confluent-privatelink/.gen/hashicorp/tfe/variableset"
	"cdk.tf/confluent-privatelink/constructs/element"
)

// Props of the variable set.
type Props struct {
	// Name of the variable set.
	Name string
}

// Outputs of the variable set.
type Outputs struct {
	// VariableSetID, varset-...: workspaces use it.
	VariableSetID *string
}

// Variables are the environment variables that Confluent's provider reads.
var Variables = []string{"CONFLUENT_CLOUD_API_KEY", "CONFLUENT_CLOUD_API_SECRET"}

// New makes the set with both variables. Each is required, so that an apply without the key ends before
// anything is changed; a missing value would empty the variable.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	set := element.Add(this, "", variableset.NewVariableSet, &variableset.VariableSetConfig{
		Name:        &props.Name,
		Description: jsii.String("Confluent Cloud API key for Terraform"),
	})
	for _, name := range Variables {
		value := strings.ToLower(name)
		cdktf.TerraformStack_Of(scope).AddOverride(jsii.String("variable."+value), map[string]any{
			"type": "string", "nullable": false, "sensitive": true, "ephemeral": true,
			"description": name + " of the runs, given in the environment of whoever applies this stack.",
		})
		element.Add(this, name, variable.NewVariable, &variable.VariableConfig{
			VariableSetId: set.Id(), Category: jsii.String("env"), Key: &name, Sensitive: jsii.Bool(true),
			ValueWo: element.Expression("var." + value),
		})
	}
	return Outputs{VariableSetID: set.Id()}
}
