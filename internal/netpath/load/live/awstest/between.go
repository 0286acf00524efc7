package awstest

import (
	"net/netip"
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

func applianceXML(a model.Appliance) string {
	var subnets []string
	for _, s := range a.Subnets.Value {
		subnets = append(subnets, string(s))
	}
	return tag("vpcEndpointId", a.ID) + tag("vpcEndpointType", "GatewayLoadBalancer") + tag("vpcId", a.VPC) +
		tag("serviceName", "com.amazonaws.vpce.us-east-1.vpce-svc-0d") + tag("state", "available") + list("subnetIdSet", subnets...) + nameTag(a.Object)
}

func peeringXML(p model.Peering) string {
	return tag("vpcPeeringConnectionId", p.ID) + tag("requesterVpcInfo", tag("vpcId", p.Requester)) + tag("accepterVpcInfo", tag("vpcId", p.Accepter)) +
		tag("status", tag("code", p.State.Value)) + nameTag(p.Object)
}

func (c *Cloud) natXML(g model.NATGateway) string {
	vpc := model.ID("")
	for _, s := range c.Subnets {
		if s.ID == g.Subnet {
			vpc = s.VPC
		}
	}
	return tag("natGatewayId", g.ID) + tag("subnetId", g.Subnet) + tag("vpcId", vpc) + tag("state", "available") + nameTag(g.Object)
}

// entriesXML are the entries of a prefix list: the model has it only where it is used.
func (c *Cloud) entriesXML(list string) []string {
	var entries []netip.Prefix
	add := func(of model.ID, p netip.Prefix) {
		if string(of) == list && !slices.Contains(entries, p) {
			entries = append(entries, p)
		}
	}
	for _, t := range c.RouteTables {
		for _, r := range t.Routes.Value {
			add(r.List, r.Destination.Prefix)
		}
	}
	for _, g := range c.SecurityGroups {
		for _, r := range slices.Concat(g.Ingress.Value, g.Egress.Value) {
			add(r.List, r.Peer.Prefix)
		}
	}
	return each(entries, func(p netip.Prefix) string { return tag("cidr", p) })
}
