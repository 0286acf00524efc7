// Package attachment opens an environment to PrivateLink in one region by a
// PrivateLink attachment. All endpoints of the environment and region share its
// one DNS domain.
// https://docs.confluent.io/cloud/current/networking/private-links/serverless-private-links/aws-platt.html
package attachment

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/privatelinkattachment"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/entry"
)

// Props of an attachment.
type Props = entry.Props

// Outputs of an attachment.
type Outputs struct {
	entry.Outputs
	// DNSDomain <region>.aws.private.confluent.cloud, the name of every zone.
	DNSDomain *string
}

// New makes the attachment; the provider waits until it can be used.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	attachment := element.Add(this, "", privatelinkattachment.NewPrivateLinkAttachment,
		&privatelinkattachment.PrivateLinkAttachmentConfig{
			DisplayName: &props.Name,
			Cloud:       jsii.String("AWS"),
			Region:      &props.Region,
			Environment: &privatelinkattachment.PrivateLinkAttachmentEnvironment{Id: props.EnvironmentID},
		})
	return Outputs{
		Outputs: entry.Outputs{
			ID:          attachment.Id(),
			ServiceName: attachment.Aws().Get(jsii.Number(0)).VpcEndpointServiceName(),
		},
		DNSDomain: attachment.DnsDomain(),
	}
}
