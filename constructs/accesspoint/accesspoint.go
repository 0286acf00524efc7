// Package accesspoint makes Confluent accept one interface endpoint on an ingress gateway.
package accesspoint

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/accesspoint"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/entry"
)

// Props of an access point.
type Props = entry.AcceptanceProps

// Outputs of an access point.
type Outputs struct {
	entry.Acceptance
	// IDReference is its id, ap-..., for expressions: clusters list an endpoint for each.
	IDReference string
	// DNSDomain <apid>.<region>.aws.accesspoint.confluent.cloud, the name of its zone.
	DNSDomain *string
}

// New makes the access point. The provider counts it as created while Confluent
// still accepts the endpoint, and then it has no domain: that is refused here, so
// that no zone without a name is asked for.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	point := element.Add(this, "", accesspoint.NewAccessPoint, &accesspoint.AccessPointConfig{
		DisplayName: &props.Name,
		Environment: &accesspoint.AccessPointEnvironment{Id: props.EnvironmentID},
		Gateway:     &accesspoint.AccessPointGateway{Id: props.Entry.ID},
		AwsIngressPrivateLinkEndpoint: &accesspoint.AccessPointAwsIngressPrivateLinkEndpoint{
			VpcEndpointId: props.VPCEndpointID,
		},
		Lifecycle: &cdktf.TerraformResourceLifecycle{Postcondition: &[]*cdktf.Postcondition{{
			Condition: element.Expression(`self.aws_ingress_private_link_endpoint[0].dns_domain != ""`),
			ErrorMessage: jsii.String("Access point " + props.Name + " has no DNS domain yet: Confluent Cloud has not " +
				"accepted its VPC endpoint. Apply again when the access point is READY."),
		}}},
	})
	return Outputs{
		Acceptance:  entry.Acceptance{Accepted: point},
		IDReference: "confluent_access_point." + this.ID("") + ".id",
		DNSDomain:   point.AwsIngressPrivateLinkEndpoint().DnsDomain(),
	}
}
