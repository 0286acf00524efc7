package awstest

import (
	"net/http"
	"net/netip"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

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
				found = append(found, c.transitRouteXML(route))
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

func (c *Cloud) transitRouteXML(r model.TransitRoute) string {
	kind, state := "static", "active"
	if r.Origin == model.Propagated {
		kind = "propagated"
	}
	if r.Blackhole {
		state = "blackhole"
	}
	var attachments []string
	if r.Attachment != "" {
		attachments = append(attachments, tag("transitGatewayAttachmentId", r.Attachment)+tag("resourceType", c.resourceType(r.Attachment)))
	}
	listed := ""
	if r.List != "" {
		listed = tag("prefixListId", r.List)
	}
	return tag("destinationCidrBlock", r.Destination.Prefix) + tag("type", kind) + listed + tag("state", state) + list("transitGatewayAttachments", attachments...)
}

// gatewaysXML are the Transit Gateways that anything is attached to.
func (c *Cloud) gatewaysXML() []string {
	seen := map[model.ID]bool{}
	return each(c.Attachments, func(a model.Attachment) string {
		if seen[a.TransitGateway] {
			return ""
		}
		seen[a.TransitGateway] = true
		return tag("transitGatewayId", a.TransitGateway)
	})
}

// resourceType is what an attachment attaches.
func (c *Cloud) resourceType(attachment model.ID) string {
	for _, a := range c.Attachments {
		if a.ID == attachment && a.Kind != "" {
			return a.Kind
		}
	}
	return "vpc"
}

// transitList continues ec2List for the Transit Gateway and Client VPN.
func (c *Cloud) transitList(action string, r *http.Request) (string, []string) {
	switch action {
	case "DescribeTransitGateways":
		return "transitGatewaySet", append([]string{tag("transitGatewayId", "tgw-other")}, c.gatewaysXML()...)
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
