// Package diagram draws a network from the same model that paths are evaluated on: as
// Mermaid, as SVG, and as one HTML page in which a path or its break lights up. The layout
// is computed here and is the same on every machine; nothing is loaded from anywhere.
package diagram

import (
	"cmp"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// Input is what is drawn.
type Input struct {
	// Title above the drawing.
	Title string
	Model *model.Model
	// Report of the same model: it says what each client resolves to and what is blocked.
	Report *answer.Report
	// Links between clusters, by cluster name. The model has none: data flows inside Confluent.
	Links []Link
	// Shares are the names of the shares of each cluster, by its name.
	Shares map[string][]string
	// Owners are the systems with what each makes, if there are several.
	Owners []Owner
}

// Link shares topics of one cluster with another, or both with each other.
type Link struct {
	Name, Source, Destination string
	BothWays                  bool
	// Share by which the link reads, empty for a source of its own file. Without Source the share is of
	// a system that is not drawn, and is drawn in its place.
	Share string
	// Owner is the system whose file has it, where there are several.
	Owner string
}

// view is the network as people see it: boxes by column, in the direction of traffic.
type view struct {
	title           string
	region          string
	gateway         string   // Transit Gateway ids, empty if there is none
	gateways        []string // each with a bar of its own, if the drawing is not compact
	owners          []Owner
	tables          []string
	tablesOf        map[string][]string // by gateway
	service         string              // how PrivateLink ends on Confluent's side
	entries         []string            // systems that make attachments or gateways
	outside         []box               // clients outside AWS
	hubs            []box
	privateLinkVPCs []box
	clusters        []box
	zones           []zoneCard
	links           []Link
	blocked         map[string][]*answer.Blocker // by element
}

// compact reports whether there are too many VPCs to draw each with its subnets.
func (v *view) compact() bool { return max(len(v.privateLinkVPCs), len(v.clusters)) > spacious }

// box is a VPC, a client network outside AWS, or a cluster.
type box struct {
	element string // id in the drawing
	name    string
	kind    string
	detail  string // CIDRs, host name
	dns     string // name of the endpoint that names lead to
	client  string // name of the client network that is here, if there is one
	vpc     model.ID
	via     model.ID // VPC through which a client outside AWS comes
	subnets []chip
	ports   string // let in by the endpoint's security group
	linked  bool   // attached to the Transit Gateway
	gateway string // the first one that it is attached to
	owner   string // system that makes it
	shares  string // of a cluster, by name
	afar    bool   // a share of a system that is not drawn, in place of the cluster
	accepts string // system that makes its endpoint, if another one does
}

// chip is a subnet in a box.
type chip struct{ zone, block string }

// zoneCard is a private hosted zone, or a forward rule: for which domain, where it leads, for whom.
type zoneCard struct {
	element, domain, target, vpcs, owner string
}

// Elements of the drawing that are not named by an id of the model.
const (
	gatewayElement = "transit-gateway"
	serviceElement = "privatelink-service"
)

func edgeElement(vpc model.ID) string     { return "way:" + string(vpc) }
func endpointElement(vpc model.ID) string { return "endpoint:" + string(vpc) }
func clientElement(name string) string    { return "client:" + name }
func clusterElement(name string) string   { return "cluster:" + name }
func outsideElement(name string) string   { return "way-in:" + name }

// newView sorts the model into columns.
func newView(in Input) *view {
	m := in.Model
	v := &view{title: in.Title, region: m.Region, links: slices.Clone(in.Links), owners: in.Owners, service: "attachment", blocked: map[string][]*answer.Blocker{}, tablesOf: map[string][]string{}}
	for _, a := range m.Attachments {
		if id := string(a.TransitGateway); !slices.Contains(v.gateways, id) {
			v.gateways = append(v.gateways, id)
		}
	}
	v.gateway = strings.Join(v.gateways, ", ")
	for _, t := range m.TransitTables {
		v.tables = append(v.tables, string(t.ID))
		v.tablesOf[string(t.TransitGateway)] = append(v.tablesOf[string(t.TransitGateway)], string(t.ID))
	}
	leads := endpointByClient(in.Report)
	for _, vpc := range m.VPCs {
		b := v.vpcBox(m, vpc, leads)
		if len(b.subnets) > 0 && b.ports != "" {
			v.privateLinkVPCs = append(v.privateLinkVPCs, b)
		} else if b.linked || b.client != "" {
			v.hubs = append(v.hubs, b)
		}
	}
	for _, c := range m.Clients {
		if c.ClientVPN != "" {
			v.outside = append(v.outside, box{element: clientElement(c.Name), name: c.Name, kind: "Client VPN", detail: clientCIDR(m, c), client: c.Name, via: c.VPC, dns: leads[c.Name]})
		}
	}
	slices.SortStableFunc(v.hubs, func(a, b box) int {
		return cmp.Or(cmp.Compare(v.bar(a), v.bar(b)), cmp.Compare(rank(a), rank(b)))
	})
	slices.SortStableFunc(v.privateLinkVPCs, func(a, b box) int { return cmp.Compare(v.bar(a), v.bar(b)) })
	for _, k := range m.Clusters {
		b := clusterBox(k)
		b.shares = strings.Join(in.Shares[k.Name], ", ")
		v.clusters = append(v.clusters, b)
		if len(k.Hosts) > 0 && k.Hosts[0].Endpoint != "" {
			v.service = "ingress gateway"
		}
	}
	for _, o := range m.Entries {
		if o.System != "" && !slices.Contains(v.entries, o.System) {
			v.entries = append(v.entries, o.System)
		}
	}
	v.addOtherTeams()
	v.links = slices.DeleteFunc(v.links, func(l Link) bool { return !v.has(l.Source) || !v.has(l.Destination) })
	v.addZones(m)
	for _, b := range in.Report.Blockers {
		at := elementOf(m, b.Object.ID)
		v.blocked[at] = append(v.blocked[at], b)
	}
	return v
}

// addOtherTeams puts a box in the place of the cluster behind a share of which no system is drawn.
func (v *view) addOtherTeams() {
	for i := range v.links {
		l := &v.links[i]
		if l.Source != "" || l.Share == "" {
			continue
		}
		l.Source = l.Share
		if !v.has(l.Share) {
			v.clusters = append(v.clusters, box{element: clusterElement(l.Share), name: l.Share, kind: "share of another team", detail: l.Share, afar: true})
		}
	}
}

// bar is the position of the Transit Gateway of a box among all.
func (v *view) bar(b box) int { return slices.Index(v.gateways, b.gateway) }

// rank puts the agents first and the VPC that VPN clients enter last, next to their box.
func rank(b box) int {
	switch b.kind {
	case string(model.Agents):
		return 0
	case "Client VPN VPC":
		return 2
	}
	return 1
}

func (v *view) vpcBox(m *model.Model, vpc model.VPC, leads map[string]string) box {
	b := box{element: string(vpc.ID), name: cmp.Or(vpc.Name, string(vpc.ID)), kind: "VPC", detail: blocks(vpc.CIDRs), vpc: vpc.ID, owner: vpc.System}
	for _, c := range m.Clients {
		switch {
		case c.VPC != vpc.ID:
		case c.ClientVPN != "":
			b.kind = "Client VPN VPC"
		default:
			b.client, b.dns = c.Name, leads[c.Name]
			if b.kind == "VPC" {
				b.kind = string(c.Kind)
			}
		}
	}
	for _, a := range m.Attachments {
		if a.VPC == vpc.ID {
			b.linked, b.gateway = true, cmp.Or(b.gateway, string(a.TransitGateway))
		}
	}
	for _, e := range m.Endpoints {
		if e.VPC == vpc.ID {
			b.kind, b.ports = string(model.PrivateLinkVPC), openPorts(m, e)
			if e.System != vpc.System {
				b.accepts = e.System
			}
		}
	}
	for _, s := range m.Subnets {
		if s.VPC == vpc.ID && !s.Placeholder {
			b.subnets = append(b.subnets, chip{zone: zoneName(s.AZ.Value, len(b.subnets)), block: validPrefix(s.CIDR.Value)})
		}
	}
	return b
}

// endpointByClient says where names lead for each client, as the evaluation found.
func endpointByClient(r *answer.Report) map[string]string {
	leads := map[string]string{}
	for _, t := range r.Traces {
		if t.Reach == nil || t.Reach.Endpoint == nil || t.IfResolved {
			continue
		}
		name := cmp.Or(t.Reach.Endpoint.Name, string(t.Reach.Endpoint.ID))
		if before, ok := leads[t.Client.Name]; ok && before != name {
			name = "one per cluster"
		}
		leads[t.Client.Name] = name
	}
	return leads
}
