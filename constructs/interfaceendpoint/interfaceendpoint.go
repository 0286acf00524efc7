// Package interfaceendpoint puts an interface endpoint for Confluent Cloud into a
// PrivateLink VPC.
package interfaceendpoint

import (
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/vpcendpoint"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/endpointservice"
	"cdk.tf/confluent-privatelink/constructs/privatelinkvpc"
	"cdk.tf/confluent-privatelink/constructs/tags"
)

// Props of an interface endpoint.
type Props struct {
	// Name of the endpoint.
	Name string
	// VPC to put it into.
	VPC privatelinkvpc.Outputs
	// SecurityGroupID that guards it.
	SecurityGroupID *string
	// Service to connect to.
	Service endpointservice.Outputs
}

// Outputs of an interface endpoint.
type Outputs struct {
	// ID, vpce-...: Confluent accepts it by this id.
	ID *string
	// DNSEntryReference is the list of its DNS entries, regional first, for expressions.
	DNSEntryReference string
}

// New makes the endpoint, in the VPC's subnets whose zones the service is in.
//
// Private DNS stays off: the names are Confluent's and live in zones of our own.
// https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-saas.html
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	var subnets []any
	for _, subnet := range props.VPC.Subnets {
		subnets = append(subnets, map[string]any{
			"id": subnet.ID, "availability_zone": subnet.AvailabilityZone,
		})
	}
	element.Local(this, "subnets", subnets)
	// Which zones the service is in is known only at apply: choose then, not here.
	element.Local(this, "subnet_ids", element.Expression(fmt.Sprintf(
		"[for subnet in local.%s : subnet.id if contains(%s, subnet.availability_zone)]",
		this.ID("subnets"), props.Service.ZonesReference)))
	chosen := "local." + this.ID("subnet_ids")
	endpoint := element.Add(this, "", vpcendpoint.NewVpcEndpoint, &vpcendpoint.VpcEndpointConfig{
		VpcId:             props.VPC.VPCID,
		ServiceName:       props.Service.ServiceName,
		VpcEndpointType:   jsii.String("Interface"),
		PrivateDnsEnabled: jsii.Bool(false),
		SubnetIds:         cdktf.Token_AsList(element.Expression(chosen), nil),
		SecurityGroupIds:  &[]*string{props.SecurityGroupID},
		Tags:              tags.Name(props.Name),
		Lifecycle: &cdktf.TerraformResourceLifecycle{Precondition: &[]*cdktf.Precondition{{
			Condition: element.Expression("length(" + chosen + ") > 0"),
			ErrorMessage: jsii.String("None of the availability zones of " + props.Name + " offers Confluent's endpoint service " +
				"(it is in ${join(\", \", " + props.Service.ZonesReference + ")}): choose others in availability_zone_ids."),
		}}},
	})
	return Outputs{
		ID:                endpoint.Id(),
		DNSEntryReference: "aws_vpc_endpoint." + this.ID("") + ".dns_entry",
	}
}
