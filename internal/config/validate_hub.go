package config

import (
	"fmt"
	"slices"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// checkHub checks the VPCs that exist: their roles, and that nothing is named twice.
func (v *validator) checkHub() {
	var resolvers []string
	undecided := false
	ids, tables, endpoints := places[string]{}, places[string]{}, places[string]{}
	for name, vpc := range inorder.Of(v.Hub.VPCs) {
		path := at("hub.vpcs", name)
		switch vpc.Role {
		case RoleDNS:
			resolvers = append(resolvers, name)
		case RoleAgents, RoleClientVPN, RoleClients:
		default:
			undecided = true // reported by the schema
		}
		if _, ok := v.PrivateLink.VPCs[name]; ok {
			v.add(path, "has the name of a PrivateLink VPC", "a name of its own: both are part of the same addresses")
		}
		checkRepeated(v, ids, vpc.ID, at(path, "id"))
		for i, id := range vpc.RouteTableIDs {
			checkRepeated(v, tables, id, at(path, "route_table_ids", i))
		}
		v.checkClientVPN(vpc, path)
		if vpc.ClientVPN != nil {
			checkRepeated(v, endpoints, vpc.ClientVPN.EndpointID, at(path, "client_vpn", "endpoint_id"))
			checkRepeats(v, vpc.ClientVPN.SubnetIDs, at(path, "client_vpn", "subnet_ids"))
			checkRepeats(v, vpc.ClientVPN.AccessGroupIDs, at(path, "client_vpn", "access_group_ids"))
			v.checkClientVPNAccess(*vpc.ClientVPN, at(path, "client_vpn"))
		}
	}
	if len(v.Hub.VPCs) > 0 && len(resolvers) != 1 && !undecided {
		v.add("hub.vpcs", fmt.Sprintf("holds %d VPCs with the role dns", len(resolvers)),
			"exactly one, whose resolver answers for the hub")
	}
}

// checkTransitGateway checks that the PrivateLink VPCs that are made here have a way to the hub VPCs.
func (v *validator) checkTransitGateway() {
	hub := v.Hub
	joined := len(hub.VPCs) > 0 || hub.TransitGatewayID != "" || hub.TransitGatewayRouteTableID != ""
	if len(v.MadeVPCs()) == 0 || !joined {
		return
	}
	for _, one := range []struct{ key, value string }{{"transit_gateway_id", hub.TransitGatewayID}, {"transit_gateway_route_table_id", hub.TransitGatewayRouteTableID}} {
		if one.value == "" {
			v.add(at("hub", one.key), "is missing", "required: by it the hub VPCs and the PrivateLink VPCs that are made here reach each other")
		}
	}
}

// checkClientVPN checks that the role and the settings of a Client VPN come together.
func (v *validator) checkClientVPN(vpc HubVPC, path string) {
	hasRole := vpc.Role == RoleClientVPN
	switch {
	case hasRole && vpc.ClientVPN == nil:
		v.add(at(path, "client_vpn"), "is missing", "required with the role client-vpn: the endpoint, its client CIDR and its subnets")
	case !hasRole && vpc.ClientVPN != nil && slices.Contains([]string{RoleAgents, RoleDNS, RoleClients}, vpc.Role):
		v.add(at(path, "client_vpn"), "is given for the role "+vpc.Role, "only with the role client-vpn")
	}
}
