package awstest

import (
	"fmt"
	"net/http"
	"net/netip"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// ec2 answers a call of the EC2 API from the model, page by page.
func (c *Cloud) ec2(r *http.Request, call string) string {
	action := r.Form.Get("Action")
	if action == "DescribeVpcAttribute" {
		return c.answer(action, c.vpcAttribute(r.Form.Get("VpcId"), r.Form.Get("Attribute")))
	}
	if action == "SearchTransitGatewayRoutes" {
		return c.answer(action, c.searchRoutes(r))
	}
	set, items := c.ec2List(action, r)
	if set == "" {
		return ""
	}
	items, next := c.page(call, r.Form.Get("NextToken"), items)
	content := list(set, items...)
	if next != "" {
		content += tag("nextToken", next)
	}
	return c.answer(action, content)
}

func (c *Cloud) answer(action, content string) string {
	return fmt.Sprintf(`<%sResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>1</requestId>%s</%sResponse>`, action, content, action)
}

// ec2List returns the name of the list element and its items.
func (c *Cloud) ec2List(action string, r *http.Request) (string, []string) {
	switch action {
	case "DescribeVpcs":
		return "vpcSet", each(c.VPCs, vpcXML)
	case "DescribeDhcpOptions":
		return "dhcpOptionsSet", each(c.VPCs, dhcpXML)
	case "DescribeAvailabilityZones":
		return "availabilityZoneInfo", c.zonesXML()
	case "DescribeSubnets":
		return "subnetSet", each(c.Subnets, subnetXML)
	case "DescribeRouteTables":
		return "routeTableSet", each(c.RouteTables, c.routeTableXML)
	case "DescribeSecurityGroups":
		return "securityGroupInfo", each(c.SecurityGroups, groupXML)
	case "DescribeSecurityGroupRules":
		return "securityGroupRuleSet", c.rulesXML()
	case "DescribeNetworkAcls":
		return "networkAclSet", each(c.NetworkACLs, c.aclXML)
	case "DescribeVpcEndpoints":
		return "vpcEndpointSet", append(each(c.Endpoints, endpointXML), otherEndpointsXML...)
	case "DescribeNetworkInterfaces":
		return "networkInterfaceSet", c.interfacesXML()
	}
	return c.transitList(action, r)
}

func vpcXML(v model.VPC) string {
	var blocks []string
	for _, p := range v.CIDRs.Value {
		blocks = append(blocks, tag("cidrBlock", p)+tag("cidrBlockState", tag("state", "associated")))
	}
	return tag("vpcId", v.ID) + tag("cidrBlock", v.CIDRs.Value[0]) + list("cidrBlockAssociationSet", blocks...) +
		tag("dhcpOptionsId", "dopt-"+v.ID) + nameTag(v.Object)
}

func nameTag(o model.Object) string {
	return list("tagSet", tag("key", "Team")+tag("value", "network"), tag("key", "Name")+tag("value", o.Name))
}

func dhcpXML(v model.VPC) string {
	var servers []string
	for _, a := range v.DNSServers.Value {
		if !a.IsValid() {
			servers = append(servers, tag("value", "AmazonProvidedDNS"))
		} else {
			servers = append(servers, tag("value", a))
		}
	}
	configurations := []string{tag("key", "domain-name") + list("valueSet", tag("value", "ec2.internal"))}
	if len(servers) > 0 {
		configurations = append(configurations, tag("key", "domain-name-servers")+list("valueSet", servers...))
	}
	return tag("dhcpOptionsId", "dopt-"+v.ID) + list("dhcpConfigurationSet", configurations...)
}

func (c *Cloud) vpcAttribute(vpc, attribute string) string {
	for _, v := range c.VPCs {
		if string(v.ID) == vpc {
			value := v.DNSSupport.Value
			if attribute == "enableDnsHostnames" {
				value = v.DNSHostnames.Value
			}
			return tag("vpcId", vpc) + tag(attribute, tag("value", value))
		}
	}
	return ""
}

func (c *Cloud) zonesXML() []string {
	seen := map[string]bool{}
	return each(c.Subnets, func(s model.Subnet) string {
		if seen[s.AZ.Value.ID] {
			return ""
		}
		seen[s.AZ.Value.ID] = true
		return tag("zoneId", s.AZ.Value.ID) + tag("zoneName", s.AZ.Value.Name)
	})
}

func subnetXML(s model.Subnet) string {
	return tag("subnetId", s.ID) + tag("vpcId", s.VPC) + tag("cidrBlock", s.CIDR.Value) + tag("availabilityZoneId", s.AZ.Value.ID) +
		tag("availabilityZone", s.AZ.Value.Name) + nameTag(s.Object)
}

// routeTableXML renders a table as AWS does: with the local routes, a gateway endpoint's prefix
// list and an IPv6 route, none of which the model has.
func (c *Cloud) routeTableXML(t model.RouteTable) string {
	var associations, routes []string
	if t.Main {
		associations = append(associations, tag("main", true))
	}
	for _, s := range t.Subnets {
		associations = append(associations, tag("main", false)+tag("subnetId", s))
	}
	for _, v := range c.VPCs {
		if v.ID == t.VPC {
			routes = append(routes, tag("destinationCidrBlock", v.CIDRs.Value[0])+tag("gatewayId", "local")+tag("origin", "CreateRouteTable")+tag("state", "active"))
		}
	}
	routes = append(routes, tag("destinationPrefixListId", "pl-s3")+tag("gatewayId", "vpce-gateway")+tag("origin", "CreateRoute")+tag("state", "active"),
		tag("destinationIpv6CidrBlock", "::/0")+tag("egressOnlyInternetGatewayId", "eigw-1")+tag("origin", "CreateRoute")+tag("state", "active"))
	for _, r := range t.Routes.Value {
		routes = append(routes, routeXML(r))
	}
	return tag("routeTableId", t.ID) + tag("vpcId", t.VPC) + list("associationSet", associations...) + list("routeSet", routes...) + nameTag(t.Object)
}

func routeXML(r model.Route) string {
	element := map[model.TargetKind]string{model.TargetTransitGateway: "transitGatewayId", model.TargetNATGateway: "natGatewayId",
		model.TargetInternetGateway: "gatewayId", model.TargetPeering: "vpcPeeringConnectionId", model.TargetInterface: "networkInterfaceId",
		model.TargetOther: "gatewayId"}[r.Target.Kind]
	state, origin := "active", "CreateRoute"
	if r.Blackhole {
		state = "blackhole"
	}
	if r.Origin == model.Propagated {
		origin = "EnableVgwRoutePropagation"
	}
	return tag("destinationCidrBlock", r.Destination.Prefix) + tag(element, r.Target.ID) + tag("origin", origin) + tag("state", state)
}

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
				if r.Group != "" {
					rule += tag("referencedGroupInfo", tag("groupId", r.Group))
				} else {
					rule += tag("cidrIpv4", r.Peer.Prefix)
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

// searchRoutes returns at most pageSize routes and says if there are more, as the real call does
// at a thousand, with no token to go on.
func (c *Cloud) searchRoutes(r *http.Request) string {
	filter, block := r.Form.Get("Filter.1.Name"), netip.MustParsePrefix(r.Form.Get("Filter.1.Value.1"))
	var found []string
	for _, t := range c.TransitTables {
		if string(t.ID) != r.Form.Get("TransitGatewayRouteTableId") {
			continue
		}
		for _, route := range append(append([]model.TransitRoute{}, t.Routes.Value...), c.propagated(t.ID)...) {
			to := route.Destination.Prefix
			within := block.Bits() <= to.Bits() && block.Contains(to.Addr())
			if filter == "route-search.exact-match" && to == block || filter == "route-search.subnet-of-match" && within {
				found = append(found, transitRouteXML(route))
			}
		}
	}
	more := len(found) > c.pageSize
	return list("routeSet", found[:min(len(found), c.pageSize)]...) + tag("additionalRoutesAvailable", more)
}

// propagated are the routes that follow from propagations, which the real table lists. Of equal
// CIDRs the first is propagated.
func (c *Cloud) propagated(table model.ID) []model.TransitRoute {
	var routes []model.TransitRoute
	seen := map[netip.Prefix]bool{}
	add := func(a model.Attachment, block netip.Prefix) {
		if !seen[block] {
			seen[block] = true
			routes = append(routes, model.TransitRoute{Destination: model.Destination{Prefix: block}, Attachment: a.ID, Origin: model.Propagated})
		}
	}
	for _, a := range c.Attachments {
		if !slices.ContainsFunc(a.Propagations.Value, func(p model.Propagation) bool { return p.Table == table }) {
			continue
		}
		for _, v := range c.VPCs {
			if v.ID != a.VPC {
				continue
			}
			for _, block := range v.CIDRs.Value {
				add(a, block)
			}
		}
		for _, v := range c.ClientVPNs {
			if v.ID == a.ClientVPN {
				add(a, v.ClientCIDR)
			}
		}
	}
	return routes
}

func transitRouteXML(r model.TransitRoute) string {
	kind, state := "static", "active"
	if r.Origin == model.Propagated {
		kind = "propagated"
	}
	if r.Blackhole {
		state = "blackhole"
	}
	var attachments []string
	if r.Attachment != "" {
		attachments = append(attachments, tag("transitGatewayAttachmentId", r.Attachment))
	}
	return tag("destinationCidrBlock", r.Destination.Prefix) + tag("type", kind) + tag("state", state) + list("transitGatewayAttachments", attachments...)
}

// transitList continues ec2List for the Transit Gateway and Client VPN.
func (c *Cloud) transitList(action string, r *http.Request) (string, []string) {
	switch action {
	case "DescribeTransitGateways":
		return "transitGatewaySet", append([]string{tag("transitGatewayId", "tgw-other")}, each(c.Attachments[:1], func(a model.Attachment) string {
			return tag("transitGatewayId", a.TransitGateway)
		})...)
	case "DescribeTransitGatewayVpcAttachments":
		return "transitGatewayVpcAttachments", each(c.Attachments, attachmentXML) // none of Client VPN endpoints
	case "DescribeTransitGatewayRouteTables":
		return "transitGatewayRouteTables", each(c.TransitTables, func(t model.TransitTable) string {
			return tag("transitGatewayRouteTableId", t.ID) + tag("transitGatewayId", t.TransitGateway) + nameTag(t.Object)
		})
	case "GetTransitGatewayRouteTableAssociations":
		return "associations", each(c.Attachments, func(a model.Attachment) string {
			if string(a.Table.Value.Table) != r.Form.Get("TransitGatewayRouteTableId") {
				return ""
			}
			return tag("transitGatewayAttachmentId", a.ID) + tag("state", "associated")
		})
	case "GetTransitGatewayRouteTablePropagations":
		return "transitGatewayRouteTablePropagations", each(c.Attachments, func(a model.Attachment) string {
			for _, p := range a.Propagations.Value {
				if string(p.Table) == r.Form.Get("TransitGatewayRouteTableId") {
					return tag("transitGatewayAttachmentId", a.ID) + tag("state", "enabled")
				}
			}
			return ""
		})
	}
	return c.vpnList(action, r.Form.Get("ClientVpnEndpointId"))
}

func attachmentXML(a model.Attachment) string {
	if a.VPC == "" {
		return ""
	}
	var subnets []string
	for _, s := range a.Subnets.Value {
		subnets = append(subnets, string(s))
	}
	return tag("transitGatewayAttachmentId", a.ID) + tag("transitGatewayId", a.TransitGateway) + tag("vpcId", a.VPC) + tag("state", a.State.Value) +
		list("subnetIds", subnets...) + nameTag(a.Object)
}

func (c *Cloud) vpnList(action, endpoint string) (string, []string) {
	if action == "DescribeClientVpnEndpoints" {
		return "clientVpnEndpoint", each(c.ClientVPNs, func(v model.ClientVPN) string {
			servers := each(v.DNSServers.Value, netip.Addr.String)
			content := tag("clientVpnEndpointId", v.ID) + tag("clientCidrBlock", v.ClientCIDR) + list("dnsServer", servers...) + nameTag(v.Object)
			if v.TransitGateway != "" {
				return content + tag("transitGatewayConfiguration", tag("transitGatewayId", v.TransitGateway), tag("transitGatewayAttachmentId", "tgw-attach-cvpn"))
			}
			return content + tag("vpcId", v.VPC)
		})
	}
	for _, v := range c.ClientVPNs {
		if string(v.ID) != endpoint {
			continue
		}
		switch action {
		case "DescribeClientVpnTargetNetworks":
			return "clientVpnTargetNetworks", each(v.Subnets.Value, func(s model.ID) string {
				return tag("targetNetworkId", s) + tag("status", tag("code", "associated"))
			})
		case "DescribeClientVpnRoutes":
			return "routes", each(v.Routes.Value, func(r model.VPNRoute) string {
				return tag("destinationCidr", r.Destination) + tag("targetSubnet", r.Subnet) + tag("status", tag("code", "active"))
			})
		case "DescribeClientVpnAuthorizationRules":
			return "authorizationRule", each(v.Authorizations.Value, func(a model.VPNAuthorization) string {
				return tag("destinationCidr", a.Network) + tag("groupId", a.Group) + tag("accessAll", strings.TrimSpace(a.Group) == "") + tag("status", tag("code", "active"))
			})
		}
	}
	return "", nil
}
