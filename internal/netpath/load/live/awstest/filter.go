package awstest

import (
	"fmt"
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

func groupXML(g model.SecurityGroup) string {
	if g.VPC == "" { // the clients' group of the test network
		g.VPC = "vpc-tfc-agent"
	}
	return tag("groupId", g.ID) + tag("groupName", g.Name) + tag("vpcId", g.VPC)
}

func (c *Cloud) rulesXML() []string {
	var rules []string
	for _, g := range c.SecurityGroups {
		for direction, list := range [][]model.GroupRule{g.Ingress.Value, g.Egress.Value} {
			for i, r := range list {
				from, to, protocol := r.Ports.First, r.Ports.Last, r.Protocol
				if protocol == model.AnyProtocol {
					from, to, protocol = -1, -1, "-1"
				}
				rule := tag("securityGroupRuleId", fmt.Sprintf("sgr-%s-%d-%d", g.ID, direction, i)) + tag("groupId", g.ID) +
					tag("isEgress", direction == 1) + tag("ipProtocol", protocol) + tag("fromPort", from) + tag("toPort", to)
				same := func(other model.GroupRule) bool {
					return other.List == r.List && other.Protocol == r.Protocol && other.Ports == r.Ports
				}
				switch {
				case r.Group != "":
					rule += tag("referencedGroupInfo", tag("groupId", r.Group))
				case r.List == "":
					rule += tag("cidrIpv4", r.Peer.Prefix)
				case slices.ContainsFunc(list[:i], same):
					continue
				default:
					rule += tag("prefixListId", r.List)
				}
				rules = append(rules, rule)
			}
		}
	}
	return rules
}

func (c *Cloud) aclXML(a model.NetworkACL) string {
	var subnets, entries []string
	for _, s := range c.Subnets {
		if s.NetworkACL.Value == a.ID {
			subnets = append(subnets, tag("subnetId", s.ID))
		}
	}
	numbers := map[string]string{model.TCP: "6", model.UDP: "17", model.AnyProtocol: "-1"}
	for _, e := range a.Entries.Value {
		entry := tag("ruleNumber", e.Number) + tag("protocol", numbers[e.Protocol]) + tag("egress", e.Egress) + tag("cidrBlock", e.Peer)
		action := "deny"
		if e.Allow {
			action = "allow"
		}
		entry += tag("ruleAction", action)
		if e.Protocol != model.AnyProtocol {
			entry += tag("portRange", tag("from", e.Ports.First)+tag("to", e.Ports.Last))
		}
		entries = append(entries, entry)
	}
	return tag("networkAclId", a.ID) + tag("vpcId", a.VPC) + list("associationSet", subnets...) + list("entrySet", entries...) + nameTag(a.Object)
}

func endpointXML(e model.Endpoint) string {
	var interfaces, groups, names []string
	for i := range e.Interfaces.Value {
		interfaces = append(interfaces, fmt.Sprintf("eni-%s-%d", e.ID, i))
	}
	for _, g := range e.SecurityGroups.Value {
		groups = append(groups, tag("groupId", g))
	}
	for _, d := range e.DNSEntries {
		names = append(names, tag("dnsName", d.Name))
	}
	return tag("vpcEndpointId", e.ID) + tag("vpcEndpointType", "Interface") + tag("vpcId", e.VPC) +
		tag("serviceName", "com.amazonaws.vpce.us-east-1.vpce-svc-0c") + tag("state", e.State.Value) + list("groupSet", groups...) +
		list("networkInterfaceIdSet", interfaces...) + list("dnsEntrySet", names...) + nameTag(e.Object)
}

// otherEndpointsXML are endpoints that have nothing to do with Confluent.
var otherEndpointsXML = []string{
	tag("vpcEndpointId", "vpce-gateway") + tag("vpcEndpointType", "Gateway") + tag("vpcId", "vpc-sandbox") + tag("serviceName", "com.amazonaws.us-east-1.s3") + tag("state", "available"),
	tag("vpcEndpointId", "vpce-sts") + tag("vpcEndpointType", "Interface") + tag("vpcId", "vpc-sandbox") + tag("serviceName", "com.amazonaws.us-east-1.sts") + tag("state", "available"),
}

func (c *Cloud) interfacesXML() []string {
	var found []string
	for _, e := range c.Endpoints {
		for i, n := range e.Interfaces.Value {
			found = append(found, tag("networkInterfaceId", fmt.Sprintf("eni-%s-%d", e.ID, i))+tag("subnetId", n.Subnet)+tag("privateIpAddress", n.Addr))
		}
	}
	return found
}
