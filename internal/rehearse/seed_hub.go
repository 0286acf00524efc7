package rehearse

import (
	"fmt"
	"net/netip"
	"slices"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// seedHubs puts in the hub networks that exist before the stacks: the Transit Gateways, and the
// hub VPCs with their route tables, attached to them. A VPC that several files name is one, with what
// any of them says. What no configuration says is made up: a CIDR block that overlaps nothing, and two
// route tables.
func seedHubs(world *emulator.World, configs []*config.Config) {
	vpcs := map[string]config.HubVPC{}
	seen := map[string]bool{}
	for _, cfg := range configs {
		again := seen[cfg.Name]
		seen[cfg.Name] = true
		joined := cfg.Hub.TransitGatewayID != "" && cfg.Hub.TransitGatewayRouteTableID != ""
		if joined {
			world.Seed("aws_ec2_transit_gateway", cfg.Hub.TransitGatewayID, emulator.Object{})
			world.Seed("aws_ec2_transit_gateway_route_table", cfg.Hub.TransitGatewayRouteTableID, emulator.Object{})
		}
		for _, vpc := range inorder.Of(cfg.Hub.VPCs) {
			vpcs[vpc.ID] = merged(vpcs[vpc.ID], vpc, again)
			seedClientVPN(world, vpc)
			if joined {
				seedAttachment(world, cfg.Hub, vpc.ID)
			}
		}
	}
	free := freeBlocks(configs)
	for _, vpc := range inorder.Of(vpcs) {
		if len(vpc.CIDRs) == 0 {
			vpc.CIDRs = []netip.Prefix{free()}
		}
		seedVPC(world, vpc)
	}
}

// merged is a VPC with what two files say of it. Route tables that only a later version of a file knows are not there yet:
// the earlier one would give them no routes.
func merged(one, other config.HubVPC, later bool) config.HubVPC {
	if later && len(one.RouteTableIDs) > 0 {
		other.RouteTableIDs = nil
	}
	one.ID = other.ID
	if len(one.CIDRs) == 0 {
		one.CIDRs = other.CIDRs
	}
	for _, table := range other.RouteTableIDs {
		if !slices.Contains(one.RouteTableIDs, table) {
			one.RouteTableIDs = append(slices.Clip(one.RouteTableIDs), table)
		}
	}
	return one
}

func seedVPC(world *emulator.World, vpc config.HubVPC) {
	var blocks []string
	for _, cidr := range vpc.CIDRs {
		blocks = append(blocks, cidr.String())
	}
	tables := vpc.RouteTableIDs
	if len(tables) == 0 {
		digits := vpc.ID[len("vpc-")+1:]
		tables = []string{"rtb-" + digits + "a", "rtb-" + digits + "b"}
	}
	world.Seed("aws_vpc", vpc.ID, emulator.Object{
		"cidr_block": blocks[0], "cidr_blocks": emulator.List(blocks...), "main_route_table_id": tables[0],
	})
	for _, table := range tables {
		world.Seed("aws_route_table", table, emulator.Object{"vpc_id": vpc.ID})
	}
	for _, subnet := range world.All("aws_subnet", func(subnet emulator.Object) bool { return subnet["vpc_id"] == vpc.ID }) {
		subnet["cidr_block"] = blocks[0]
	}
}

// seedClientVPN puts in the endpoint of a VPC, if it has one, with its subnets.
func seedClientVPN(world *emulator.World, vpc config.HubVPC) {
	if vpn := vpc.ClientVPN; vpn != nil {
		world.Seed("aws_ec2_client_vpn_endpoint", vpn.EndpointID, emulator.Object{"subnet_ids": emulator.List(vpn.SubnetIDs...)})
		for _, subnet := range vpn.SubnetIDs {
			world.Seed("aws_subnet", subnet, emulator.Object{"vpc_id": vpc.ID})
		}
	}
}

// seedAttachment attaches a VPC to a hub's Transit Gateway. An attachment is associated with one route
// table, that of the first file, and propagated to any number.
func seedAttachment(world *emulator.World, hub config.Hub, vpc string) {
	const association = "aws_ec2_transit_gateway_route_table_association"
	attachment := "tgw-attach-" + vpc[len("vpc-"):]
	other := world.Get("aws_ec2_transit_gateway_vpc_attachment", attachment)
	if other != nil && other["transit_gateway_id"] != hub.TransitGatewayID {
		attachment = "tgw-attach-" + world.ID("0123456789abcdef", 17, hub.TransitGatewayID+vpc)
	}
	world.Seed("aws_ec2_transit_gateway_vpc_attachment", attachment, emulator.Object{
		"transit_gateway_id": hub.TransitGatewayID, "vpc_id": vpc,
	})
	entry := func(kind string) {
		world.Seed(kind, hub.TransitGatewayRouteTableID+"_"+attachment, emulator.Object{
			"transit_gateway_attachment_id": attachment, "transit_gateway_route_table_id": hub.TransitGatewayRouteTableID,
		})
	}
	if world.Find(association, map[string]string{"transit_gateway_attachment_id": attachment}) == nil {
		entry(association)
	}
	entry("aws_ec2_transit_gateway_route_table_propagation")
}

// freeBlocks returns a function that gives one /20 after the other that overlaps no block of the configurations.
func freeBlocks(configs []*config.Config) func() netip.Prefix {
	var taken []netip.Prefix
	for _, cfg := range configs {
		for _, vpc := range cfg.Hub.VPCs {
			taken = append(taken, vpc.CIDRs...)
			if vpc.ClientVPN != nil {
				taken = append(taken, vpc.ClientVPN.ClientCIDR)
			}
		}
		for _, vpc := range cfg.PrivateLink.VPCs {
			taken = append(taken, vpc.CIDR)
		}
	}
	next := 0
	return func() netip.Prefix {
		for {
			block := netip.MustParsePrefix(fmt.Sprintf("172.%d.%d.0/20", 16+next/16, next%16*16))
			next++
			overlaps := false
			for _, other := range taken {
				overlaps = overlaps || other.Overlaps(block)
			}
			if !overlaps {
				return block
			}
		}
	}
}

// hubsWithoutCIDRs are the hub VPCs whose blocks no file says.
func hubsWithoutCIDRs(configs []*config.Config) map[string]bool {
	without := map[string]bool{}
	for _, cfg := range configs {
		for _, vpc := range cfg.Hub.VPCs {
			without[vpc.ID] = true
		}
	}
	for _, cfg := range configs {
		for _, vpc := range cfg.Hub.VPCs {
			if len(vpc.CIDRs) > 0 {
				delete(without, vpc.ID)
			}
		}
	}
	return without
}
