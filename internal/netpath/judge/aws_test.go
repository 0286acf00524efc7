package judge

import (
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// model is the world as the AWS test server holds it: what AWS would answer, prefix lists by their entries.
func (w *world) model() *model.Model {
	m := &model.Model{Region: "us-east-1"}
	for _, v := range w.VPCs {
		converted := model.VPC{Object: object(v.ID), CIDRs: model.Known(v.CIDRs), DNSSupport: model.Known(v.Support), DNSHostnames: model.Known(v.Hostnames)}
		for _, server := range v.Servers {
			address, _ := netip.ParseAddr(server)
			converted.DNSServers.Value = append(converted.DNSServers.Value, address)
		}
		m.VPCs = append(m.VPCs, converted)
	}
	for _, s := range w.Subnets {
		m.Subnets = append(m.Subnets, model.Subnet{Object: object(s.ID), VPC: model.ID(s.VPC), CIDR: model.Known(s.CIDR), NetworkACL: model.Known(model.ID(s.ACL)),
			AZ: model.Known(model.AvailabilityZone{ID: zoneID(s.Zone), Name: zoneName(s.Zone)})})
	}
	w.modelTables(m)
	w.modelFilters(m)
	w.modelTransit(m)
	w.modelEndpoints(m)
	w.modelNames(m)
	return m
}

func object(id string) model.Object { return model.Object{ID: model.ID(id)} }

func ids(list []string) []model.ID {
	var found []model.ID
	for _, id := range list {
		found = append(found, model.ID(id))
	}
	return found
}

func (w *world) modelTables(m *model.Model) {
	kinds := map[string]model.TargetKind{"tgw": model.TargetTransitGateway, "nat": model.TargetNATGateway, "igw": model.TargetInternetGateway, "pcx": model.TargetPeering,
		"eni": model.TargetInterface, "vpce": model.TargetGatewayLoadBalancer, "vgw": model.TargetVirtualPrivateGateway, "lgw": model.TargetLocalGateway, "cagw": model.TargetCarrierGateway}
	for _, t := range w.Tables {
		converted := model.RouteTable{Object: object(t.ID), VPC: model.ID(t.VPC), Main: w.vpc(t.VPC).Main == t.ID}
		for _, s := range w.Subnets {
			if s.Table == t.ID {
				converted.Subnets = append(converted.Subnets, model.ID(s.ID))
			}
		}
		for _, r := range t.Routes {
			for _, p := range w.entries(r.To, r.List) {
				converted.Routes.Value = append(converted.Routes.Value, model.Route{Destination: model.Destination{Prefix: p}, List: model.ID(r.List),
					Target: model.Target{Kind: kinds[kindOf(r.Via)], ID: model.ID(r.Via)}, Blackhole: r.Blackhole})
			}
		}
		m.RouteTables = append(m.RouteTables, converted)
	}
	for _, p := range w.Peerings {
		m.Peerings = append(m.Peerings, model.Peering{Object: object(p.ID), Requester: model.ID(p.Requester), Accepter: model.ID(p.Accepter), State: model.Known(p.State)})
	}
	for _, n := range w.NATs {
		m.NATGateways = append(m.NATGateways, model.NATGateway{Object: object(n.ID), Subnet: model.ID(n.Subnet)})
	}
	for _, a := range w.Appliances {
		m.Appliances = append(m.Appliances, model.Appliance{Object: object(a.ID), VPC: model.ID(w.subnet(a.Subnet).VPC), Subnets: model.Known(ids([]string{a.Subnet}))})
	}
}

func (w *world) modelFilters(m *model.Model) {
	for _, a := range w.ACLs {
		converted := model.NetworkACL{Object: object(a.ID), VPC: model.ID(a.VPC)}
		for _, e := range a.Entries {
			converted.Entries.Value = append(converted.Entries.Value, model.ACLEntry{Number: e.Number, Egress: e.Egress, Allow: e.Allow, Protocol: e.Protocol,
				Ports: model.Ports{First: e.From, Last: e.To}, Peer: e.Peer})
		}
		m.NetworkACLs = append(m.NetworkACLs, converted)
	}
	for _, g := range w.Groups {
		m.SecurityGroups = append(m.SecurityGroups, model.SecurityGroup{Object: object(g.ID), VPC: model.ID(g.VPC),
			Ingress: model.Known(w.modelRules(g.Ingress)), Egress: model.Known(w.modelRules(g.Egress))})
	}
}

func (w *world) modelRules(rules []groupRule) []model.GroupRule {
	var found []model.GroupRule
	for _, r := range rules {
		converted := model.GroupRule{Protocol: r.Protocol, Ports: model.Ports{First: r.From, Last: r.To}, Group: model.ID(r.Group), List: model.ID(r.List)}
		if r.Group != "" {
			found = append(found, converted)
			continue
		}
		for _, p := range w.entries(r.Peer, r.List) {
			converted.Peer.Prefix = p
			found = append(found, converted)
		}
	}
	return found
}

func (w *world) modelTransit(m *model.Model) {
	for _, t := range w.Transit {
		converted := model.TransitTable{Object: object(t.ID), TransitGateway: model.ID(t.Gateway)}
		for _, r := range t.Routes {
			for _, p := range w.entries(r.To, r.List) {
				converted.Routes.Value = append(converted.Routes.Value, model.TransitRoute{Destination: model.Destination{Prefix: p}, Attachment: model.ID(r.Attachment),
					Origin: model.Static, Blackhole: r.Attachment == "", List: model.ID(r.List)})
			}
		}
		m.TransitTables = append(m.TransitTables, converted)
	}
	for _, a := range w.Attachments {
		converted := model.Attachment{Object: object(a.ID), TransitGateway: model.ID(a.Gateway), VPC: model.ID(a.VPC), State: model.Known(a.State), Subnets: model.Known(ids(a.Subnets)),
			Table: model.Known(model.Association{Table: model.ID(a.Table)})}
		if a.Kind != "vpc" {
			converted.Kind = a.Kind
		}
		for _, t := range a.Propagated {
			converted.Propagations.Value = append(converted.Propagations.Value, model.Propagation{Table: model.ID(t)})
		}
		m.Attachments = append(m.Attachments, converted)
	}
}

func (w *world) modelEndpoints(m *model.Model) {
	for _, e := range w.Endpoints {
		converted := model.Endpoint{Object: object(e.ID), VPC: model.ID(e.VPC), State: model.Known(e.State), SecurityGroups: model.Known(ids(e.Groups)),
			DNSEntries: []model.DNSEntry{{Name: entryName(e.ID, 0)}}}
		for _, i := range e.Interfaces {
			zone := w.subnet(i.Subnet).Zone
			converted.Interfaces.Value = append(converted.Interfaces.Value, model.Interface{Subnet: model.ID(i.Subnet), Addr: i.Addr})
			converted.DNSEntries = append(converted.DNSEntries, model.DNSEntry{Name: entryName(e.ID, zone), AZName: zoneName(zone)})
		}
		m.Endpoints = append(m.Endpoints, converted)
	}
}

func (w *world) modelNames(m *model.Model) {
	associated := func(vpcs []string) model.Fact[[]model.ZoneAssociation] {
		var found model.Fact[[]model.ZoneAssociation]
		for _, v := range vpcs {
			found.Value = append(found.Value, model.ZoneAssociation{VPC: model.ID(v)})
		}
		return found
	}
	for _, z := range w.Zones {
		converted := model.Zone{Object: object(z.ID), Domain: z.Domain, VPCs: associated(z.VPCs)}
		for _, r := range z.Records {
			record := model.Record{Name: r.Name}
			switch r.Type {
			case "CNAME":
				record.CNAME = r.Values[0]
			case "A":
				for _, value := range r.Values {
					record.Addresses = append(record.Addresses, netip.MustParseAddr(value))
				}
			default:
				record.Type = r.Type
			}
			converted.Records.Value = append(converted.Records.Value, record)
		}
		m.Zones = append(m.Zones, converted)
	}
	for _, r := range w.Resolvers {
		converted := model.ResolverEndpoint{Object: object(r.ID), VPC: model.ID(r.VPC), SecurityGroups: model.Known(ids(r.Groups))}
		for _, i := range r.Interfaces {
			converted.Interfaces = append(converted.Interfaces, model.Interface{Subnet: model.ID(i.Subnet), Addr: i.Addr})
		}
		if r.Outbound {
			m.OutboundResolver = append(m.OutboundResolver, converted)
		} else {
			m.InboundResolver = append(m.InboundResolver, converted)
		}
	}
	for _, r := range w.Rules {
		converted := model.ResolverRule{Object: object(r.ID), Domain: r.Domain, Type: r.Type, Targets: r.Targets, Outbound: model.ID(r.Outbound), VPCs: associated(r.VPCs)}
		if out := w.resolver(r.Outbound); out != nil {
			converted.OutboundVPC = model.ID(out.VPC)
		}
		m.ResolverRules = append(m.ResolverRules, converted)
	}
}
