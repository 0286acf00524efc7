package assemble

import (
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// hubSubnets adds a subnet for each known table of a hub VPC of which no subnet is known: it stands
// for those that use the table.
func (a *assembler) hubSubnets(vpc model.ID, name string) {
	for i := range a.model.RouteTables {
		t := &a.model.RouteTables[i]
		if t.VPC != vpc {
			continue
		}
		subnet := model.Subnet{
			Object: model.Object{ID: "subnets of " + model.ID(name) + " with " + t.ID}, VPC: vpc, Placeholder: true,
			CIDR: model.Unknown[netip.Prefix](tablesHold(name)), AZ: model.Unknown[model.AvailabilityZone](zonesOf(name)),
			NetworkACL: model.Unknown[model.ID](aclsPass(name)),
		}
		t.Subnets = append(t.Subnets, subnet.ID)
		a.model.Subnets = append(a.model.Subnets, subnet)
	}
}

// tablesHold is the assumption about tables of a hub VPC of which the inputs do not hold all routes.
func tablesHold(name string) *model.Gap {
	return &model.Gap{What: name + ": subnets use these route tables, which hold no more specific route", Outside: true, TablesOf: &model.HubTables{VPC: name},
		Settle: []string{"DescribeRouteTables (ec2:DescribeRouteTables)", "DescribeSubnets (ec2:DescribeSubnets)"}}
}

// zonesOf is the gap about the zones of a hub VPC's attachment.
func zonesOf(name string) *model.Gap {
	return &model.Gap{What: name + ": attached to the transit gateway, with a subnet in every availability zone in use", Outside: true,
		Settle: []string{"DescribeTransitGatewayVpcAttachments (ec2:DescribeTransitGatewayVpcAttachments)", "DescribeSubnets (ec2:DescribeSubnets)"}}
}
