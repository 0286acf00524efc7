// Package workspacesettings says where the runs of a workspace execute, and who may read its state. The settings
// follow all workspaces: a consumer has to exist before it is named, and a pool takes only workspaces that it allows.
// https://developer.hashicorp.com/terraform/cloud-docs/workspaces/settings
package workspacesettings

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/hashicorp/tfe/workspacesettings"
	"cdk.tf/confluent-privatelink/constructs/element"
)

// Props of the settings.
type Props struct {
	// WorkspaceID, ws-...
	WorkspaceID *string
	// AgentPoolID of its agents; nil if HCP Terraform executes its runs.
	AgentPoolID *string
	// Allowed is when the pool takes the workspace; nil if it always does.
	Allowed cdktf.ITerraformDependable
	// ConsumerIDs are the workspaces that may read its state.
	ConsumerIDs []*string
}

// New makes the settings.
func New(scope constructs.Construct, id string, props Props) {
	this := element.Open(scope, id)
	settings := &workspacesettings.WorkspaceSettingsConfig{
		WorkspaceId:            props.WorkspaceID,
		ExecutionMode:          jsii.String("remote"),
		GlobalRemoteState:      jsii.Bool(false),
		RemoteStateConsumerIds: &props.ConsumerIDs,
	}
	if len(props.ConsumerIDs) == 0 {
		settings.RemoteStateConsumerIds = &[]*string{}
	}
	if props.AgentPoolID != nil {
		settings.ExecutionMode, settings.AgentPoolId = jsii.String("agent"), props.AgentPoolID
	}
	if props.Allowed != nil {
		settings.DependsOn = &[]cdktf.ITerraformDependable{props.Allowed}
	}
	element.Add(this, "", workspacesettings.NewWorkspaceSettings, settings)
}
