package modeltest

import "cdk.tf/confluent-privatelink/internal/netpath/model"

// withoutNAT attaches the Client VPN endpoint to the Transit Gateway itself.
func withoutNAT(m *model.Model) {
	vpn := &m.ClientVPNs[0]
	vpn.TransitGateway = TransitGateway
	vpn.Subnets.Value = nil
	for i := range vpn.Routes.Value {
		vpn.Routes.Value[i].Subnet = ""
	}
	m.Attachments = append(m.Attachments, model.Attachment{Object: named("tgw-attach-cvpn", "cvpn"), TransitGateway: TransitGateway,
		ClientVPN: vpn.ID, State: model.Known("available"), Table: model.Known(model.Association{Table: TransitTable}),
		Propagations: model.Known([]model.Propagation{{Table: TransitTable}})})
}

func vpnCases() []Case {
	return []Case{
		{Name: "Client VPN with NAT", Break: func(m *model.Model) {}, Client: "vpn", Verdict: "reachable"},
		{Name: "Client VPN without NAT", Break: withoutNAT, Client: "vpn", Verdict: "reachable"},
		{Name: "client CIDR not returned without NAT", Break: func(m *model.Model) {
			withoutNAT(m)
			for _, id := range zoneTables("sandbox") {
				RemoveRoute(Table(m, id), ClientCIDR)
			}
		}, Client: "vpn", Want: same("CVPN_CLIENT_CIDR_NOT_RETURNED", zoneTables("sandbox")...)},
		{Name: "client CIDR not returned with NAT does no harm", Break: func(m *model.Model) {
			for _, id := range zoneTables("sandbox") {
				RemoveRoute(Table(m, id), ClientCIDR)
			}
		}, Client: "vpn", Verdict: "reachable"},
		{Name: "one VPN subnet lacks a route", Break: func(m *model.Model) {
			vpn := &m.ClientVPNs[0]
			vpn.Routes.Value = append(vpn.Routes.Value[:1:1], vpn.Routes.Value[2:]...)
		}, Client: "vpn", Want: same("CVPN_ROUTE_MISSING_FOR_SUBNET", "cvpn-endpoint-1")},
		{Name: "Client VPN has no route", Break: func(m *model.Model) {
			m.ClientVPNs[0].Routes.Value = nil
		}, Client: "vpn", Want: same("CVPN_NO_ROUTE", "cvpn-endpoint-1")},
		{Name: "VPN clients not authorized", Break: func(m *model.Model) {
			m.ClientVPNs[0].Authorizations.Value = nil
		}, Client: "vpn", Want: same("CVPN_NOT_AUTHORIZED", "cvpn-endpoint-1")},
	}
}
