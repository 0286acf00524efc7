// Package hcpproject makes a project of HCP Terraform, or finds one by its name: `terraform init` makes a
// misspelt one silently.
package hcpproject

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"

	"cdk.tf/confluent-privatelink/.gen/hashicorp/tfe/datatfeproject"
	"cdk.tf/confluent-privatelink/.gen/hashicorp/tfe/project"
	"cdk.tf/confluent-privatelink/constructs/element"
)

// Props of a project.
type Props struct {
	// Name of the project.
	Name string
	// Make it; else it is looked up.
	Make bool
}

// Outputs of a project.
type Outputs struct {
	// ID, prj-...: workspaces stand in it.
	ID *string
}

// New makes the project, or looks it up.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	if props.Make {
		return Outputs{ID: element.Add(this, "", project.NewProject, &project.ProjectConfig{
			Name:        &props.Name,
			Description: jsii.String("Confluent Cloud over AWS PrivateLink"),
		}).Id()}
	}
	return Outputs{ID: element.Add(this, "", datatfeproject.NewDataTfeProject, &datatfeproject.DataTfeProjectConfig{Name: &props.Name}).Id()}
}
