package rehearse

import (
	"fmt"
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// seedHub puts in the hub network that exists before the stacks: the Transit Gateway, and the
// hub VPCs with their route tables, attached to it. What the configuration leaves to be
// looked up in AWS is made up: a CIDR block that overlaps nothing, and two route tables.
func seedHub(world *emulator.World, cfg *config.Config) {
	hub := cfg.Hub
	world.Seed("aws_ec2_transit_gateway", hub.TransitGatewayID, emulator.Object{})
	world.Seed("aws_ec2_transit_gateway_route_table", hub.TransitGatewayRouteTableID, emulator.Object{})
	free := freeBlocks(cfg)
	for _, vpc := range inorder.Of(hub.VPCs) {
		if len(vpc.CIDRs) == 0 {
			vpc.CIDRs = []netip.Prefix{free()}
		}
		seedVPC(world, vpc)
		seedAttachment(world, hub, vpc.ID)
	}
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
	if vpn := vpc.ClientVPN; vpn != nil {
		world.Seed("aws_ec2_client_vpn_endpoint", vpn.EndpointID, emulator.Object{"subnet_ids": emulator.List(vpn.SubnetIDs...)})
		for _, subnet := range vpn.SubnetIDs {
			world.Seed("aws_subnet", subnet, emulator.Object{"vpc_id": vpc.ID, "cidr_block": blocks[0]})
		}
	}
}

func seedAttachment(world *emulator.World, hub config.Hub, vpc string) {
	attachment := "tgw-attach-" + vpc[len("vpc-"):]
	world.Seed("aws_ec2_transit_gateway_vpc_attachment", attachment, emulator.Object{
		"transit_gateway_id": hub.TransitGatewayID, "vpc_id": vpc,
	})
	for _, kind := range []string{"aws_ec2_transit_gateway_route_table_association", "aws_ec2_transit_gateway_route_table_propagation"} {
		world.Seed(kind, hub.TransitGatewayRouteTableID+"_"+attachment, emulator.Object{
			"transit_gateway_attachment_id": attachment, "transit_gateway_route_table_id": hub.TransitGatewayRouteTableID,
		})
	}
}

// freeBlocks returns a function that gives one /20 after the other that overlaps no block of the configuration.
func freeBlocks(cfg *config.Config) func() netip.Prefix {
	var taken []netip.Prefix
	for _, vpc := range cfg.Hub.VPCs {
		taken = append(taken, vpc.CIDRs...)
		if vpc.ClientVPN != nil {
			taken = append(taken, vpc.ClientVPN.ClientCIDR)
		}
	}
	for _, vpc := range cfg.PrivateLink.VPCs {
		taken = append(taken, vpc.CIDR)
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
