// Package existingvpc looks a PrivateLink VPC up that exists, with its subnets and their route
// tables. Nothing of it is changed: whoever made it has joined it to the hub.
package existingvpc

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/dataawsroutetable"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/dataawssubnet"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/dataawsvpc"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/privatelinkvpc"
)

// Props of a VPC that exists.
type Props struct {
	// Name in the configuration.
	Name string
	// VPCID, vpc-...
	VPCID string
	// SubnetIDs, subnet-..., that the endpoint gets an interface in.
	SubnetIDs []string
	// RouteTableIDs, rtb-..., of these subnets.
	RouteTableIDs []string
}

// Outputs of a VPC that exists.
type Outputs struct {
	// VPC as one that is made here: endpoint and zones are made in it.
	VPC privatelinkvpc.Outputs
	// CIDRs to iterate over: clients in the VPC may use the endpoint.
	CIDRs cdktf.ITerraformIterator
}

// New looks the VPC up, and refuses one whose resolver would not answer from a private zone:
// https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	element.Add(this, "", dataawsvpc.NewDataAwsVpc, &dataawsvpc.DataAwsVpcConfig{
		Id: &props.VPCID,
		Lifecycle: element.Postcondition("self.enable_dns_support && self.enable_dns_hostnames",
			"VPC "+props.VPCID+" (privatelink.vpcs."+props.Name+") does not answer from private zones: have its owner turn DNS support and DNS hostnames on."),
	})
	cidrs := element.Local(this, "cidrs", element.Expression("data.aws_vpc."+this.ID("")+".cidr_block_associations[*].cidr_block"))
	outputs := Outputs{
		VPC:   privatelinkvpc.Outputs{VPCID: jsii.String(props.VPCID), Reference: "data.aws_vpc." + this.ID("")},
		CIDRs: cdktf.TerraformIterator_FromList(cidrs.AsList()),
	}
	for _, subnetID := range props.SubnetIDs {
		subnet := element.Add(this, subnetID, dataawssubnet.NewDataAwsSubnet, &dataawssubnet.DataAwsSubnetConfig{
			Id:        &subnetID,
			Lifecycle: inVPC("Subnet "+subnetID, props),
		})
		outputs.VPC.Subnets = append(outputs.VPC.Subnets, privatelinkvpc.Subnet{
			Key: subnetID, ID: jsii.String(subnetID),
			AvailabilityZone: subnet.AvailabilityZone(), AvailabilityZoneID: subnet.AvailabilityZoneId(),
		})
	}
	for _, tableID := range props.RouteTableIDs {
		element.Add(this, tableID, dataawsroutetable.NewDataAwsRouteTable, &dataawsroutetable.DataAwsRouteTableConfig{
			RouteTableId: &tableID,
			Lifecycle:    inVPC("Route table "+tableID, props),
		})
	}
	return outputs
}

// inVPC refuses what is in another VPC.
func inVPC(what string, props Props) *cdktf.TerraformResourceLifecycle {
	return element.Postcondition(`self.vpc_id == "`+props.VPCID+`"`,
		what+" is in VPC ${self.vpc_id}, not in "+props.VPCID+": check privatelink.vpcs."+props.Name+".")
}
