package rehearse

import (
	"strings"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/aws"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// seedAccounts says whose everything in the hubs is.
func seedAccounts(world *emulator.World, configs []*config.Config) {
	for _, cfg := range configs {
		ownTransitGateway(world, cfg)
		for name, vpc := range inorder.Of(cfg.Hub.VPCs) {
			ownVPC(world, cfg, name, vpc)
		}
	}
}

// ownTransitGateway says whose the Transit Gateway is. One of another account is shared as far as the
// file does not do it, and the roles that the file names trust it.
func ownTransitGateway(world *emulator.World, cfg *config.Config) {
	hub, owner := cfg.Hub, accountOf(cfg).ID
	if hub.Account != nil {
		owner = hub.Account.ID
		seedSharedGateway(world, cfg)
	}
	world.Own("aws_ec2_transit_gateway", hub.TransitGatewayID, owner)
	world.Own("aws_ec2_transit_gateway_route_table", hub.TransitGatewayRouteTableID, owner)
	if hub.AutoAcceptSharedAttachments {
		// It accepts by itself, and puts what it accepts into its default table.
		gateway := world.Get("aws_ec2_transit_gateway", hub.TransitGatewayID)
		gateway["auto_accept_shared_attachments"] = "enable"
		gateway["association_default_route_table_id"] = "tgw-rtb-default"
	}
	for _, account := range accountsOf(cfg) {
		world.Seed(aws.Role, account.RoleARN, emulator.Object{"external_id": account.ExternalID})
	}
}

// accountsOf lists the accounts that a role is assumed in.
func accountsOf(cfg *config.Config) []config.Account {
	var list []config.Account
	add := func(account *config.Account) {
		if account != nil && account.RoleARN != "" {
			list = append(list, *account)
		}
	}
	add(cfg.Hub.Account)
	for _, vpc := range inorder.Of(cfg.Hub.VPCs) {
		add(vpc.Account)
	}
	return list
}

func seedSharedGateway(world *emulator.World, cfg *config.Config) {
	hub, own := cfg.Hub, accountOf(cfg).ID
	switch {
	case hub.ResourceShare == config.ShareWithinOrganization:
		world.Seed(aws.Organization, "o-rehearsed", emulator.Object{"accounts": emulator.List(hub.Account.ID, own)})
	case hub.ResourceShareARN != "":
		aws.Invite(world, hub.ResourceShareARN, "arn:aws:ec2:"+cfg.Region+":"+hub.Account.ID+":transit-gateway/"+hub.TransitGatewayID, own)
	case hub.ResourceShare == "":
		aws.Share(world, cfg.Region, hub.TransitGatewayID, hub.Account.ID, own)
	}
}

// ownVPC says whose a hub VPC is, with all that was put in for it. The attachment of a VPC of another
// account than the gateway's was accepted long ago.
func ownVPC(world *emulator.World, cfg *config.Config, name string, vpc config.HubVPC) {
	owner := accountOf(cfg).ID
	if _, account := cfg.AccountOf(name); account != nil {
		owner = account.ID
	}
	world.Own("aws_vpc", vpc.ID, owner)
	for _, kind := range []string{"aws_route_table", "aws_subnet"} {
		for _, object := range world.All(kind, func(o emulator.Object) bool { return o["vpc_id"] == vpc.ID }) {
			world.Own(kind, object.String("id"), owner)
		}
	}
	if vpc.ClientVPN != nil {
		world.Own("aws_ec2_client_vpn_endpoint", vpc.ClientVPN.EndpointID, owner)
	}
	attachment := "tgw-attach-" + strings.TrimPrefix(vpc.ID, "vpc-")
	world.Own("aws_ec2_transit_gateway_vpc_attachment", attachment, owner)
	if gateway := world.Owner("aws_ec2_transit_gateway", cfg.Hub.TransitGatewayID); gateway != owner {
		world.Seed("aws_ec2_transit_gateway_vpc_attachment_accepter", attachment, emulator.Object{"vpc_id": vpc.ID})
		world.Own("aws_ec2_transit_gateway_vpc_attachment_accepter", attachment, gateway)
		// A route of the VPC names the gateway, which is shared with its account too.
		aws.Share(world, cfg.Region, cfg.Hub.TransitGatewayID, gateway, owner)
	}
}
