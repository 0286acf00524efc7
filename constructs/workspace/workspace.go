// Package workspace makes the workspace of one stack in HCP Terraform.
//
// No run starts by itself: neither a first one, nor one that another workspace triggers. A run trigger
// would apply the latest configuration version, which may be the one whose plan somebody has declined.
// https://developer.hashicorp.com/terraform/cloud-docs/workspaces/settings/run-triggers
package workspace

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"

	"cdk.tf/confluent-privatelink/.gen/hashicorp/tfe/workspace"
	"cdk.tf/confluent-privatelink/constructs/element"
)

// Props of a workspace.
type Props struct {
	// Name of the workspace.
	Name string
	// Stack that runs in it.
	Stack string
	// ProjectID that it stands in; nil for the organization's default project.
	ProjectID *string
	// TerraformVersion of its runs.
	TerraformVersion string
	// AutoApply applies a plan without being asked for.
	AutoApply bool
}

// Outputs of a workspace.
type Outputs struct {
	// ID, ws-...
	ID *string
}

// New makes the workspace. Its working folder is the root of what is uploaded: a run gets one stack's folder
// alone. It is not deleted while it manages resources (safe delete).
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	return Outputs{ID: element.Add(this, "", workspace.NewWorkspace, &workspace.WorkspaceConfig{
		Name:                &props.Name,
		Description:         jsii.String("Stack " + props.Stack),
		ProjectId:           props.ProjectID,
		TerraformVersion:    &props.TerraformVersion,
		AutoApply:           props.AutoApply,
		AutoApplyRunTrigger: jsii.Bool(false),
		QueueAllRuns:        jsii.Bool(false),
		FileTriggersEnabled: jsii.Bool(false),
		ForceDelete:         jsii.Bool(false),
		WorkingDirectory:    jsii.String(""),
	}).Id()}
}
