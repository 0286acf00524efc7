package modeltest

import "cdk.tf/confluent-privatelink/internal/netpath/model"

func filterCases() []Case {
	return []Case{
		{Name: "group lacks the agents", Break: func(m *model.Model) {
			keepRules(m, func(r model.GroupRule) bool { return r.Peer.Prefix != agents })
		}, Want: []Blame{{"ENI_SG_RULES_MISMATCH", "sg-sandbox"}, {"ENI_SG_RULES_MISMATCH", "sg-sandbox"}}},
		{Name: "group lacks 9092", Break: func(m *model.Model) {
			keepRules(m, func(r model.GroupRule) bool { return r.Peer.Prefix != agents || r.Ports.First != 9092 })
		}, Want: same("ENI_SG_RULES_MISMATCH", "sg-sandbox")},
		{Name: "group without rules", Break: func(m *model.Model) {
			Group(m, "sg-shared").Ingress.Value = nil
		}, Client: "shared", Want: same("SG_HAS_NO_RULES", "sg-shared")},
		{Name: "group reference on the endpoint", Break: func(m *model.Model) {
			g := Group(m, "sg-sandbox")
			for i := range g.Ingress.Value {
				if r := &g.Ingress.Value[i]; r.Peer.Prefix == agents {
					r.Peer, r.Group = model.Destination{}, "sg-clients"
				}
			}
		}, Want: []Blame{{"SG_REFERENCES_NOT_PRESERVED", "sg-sandbox"}, {"SG_REFERENCES_NOT_PRESERVED", "sg-sandbox"}}},
		{Name: "NACL blocks ephemeral ports", Break: func(m *model.Model) {
			m.NetworkACLs = append(m.NetworkACLs, model.NetworkACL{Object: named("acl-sandbox", "sandbox"), VPC: "vpc-sandbox",
				Entries: model.Known([]model.ACLEntry{
					{Number: 100, Allow: true, Protocol: model.AnyProtocol, Peer: anywhere},
					{Number: 100, Egress: true, Allow: true, Protocol: model.TCP, Ports: model.Ports{First: 443, Last: 443}, Peer: anywhere},
				})})
			for i := range m.Subnets {
				if m.Subnets[i].VPC == "vpc-sandbox" {
					m.Subnets[i].NetworkACL = model.Known(model.ID("acl-sandbox"))
				}
			}
		}, Want: []Blame{
			{"RETURN_SUBNET_ACL_RESTRICTION", "acl-sandbox"}, // to the agents
			{"RETURN_SUBNET_ACL_RESTRICTION", "acl-sandbox"}, // to dns
			{"RETURN_SUBNET_ACL_RESTRICTION", "acl-sandbox"}, // to vpn
			{"SUBNET_ACL_RESTRICTION", "acl-sandbox"},        // 9092 between subnets of sandbox
			{"RETURN_SUBNET_ACL_RESTRICTION", "acl-sandbox"}, // within sandbox
		}},
		{Name: "NACL of the attachment's own subnet", Break: func(m *model.Model) {
			m.NetworkACLs = append(m.NetworkACLs, model.NetworkACL{Object: named("acl-agents", "agents"), VPC: "vpc-tfc-agent",
				Entries: model.Known([]model.ACLEntry{
					{Number: 90, Protocol: model.AnyProtocol, Peer: agents}, // inbound, by the source: what leaves for the gateway
					{Number: 100, Allow: true, Protocol: model.AnyProtocol, Peer: anywhere},
					{Number: 100, Egress: true, Allow: true, Protocol: model.AnyProtocol, Peer: anywhere},
				})})
			for i := range m.Subnets {
				if m.Subnets[i].VPC == "vpc-tfc-agent" {
					m.Subnets[i].NetworkACL = model.Known(model.ID("acl-agents"))
				}
			}
		}, Want: same("SUBNET_ACL_RESTRICTION", "acl-agents", "acl-agents")}, // 443 and 9092
		{Name: "endpoint not accepted", Break: func(m *model.Model) {
			m.Endpoints[0].State.Value = "pendingAcceptance"
		}, Want: same("BAD_STATE_VPC_ENDPOINT", "vpce-sandbox")},
		{Name: "endpoint not registered", Break: func(m *model.Model) {
			m.Endpoints[0].Connection.Value = ""
		}, Want: same("VPC_ENDPOINT_NOT_CONNECTED", "vpce-sandbox")},
	}
}

func keepRules(m *model.Model, keep func(model.GroupRule) bool) {
	g := Group(m, "sg-sandbox")
	var kept []model.GroupRule
	for _, r := range g.Ingress.Value {
		if keep(r) {
			kept = append(kept, r)
		}
	}
	g.Ingress.Value = kept
}
