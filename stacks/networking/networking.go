// Package networking is the first stack: the PrivateLink VPCs and their way to the hub and back.
//
//	client -> hub VPC route table -> Transit Gateway -> spoke subnet -> endpoint (made by confluent-core)
//	endpoint -> spoke route table -> Transit Gateway -> hub VPC -> client
//
// It uses public AWS APIs only, so it can be applied from anywhere.
package networking

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/clientvpn"
	"cdk.tf/confluent-privatelink/constructs/endpointsecurity"
	"cdk.tf/confluent-privatelink/constructs/flowlogs"
	"cdk.tf/confluent-privatelink/constructs/hubroutes"
	"cdk.tf/confluent-privatelink/constructs/hubvpc"
	"cdk.tf/confluent-privatelink/constructs/spokevpc"
	"cdk.tf/confluent-privatelink/constructs/transitgateway"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/stacks/base"
)

// Props of the networking stack.
type Props struct {
	// Config is the validated configuration.
	Config *config.Config
}

// Outputs of the networking stack.
type Outputs struct {
	// Spokes by name: confluent-core puts an endpoint into each.
	Spokes map[string]Spoke
}

// Spoke is a PrivateLink VPC that is joined to the hub.
type Spoke struct {
	// VPC with its subnets: endpoint and zones are made in it.
	VPC spokevpc.Outputs
	// SecurityGroupID of the endpoint.
	SecurityGroupID *string
}

// New builds the stack, in the order in which traffic flows.
func New(scope constructs.Construct, id string, props Props) Outputs {
	cfg := props.Config
	stack := base.New(scope, id, cfg)
	hubs := hubVPCs(stack, cfg)
	outputs := Outputs{Spokes: map[string]Spoke{}}
	for name, vpc := range inorder.Of(cfg.PrivateLink.VPCs) {
		outputs.Spokes[name] = spoke(stack, cfg, name, vpc, hubs)
	}
	describe(stack, cfg, outputs)
	return outputs
}

// hub is a hub VPC as the configuration and AWS tell it.
type hub struct {
	config  config.HubVPC
	network hubvpc.Outputs
	// clients iterates over the CIDR of the VPN clients, nil in a VPC without a Client VPN.
	clients cdktf.ITerraformIterator
}

func hubVPCs(stack cdktf.TerraformStack, cfg *config.Config) []hub {
	var hubs []hub
	for name, vpc := range inorder.Of(cfg.Hub.VPCs) {
		one := hub{
			config: vpc,
			network: hubvpc.New(stack, "hub_"+name, hubvpc.Props{
				Name: name, VPCID: vpc.ID, CIDRs: vpc.CIDRs, RouteTableIDs: vpc.RouteTableIDs,
			}),
		}
		if vpc.ClientVPN != nil {
			one.clients = hubvpc.Literal(vpc.ClientVPN.ClientCIDR)
		}
		hubs = append(hubs, one)
	}
	return hubs
}

// clientsOf names the VPN clients of a hub VPC in addresses.
func clientsOf(name string) string { return name + "_clients" }

func spoke(stack cdktf.TerraformStack, cfg *config.Config, name string, vpc config.PrivateLinkVPC, hubs []hub) Spoke {
	display := config.DisplayName(cfg.Name, name)
	network := spokevpc.New(stack, "spoke_"+name, spokevpc.Props{
		Name: display, CIDR: vpc.CIDR, SubnetCIDRs: vpc.SubnetCIDRs(), AvailabilityZoneIDs: vpc.AvailabilityZoneIDs,
	})
	if logs := cfg.PrivateLink.FlowLogs; logs != nil {
		flowlogs.New(stack, "spoke_"+name+"_flow-logs", flowlogs.Props{
			Name: display, VPCID: network.VPCID, TrafficType: logs.TrafficType, RetentionDays: logs.RetentionDays,
		})
	}
	gateway := transitgateway.New(stack, "spoke_"+name+"_hub", transitgateway.Props{
		Name:             display,
		TransitGatewayID: cfg.Hub.TransitGatewayID,
		RouteTableID:     cfg.Hub.TransitGatewayRouteTableID,
		VPC:              network,
		Destinations:     destinations(hubs),
	})
	for _, hub := range hubs {
		hubroutes.New(stack, "hub_"+hub.network.Name+"_spoke_"+name, hubroutes.Props{
			Hub: hub.network, TransitGatewayID: cfg.Hub.TransitGatewayID,
			SpokeCIDR: vpc.CIDR, Attachment: gateway.Attachment,
		})
		if client := hub.config.ClientVPN; client != nil {
			clientvpn.New(stack, "hub_"+clientsOf(hub.network.Name)+"_spoke_"+name, clientvpn.Props{
				EndpointID: client.EndpointID, SubnetIDs: client.SubnetIDs, AccessGroupIDs: client.AccessGroupIDs,
				SpokeName: name, SpokeCIDR: vpc.CIDR,
			})
		}
	}
	security := endpointsecurity.New(stack, "spoke_"+name+"_endpoint", endpointsecurity.Props{
		Name:    config.DisplayName(display, "endpoint"),
		VPCID:   network.VPCID,
		Sources: sources(vpc, hubs),
	})
	return Spoke{VPC: network, SecurityGroupID: security.SecurityGroupID}
}

func destinations(hubs []hub) []transitgateway.Destination {
	var list []transitgateway.Destination
	for _, hub := range hubs {
		list = append(list, transitgateway.Destination{Name: hub.network.Name, CIDRs: hub.network.CIDRs})
		if hub.clients != nil {
			list = append(list, transitgateway.Destination{Name: clientsOf(hub.network.Name), CIDRs: hub.clients})
		}
	}
	return list
}

func sources(vpc config.PrivateLinkVPC, hubs []hub) []endpointsecurity.Source {
	// "self" needs no place of its own among the hub's names: those are prefixed.
	list := []endpointsecurity.Source{{Name: "self", CIDRs: hubvpc.Literal(vpc.CIDR)}}
	for _, destination := range destinations(hubs) {
		list = append(list, endpointsecurity.Source{Name: "hub_" + destination.Name, CIDRs: destination.CIDRs})
	}
	return list
}

func describe(stack cdktf.TerraformStack, cfg *config.Config, outputs Outputs) {
	vpcs, groups, subnets := map[string]any{}, map[string]any{}, map[string]any{}
	for name, spoke := range inorder.Of(outputs.Spokes) {
		vpcs[name] = spoke.VPC.VPCID
		groups[name] = spoke.SecurityGroupID
		zones := map[string]any{}
		for _, subnet := range spoke.VPC.Subnets {
			zones[subnet.Key] = subnet.ID
		}
		subnets[name] = zones
	}
	base.Output(stack, "vpc_ids", "VPC id by PrivateLink VPC.", vpcs)
	base.Output(stack, "subnet_ids", "Subnet ids by PrivateLink VPC and availability zone.", subnets)
	base.Output(stack, "endpoint_security_group_ids", "Security group of the interface endpoint by PrivateLink VPC.", groups)
}
