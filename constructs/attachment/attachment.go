// Package attachment opens an environment to PrivateLink in one region by a
// PrivateLink attachment. All endpoints of the environment and region share its
// one DNS domain.
// https://docs.confluent.io/cloud/current/networking/private-links/serverless-private-links/aws-platt.html
package attachment

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/dataconfluentprivatelinkattachment"
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

// New makes the attachment, or looks one up; the provider waits until one that is made can be used.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	if props.ExistingID != "" {
		return lookUp(this, props)
	}
	attachment := element.Add(this, "", privatelinkattachment.NewPrivateLinkAttachment,
		&privatelinkattachment.PrivateLinkAttachmentConfig{
			DisplayName: &props.Name,
			Cloud:       jsii.String("AWS"),
			Region:      &props.Region,
			Environment: &privatelinkattachment.PrivateLinkAttachmentEnvironment{Id: props.EnvironmentID},
			Lifecycle:   element.Protected(props.Protect),
		})
	return Outputs{
		Outputs: entry.Outputs{
			ID:          attachment.Id(),
			ServiceName: attachment.Aws().Get(jsii.Number(0)).VpcEndpointServiceName(),
		},
		DNSDomain: attachment.DnsDomain(),
	}
}

// Address of an attachment that is made.
func Address(id string) string { return "confluent_private_link_attachment." + id }

func lookUp(this element.Scope, props Props) Outputs {
	found := element.Add(this, "", dataconfluentprivatelinkattachment.NewDataConfluentPrivateLinkAttachment,
		&dataconfluentprivatelinkattachment.DataConfluentPrivateLinkAttachmentConfig{
			Id:          &props.ExistingID,
			Environment: &dataconfluentprivatelinkattachment.DataConfluentPrivateLinkAttachmentEnvironment{Id: props.EnvironmentID},
			Lifecycle: element.Postcondition(`self.cloud == "AWS" && self.region == "`+props.Region+`"`,
				"PrivateLink attachment "+props.ExistingID+" is of ${self.cloud} ${self.region}, not of AWS "+props.Region+": check confluent.private_link_attachment_id."),
		})
	return Outputs{
		Outputs: entry.Outputs{
			ID:          found.Id(),
			ServiceName: found.Aws().Get(jsii.Number(0)).VpcEndpointServiceName(),
		},
		DNSDomain: found.DnsDomain(),
	}
}
