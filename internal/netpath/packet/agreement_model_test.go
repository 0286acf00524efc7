//go:build linux

package packet

import (
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/place"
)

// model builds the topology as a model. A subnet is as large as its host, so that a path
// stands for exactly the packets that the kernel sees; the attachment has a subnet of its own.
func (t *topology) model() *model.Model {
	m := &model.Model{}
	for k := range t.transit {
		table := model.TransitTable{Object: model.Object{ID: id("tgw-rtb", k)}, TransitGateway: "tgw"}
		for _, r := range t.transit[k] {
			route := model.TransitRoute{Destination: model.Destination{Prefix: r.prefix}, Origin: model.Static, Blackhole: r.target == toBlackhole}
			if !route.Blackhole {
				route.Attachment = id("attachment", r.target)
			}
			table.Routes.Value = append(table.Routes.Value, route)
		}
		m.TransitTables = append(m.TransitTables, table)
	}
	for i := range t.vpcs {
		t.modelVPC(m, i)
		if t.peered(i, i+1) {
			m.Peerings = append(m.Peerings, model.Peering{Object: model.Object{ID: id("pcx", i, i+1)},
				Requester: id("vpc", i), Accepter: id("vpc", i+1), State: model.Known("active")})
		}
	}
	return m
}

func (t *topology) modelVPC(m *model.Model, i int) {
	v := &t.vpcs[i]
	vpc := id("vpc", i)
	m.VPCs = append(m.VPCs, model.VPC{Object: model.Object{ID: vpc}, CIDRs: model.Known([]netip.Prefix{v.cidr})})
	m.RouteTables = append(m.RouteTables, model.RouteTable{Object: model.Object{ID: id("main", i)}, VPC: vpc, Main: true})
	m.Subnets = append(m.Subnets, model.Subnet{Object: model.Object{ID: id("attached", i)}, VPC: vpc,
		CIDR: model.Known(netip.PrefixFrom(v.cidr.Addr(), 28)), AZ: model.Known(model.AvailabilityZone{ID: "az"})})
	a := model.Attachment{Object: model.Object{ID: id("attachment", i)}, TransitGateway: "tgw", VPC: vpc,
		State: model.Known("available"), Subnets: model.Known([]model.ID{id("attached", i)})}
	if v.table >= 0 {
		a.Table.Value.Table = id("tgw-rtb", v.table)
	}
	for k, propagated := range v.propagated {
		if propagated {
			a.Propagations.Value = append(a.Propagations.Value, model.Propagation{Table: id("tgw-rtb", k)})
		}
	}
	m.Attachments = append(m.Attachments, a)
	for s := range v.subnets {
		modelSubnet(m, &v.subnets[s], vpc, i, s)
	}
}

func modelSubnet(m *model.Model, s *subnetDraft, vpc model.ID, numbers ...int) {
	subnet := model.Subnet{Object: model.Object{ID: id("subnet", numbers...)}, VPC: vpc,
		CIDR: model.Known(netip.PrefixFrom(s.host, 32)), AZ: model.Known(model.AvailabilityZone{ID: "az"})}
	table := model.RouteTable{Object: model.Object{ID: id("rtb", numbers...)}, VPC: vpc, Subnets: []model.ID{subnet.ID}}
	for _, r := range s.routes {
		route := model.Route{Destination: model.Destination{Prefix: r.prefix}, Origin: model.Static, Blackhole: r.target == toBlackhole,
			Target: model.Target{Kind: model.TargetTransitGateway, ID: "tgw"}}
		switch {
		case r.target == toNowhere:
			route.Target = model.Target{Kind: model.TargetNATGateway, ID: "nat"}
		case r.target >= viaPeering:
			peer := r.target - viaPeering
			route.Target = model.Target{Kind: model.TargetPeering, ID: id("pcx", min(peer, numbers[0]), max(peer, numbers[0]))}
		}
		table.Routes.Value = append(table.Routes.Value, route)
	}
	m.RouteTables = append(m.RouteTables, table)
	if s.acl != nil {
		acl := model.NetworkACL{Object: model.Object{ID: id("acl", numbers...)}, VPC: vpc}
		for n, e := range s.acl {
			acl.Entries.Value = append(acl.Entries.Value, model.ACLEntry{Number: n + 1, Egress: e.egress, Allow: e.allow,
				Protocol: model.TCP, Ports: e.ports, Peer: e.peer})
		}
		subnet.NetworkACL.Value = acl.ID
		m.NetworkACLs = append(m.NetworkACLs, acl)
	}
	m.Subnets = append(m.Subnets, subnet)
	m.SecurityGroups = append(m.SecurityGroups, model.SecurityGroup{Object: model.Object{ID: id("sg", numbers...)},
		Ingress: modelRules(s.ingress), Egress: modelRules(s.egress)})
}

func modelRules(drafts []ruleDraft) model.Fact[[]model.GroupRule] {
	var rules []model.GroupRule
	for _, d := range drafts {
		ports := model.Ports{First: d.port, Last: d.port}
		if d.port == 0 {
			ports = model.AllPorts
		}
		rules = append(rules, model.GroupRule{Protocol: model.TCP, Ports: ports, Peer: model.Destination{Prefix: d.peer}})
	}
	return model.Known(rules)
}

// flow is one TCP connection between two hosts.
type flow struct{ fromVPC, fromSubnet, toVPC, toSubnet, port int }

// flows lists every connection between different hosts.
func flows() []flow {
	var all []flow
	for a := range vpcCount * subnetCount {
		for b := range vpcCount * subnetCount {
			for _, port := range listened {
				if a != b {
					all = append(all, flow{a / subnetCount, a % subnetCount, b / subnetCount, b % subnetCount, port})
				}
			}
		}
	}
	return all
}

// predict is what the evaluator says of every flow.
func (t *topology) predict() map[flow]*answer.Path {
	x := model.NewIndex(t.model())
	n := New(x)
	predicted := map[flow]*answer.Path{}
	for _, f := range flows() {
		from := place.In(x, x.Subnets[id("subnet", f.fromVPC, f.fromSubnet)], model.Known([]model.ID{id("sg", f.fromVPC, f.fromSubnet)}))[0]
		to := place.In(x, x.Subnets[id("subnet", f.toVPC, f.toSubnet)], model.Known([]model.ID{id("sg", f.toVPC, f.toSubnet)}))[0]
		predicted[f] = n.Path(from, to, model.TCP, f.port)
	}
	return predicted
}
