// Package workspaceenvironment says what the runs of a workspace find in their environment, and who is told of them.
package workspaceenvironment

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"

	"cdk.tf/confluent-privatelink/.gen/hashicorp/tfe/notificationconfiguration"
	"cdk.tf/confluent-privatelink/.gen/hashicorp/tfe/variable"
	"cdk.tf/confluent-privatelink/.gen/hashicorp/tfe/workspacevariableset"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// Props of an environment.
type Props struct {
	// WorkspaceID, ws-...
	WorkspaceID *string
	// Variables of the environment by name; none of them is a secret.
	Variables map[string]*string
	// VariableSetIDs, varset-..., by a name for each. That the workspace uses a set is an object of its own, so that other
	// systems may use the set too.
	VariableSetIDs map[string]*string
	// Notifications by name.
	Notifications map[string]config.Notification
}

// triggers by their names in the file, which are those of HCP Terraform without their first word.
const triggers = "run:"

// New makes variables, uses of variable sets, and notifications.
func New(scope constructs.Construct, id string, props Props) {
	this := element.Open(scope, id)
	for name, value := range inorder.Of(props.Variables) {
		element.Add(this, name, variable.NewVariable, &variable.VariableConfig{
			WorkspaceId: props.WorkspaceID, Category: jsii.String("env"), Key: &name, Value: value,
		})
	}
	for name, set := range inorder.Of(props.VariableSetIDs) {
		element.Add(this, name, workspacevariableset.NewWorkspaceVariableSet, &workspacevariableset.WorkspaceVariableSetConfig{
			WorkspaceId: props.WorkspaceID, VariableSetId: set,
		})
	}
	for name, one := range inorder.Of(props.Notifications) {
		settings := &notificationconfiguration.NotificationConfigurationConfig{
			WorkspaceId: props.WorkspaceID, Name: &name, DestinationType: &one.DestinationType, Enabled: jsii.Bool(true),
		}
		var events []string
		for _, trigger := range one.Triggers {
			events = append(events, triggers+trigger)
		}
		settings.Triggers = jsii.Strings(events...)
		if one.URL != "" {
			settings.Url = &one.URL
		}
		if len(one.EmailUserIDs) > 0 {
			settings.EmailUserIds = jsii.Strings(one.EmailUserIDs...)
		}
		element.Add(this, name, notificationconfiguration.NewNotificationConfiguration, settings)
	}
}
