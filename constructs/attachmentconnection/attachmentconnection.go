// Package attachmentconnection makes Confluent accept one interface endpoint on a
// PrivateLink attachment.
package attachmentconnection

import (
	"github.com/aws/constructs-go/constructs/v10"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/privatelinkattachmentconnection"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/entry"
)

// Props of a connection.
type Props = entry.AcceptanceProps

// Outputs of a connection.
type Outputs = entry.Acceptance

// New makes the connection; the provider waits until it is ready.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	return Outputs{Accepted: element.Add(this, "",
		privatelinkattachmentconnection.NewPrivateLinkAttachmentConnection,
		&privatelinkattachmentconnection.PrivateLinkAttachmentConnectionConfig{
			DisplayName: &props.Name,
			Environment: &privatelinkattachmentconnection.PrivateLinkAttachmentConnectionEnvironment{
				Id: props.EnvironmentID,
			},
			PrivateLinkAttachment: &privatelinkattachmentconnection.PrivateLinkAttachmentConnectionPrivateLinkAttachment{
				Id: props.Entry.ID,
			},
			Aws: &privatelinkattachmentconnection.PrivateLinkAttachmentConnectionAws{
				VpcEndpointId: props.VPCEndpointID,
			},
		})}
}
