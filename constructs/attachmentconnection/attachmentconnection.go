// Package attachmentconnection makes Confluent accept one interface endpoint on a
// PrivateLink attachment.
package attachmentconnection

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/privatelinkattachmentconnection"
	"cdk.tf/confluent-privatelink/constructs/attachment"
	"cdk.tf/confluent-privatelink/constructs/element"
)

// Props of a connection.
type Props struct {
	// Name to display.
	Name string
	// EnvironmentID, env-...
	EnvironmentID *string
	// Attachment to connect to.
	Attachment attachment.Outputs
	// VPCEndpointID, vpce-...
	VPCEndpointID *string
}

// Outputs of a connection.
type Outputs struct {
	// Connection: clusters wait for it, and so are deleted before it.
	Connection cdktf.ITerraformDependable
}

// New makes the connection; the provider waits until it is ready.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	return Outputs{Connection: element.Add(this, "",
		privatelinkattachmentconnection.NewPrivateLinkAttachmentConnection,
		&privatelinkattachmentconnection.PrivateLinkAttachmentConnectionConfig{
			DisplayName: &props.Name,
			Environment: &privatelinkattachmentconnection.PrivateLinkAttachmentConnectionEnvironment{
				Id: props.EnvironmentID,
			},
			PrivateLinkAttachment: &privatelinkattachmentconnection.PrivateLinkAttachmentConnectionPrivateLinkAttachment{
				Id: props.Attachment.ID,
			},
			Aws: &privatelinkattachmentconnection.PrivateLinkAttachmentConnectionAws{
				VpcEndpointId: props.VPCEndpointID,
			},
		})}
}
