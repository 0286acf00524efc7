package assemble

import (
	"net/netip"
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// clientVPNs adds the Client VPN endpoints of the configuration file with the managed routes
// and authorization rules. What the inputs hold of the endpoint itself ends the assumptions about it.
func (a *assembler) clientVPNs() {
	held := map[model.ID]*thing{}
	for _, t := range a.things("aws_ec2_client_vpn_endpoint") {
		held[t.ID] = t
	}
	for _, hub := range a.files.HubVPCs {
		name := hub.Name
		if hub.ClientVPN == nil {
			continue
		}
		vpn := model.ClientVPN{Object: model.Object{ID: model.ID(hub.ClientVPN.EndpointID), Name: name},
			VPC: model.ID(hub.ID), ClientCIDR: hub.ClientVPN.ClientCIDR.Masked()}
		for _, id := range a.vpnSubnets(vpn.ID, hub.ClientVPN.SubnetIDs) {
			vpn.Subnets.Value = append(vpn.Subnets.Value, id)
			a.vpnSubnet(id, vpn.VPC)
		}
		vpn.DNSServers = model.Fact[[]netip.Addr]{Value: []netip.Addr{{}}, Gap: &model.Gap{
			What: string(vpn.ID) + ": clients ask the resolver of " + name, Outside: true,
			Settle: []string{"DescribeClientVpnEndpoints (ec2:DescribeClientVpnEndpoints)"}}}
		rest := &model.Gap{What: string(vpn.ID) + ": nothing besides the managed routes and rules does harm", Outside: true,
			Settle: []string{"DescribeClientVpnRoutes (ec2:DescribeClientVpnRoutes)", "DescribeClientVpnAuthorizationRules (ec2:DescribeClientVpnAuthorizationRules)"}}
		vpn.Routes.Gap, vpn.Authorizations.Gap = rest, rest
		if t := held[vpn.ID]; t != nil {
			vpn.Address, vpn.System, vpn.Pending = t.Address, t.System, t.Pending
			servers, _ := t.strings("dns_servers")
			vpn.DNSServers = model.Known(addresses(servers))
			if cidr, err := netip.ParsePrefix(t.text("client_cidr_block")); err == nil {
				vpn.ClientCIDR = cidr.Masked()
			}
		}
		a.vpnRules(&vpn)
		a.model.ClientVPNs = append(a.model.ClientVPNs, vpn)
	}
}

// vpnSubnets are the subnets that an endpoint is associated with: those of the configuration file and
// of the inputs.
func (a *assembler) vpnSubnets(endpoint model.ID, configured []string) []model.ID {
	var found []model.ID
	for _, id := range configured {
		found = append(found, model.ID(id))
	}
	for _, r := range a.by("aws_ec2_client_vpn_network_association", "client_vpn_endpoint_id")[endpoint] {
		if id := a.ref(r.String("subnet_id")); !slices.Contains(found, id) {
			found = append(found, id)
		}
	}
	return found
}

// vpnSubnet adds an associated subnet of which only the id is known. It uses the tables of
// its VPC that the hub's placeholders stand for.
func (a *assembler) vpnSubnet(id, vpc model.ID) {
	if slices.ContainsFunc(a.model.Subnets, func(s model.Subnet) bool { return s.ID == id }) {
		return
	}
	name := a.hubName(vpc)
	a.model.Subnets = append(a.model.Subnets, model.Subnet{Object: model.Object{ID: id}, VPC: vpc, Placeholder: true,
		CIDR: model.Unknown[netip.Prefix](tablesHold(name)), AZ: model.Unknown[model.AvailabilityZone](zonesOf(name)),
		NetworkACL: model.Unknown[model.ID](aclsPass(name))})
	for i := range a.model.RouteTables {
		if t := &a.model.RouteTables[i]; t.VPC == vpc {
			t.Subnets = append(t.Subnets, id)
			return
		}
	}
}

func (a *assembler) vpnRules(vpn *model.ClientVPN) {
	for _, r := range a.Of("aws_ec2_client_vpn_route") {
		if destination, err := netip.ParsePrefix(r.String("destination_cidr_block")); err == nil && a.ref(r.String("client_vpn_endpoint_id")) == vpn.ID {
			vpn.Routes.Value = append(vpn.Routes.Value, model.VPNRoute{Address: r.Address, Destination: destination.Masked(),
				Subnet: a.ref(r.String("target_vpc_subnet_id")), Pending: r.Pending})
		}
	}
	for _, r := range a.Of("aws_ec2_client_vpn_authorization_rule") {
		if network, err := netip.ParsePrefix(r.String("target_network_cidr")); err == nil && a.ref(r.String("client_vpn_endpoint_id")) == vpn.ID {
			vpn.Authorizations.Value = append(vpn.Authorizations.Value, model.VPNAuthorization{Address: r.Address, Network: network.Masked(),
				Group: r.String("access_group_id"), Pending: r.Pending})
		}
	}
}
