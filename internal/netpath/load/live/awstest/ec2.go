package awstest

import (
	"fmt"
	"net/http"
	"slices"

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
		return "vpcEndpointSet", append(append(each(c.Endpoints, endpointXML), each(c.Appliances, applianceXML)...), otherEndpointsXML...)
	case "DescribeVpcPeeringConnections":
		return "vpcPeeringConnectionSet", each(c.Peerings, peeringXML)
	case "DescribeNatGateways":
		return "natGatewaySet", each(c.NATGateways, c.natXML)
	case "GetManagedPrefixListEntries":
		return "entrySet", c.entriesXML(r.Form.Get("PrefixListId"))
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
	for i, r := range t.Routes.Value {
		same := func(other model.Route) bool { return other.List == r.List && other.Target == r.Target }
		if r.List == "" || !slices.ContainsFunc(t.Routes.Value[:i], same) {
			routes = append(routes, routeXML(r))
		}
	}
	return tag("routeTableId", t.ID) + tag("vpcId", t.VPC) + list("associationSet", associations...) + list("routeSet", routes...) + nameTag(t.Object)
}

func routeXML(r model.Route) string {
	element := map[model.TargetKind]string{model.TargetTransitGateway: "transitGatewayId", model.TargetNATGateway: "natGatewayId",
		model.TargetInternetGateway: "gatewayId", model.TargetPeering: "vpcPeeringConnectionId", model.TargetInterface: "networkInterfaceId",
		model.TargetGatewayLoadBalancer: "gatewayId", model.TargetVirtualPrivateGateway: "gatewayId", model.TargetLocalGateway: "localGatewayId",
		model.TargetCarrierGateway: "carrierGatewayId", model.TargetOther: "gatewayId"}[r.Target.Kind]
	state, origin := "active", "CreateRoute"
	if r.Blackhole {
		state = "blackhole"
	}
	if r.Origin == model.Propagated {
		origin = "EnableVgwRoutePropagation"
	}
	destination := tag("destinationCidrBlock", r.Destination.Prefix)
	if r.List != "" {
		destination = tag("destinationPrefixListId", r.List)
	}
	return destination + tag(element, r.Target.ID) + tag("origin", origin) + tag("state", state)
}
