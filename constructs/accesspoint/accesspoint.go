// Package accesspoint makes Confluent accept one interface endpoint on an ingress gateway.
package accesspoint

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/accesspoint"
	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/dataconfluentaccesspoint"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/entry"
)

// Props of an access point.
type Props struct {
	entry.AcceptanceProps
	// ExistingID, ap-..., of one that is looked up and not managed; else one is made.
	ExistingID string
	// GatewayID of the gateway that one that exists must be on; any if empty.
	GatewayID string
	// Region of AWS.
	Region string
	// Protect refuses to delete or replace it: other systems name it.
	Protect bool
}

// Address of an access point that is made.
func Address(id string) string { return "confluent_access_point." + id }

// Outputs of an access point.
type Outputs struct {
	entry.Acceptance
	// IDReference is its id, ap-..., for expressions: clusters list an endpoint for each.
	IDReference string
	// VPCEndpointID of the endpoint that it accepts.
	VPCEndpointID *string
	// DNSDomain <apid>.<region>.aws.accesspoint.confluent.cloud, the name of its zone.
	DNSDomain *string
}

// New makes the access point, or looks one up. The provider counts it as created while Confluent
// still accepts the endpoint, and then it has no domain: that is refused here, so
// that no zone without a name is asked for.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	if props.ExistingID != "" {
		return lookUp(this, props)
	}
	point := element.Add(this, "", accesspoint.NewAccessPoint, &accesspoint.AccessPointConfig{
		DisplayName: &props.Name,
		Environment: &accesspoint.AccessPointEnvironment{Id: props.EnvironmentID},
		Gateway:     &accesspoint.AccessPointGateway{Id: props.Entry.ID},
		AwsIngressPrivateLinkEndpoint: &accesspoint.AccessPointAwsIngressPrivateLinkEndpoint{
			VpcEndpointId: props.VPCEndpointID,
		},
		Lifecycle: element.Keep(element.Postcondition(`self.aws_ingress_private_link_endpoint[0].dns_domain != ""`,
			"Access point "+props.Name+" has no DNS domain yet: Confluent Cloud has not "+
				"accepted its VPC endpoint. Apply again when the access point is READY."), props.Protect),
	})
	return Outputs{
		Acceptance:    entry.Acceptance{Accepted: point},
		IDReference:   "confluent_access_point." + this.ID("") + ".id",
		VPCEndpointID: props.VPCEndpointID,
		DNSDomain:     point.AwsIngressPrivateLinkEndpoint().DnsDomain(),
	}
}

func lookUp(this element.Scope, props Props) Outputs {
	condition := `endswith(try(self.aws_ingress_private_link_endpoint[0].dns_domain, ""), ".` + props.Region + `.aws.accesspoint.confluent.cloud")`
	message := "Access point " + props.ExistingID + " (privatelink.vpcs." + props.Name + ") accepts no endpoint of AWS " + props.Region + ", or not yet"
	if props.GatewayID != "" {
		condition += ` && self.gateway[0].id == "` + props.GatewayID + `"`
		message += ", or is not on the gateway " + props.GatewayID
	}
	found := element.Add(this, "", dataconfluentaccesspoint.NewDataConfluentAccessPoint, &dataconfluentaccesspoint.DataConfluentAccessPointConfig{
		Id:          &props.ExistingID,
		Environment: &dataconfluentaccesspoint.DataConfluentAccessPointEnvironment{Id: props.EnvironmentID},
		Lifecycle:   element.Postcondition(condition, message+": its DNS domain is ${try(self.aws_ingress_private_link_endpoint[0].dns_domain, \"none\")}."),
	})
	ingress := found.AwsIngressPrivateLinkEndpoint().Get(jsii.Number(0))
	return Outputs{
		Acceptance:    entry.Acceptance{Accepted: found},
		IDReference:   "data.confluent_access_point." + this.ID("") + ".id",
		VPCEndpointID: ingress.VpcEndpointId(),
		DNSDomain:     ingress.DnsDomain(),
	}
}
