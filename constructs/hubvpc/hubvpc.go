// Package hubvpc answers, for one VPC that exists, which CIDR blocks its clients
// have and which route tables they use: from the configuration, or else from AWS.
package hubvpc

import (
	"net/netip"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/dataawsroutetables"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/dataawsvpc"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
)

// Props of a hub VPC.
type Props struct {
	// Name in the configuration.
	Name string
	// VPCID, vpc-...
	VPCID string
	// Provider of its account; nil for the stack's own.
	Provider cdktf.TerraformProvider
	// CIDRs of the VPC; looked up if empty.
	CIDRs []netip.Prefix
	// RouteTableIDs that get routes; all of the VPC's, looked up, if empty.
	RouteTableIDs []string
}

// Outputs of a hub VPC.
type Outputs struct {
	// Name in the configuration: part of the addresses of routes and rules.
	Name string
	// CIDRs to iterate over: the PrivateLink VPCs' routes and security groups use it.
	CIDRs cdktf.ITerraformIterator
	// CIDRsReference is the list of them, for expressions; empty if the configuration says them.
	CIDRsReference string
	// RouteTableIDs to iterate over: the routes back to the PrivateLink VPCs use it.
	RouteTableIDs cdktf.ITerraformIterator
}

// New looks up what the configuration does not say. Both iterators are known at
// plan time: literals, or data sources that depend on nothing that is made here.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id).In(props.Provider)
	outputs := Outputs{Name: props.Name, RouteTableIDs: routeTables(this, props)}
	if len(props.CIDRs) > 0 {
		outputs.CIDRs = Literal(props.CIDRs...)
		return outputs
	}
	outputs.CIDRs, outputs.CIDRsReference = lookUpCIDRs(this, props)
	return outputs
}

func lookUpCIDRs(this element.Scope, props Props) (cdktf.ITerraformIterator, string) {
	element.Add(this, "", dataawsvpc.NewDataAwsVpc, &dataawsvpc.DataAwsVpcConfig{Id: &props.VPCID})
	list := element.Local(this, "cidrs",
		element.Expression("data.aws_vpc."+this.ID("")+".cidr_block_associations[*].cidr_block"))
	return cdktf.TerraformIterator_FromList(list.AsList()), "local." + this.ID("cidrs")
}

func routeTables(this element.Scope, props Props) cdktf.ITerraformIterator {
	if len(props.RouteTableIDs) > 0 {
		return cdktf.TerraformIterator_FromList(jsii.Strings(props.RouteTableIDs...))
	}
	tables := element.Add(this, "", dataawsroutetables.NewDataAwsRouteTables,
		&dataawsroutetables.DataAwsRouteTablesConfig{
			VpcId: &props.VPCID,
			Lifecycle: &cdktf.TerraformResourceLifecycle{Postcondition: &[]*cdktf.Postcondition{{
				// An empty list would make no route back and say nothing about it.
				Condition: element.Expression("length(self.ids) > 0"),
				ErrorMessage: jsii.String("No route table found in hub VPC " + props.Name + " (" + props.VPCID +
					"): check hub.vpcs." + props.Name + ".id, or list the tables in route_table_ids."),
			}}},
		})
	return cdktf.TerraformIterator_FromList(tables.Ids())
}

// Literal iterates over CIDR blocks that are known at synth.
func Literal(prefixes ...netip.Prefix) cdktf.ITerraformIterator {
	list := make([]string, len(prefixes))
	for i, prefix := range prefixes {
		list[i] = prefix.String()
	}
	return cdktf.TerraformIterator_FromList(jsii.Strings(list...))
}
