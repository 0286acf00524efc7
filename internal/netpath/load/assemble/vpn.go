package assemble

import (
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// clientVPNs adds the Client VPN endpoints of the configuration file with the managed routes
// and authorization rules.
func (a *assembler) clientVPNs() {
	for _, name := range a.hub() {
		hub := a.config.Hub.VPCs[name]
		if hub.ClientVPN == nil {
			continue
		}
		vpn := model.ClientVPN{Object: model.Object{ID: model.ID(hub.ClientVPN.EndpointID), Name: name},
			VPC: model.ID(hub.ID), ClientCIDR: hub.ClientVPN.ClientCIDR.Masked()}
		for _, id := range hub.ClientVPN.SubnetIDs {
			vpn.Subnets.Value = append(vpn.Subnets.Value, model.ID(id))
			a.vpnSubnet(model.ID(id), vpn.VPC)
		}
		vpn.DNSServers = model.Fact[[]netip.Addr]{Value: []netip.Addr{{}}, Gap: &model.Gap{
			What: string(vpn.ID) + ": clients ask the resolver of " + name, Outside: true,
			Settle: []string{"DescribeClientVpnEndpoints (ec2:DescribeClientVpnEndpoints)"}}}
		rest := &model.Gap{What: string(vpn.ID) + ": nothing besides the managed routes and rules does harm", Outside: true,
			Settle: []string{"DescribeClientVpnRoutes (ec2:DescribeClientVpnRoutes)", "DescribeClientVpnAuthorizationRules (ec2:DescribeClientVpnAuthorizationRules)"}}
		vpn.Routes.Gap, vpn.Authorizations.Gap = rest, rest
		a.vpnRules(&vpn)
		a.model.ClientVPNs = append(a.model.ClientVPNs, vpn)
	}
}

// vpnSubnet adds an associated subnet, of which only the id is known. It uses the tables of
// its VPC that the hub's placeholders stand for.
func (a *assembler) vpnSubnet(id, vpc model.ID) {
	for i := range a.model.Subnets {
		if s := a.model.Subnets[i]; s.VPC == vpc && s.Placeholder {
			s.ID, s.Placeholder = id, true
			a.model.Subnets = append(a.model.Subnets, s)
			break
		}
	}
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
