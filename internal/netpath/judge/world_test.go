package judge

import "net/netip"

// world is a whole network with nothing unknown. Everything refers by id. What a shrinking run may
// leave out stands in lists tagged shrink.
type world struct {
	VPCs        []*vpc
	Subnets     []*subnet
	Tables      []*table
	Lists       []*list
	ACLs        []*acl
	Groups      []*group
	Gateways    []*gateway
	Attachments []*attachment
	Transit     []*transit
	Peerings    []*peering `shrink:"yes"`
	NATs        []*nat
	Appliances  []*appliance
	Endpoints   []*endpoint
	Zones       []*zone `shrink:"yes"`
	Rules       []*rule `shrink:"yes"`
	Resolvers   []*resolver
	Clusters    []*cluster
}

type vpc struct {
	ID, Name string
	CIDRs    []netip.Prefix
	Main     string // route table
	// Support and Hostnames are the two DNS attributes.
	Support, Hostnames bool
	// Servers of the DHCP options: addresses or AmazonProvidedDNS.
	Servers []string `shrink:"yes"`
}

type subnet struct {
	ID, VPC string
	CIDR    netip.Prefix
	Zone    int    // 1 or 2
	Table   string // empty: the VPC's main table
	ACL     string // empty: the VPC's default ACL as AWS makes it
}

type table struct {
	ID, VPC string
	Routes  []route `shrink:"yes"`
}

// route to a CIDR or, with List, to every entry of a prefix list.
type route struct {
	To   netip.Prefix
	List string
	// Via is the id of the target; its prefix says what it is. A blackhole has lost its target.
	Via       string
	Blackhole bool
}

type list struct {
	ID      string
	Entries []netip.Prefix `shrink:"yes"`
}

type acl struct {
	ID, VPC string
	Entries []aclEntry `shrink:"yes"`
}

type aclEntry struct {
	Number        int
	Egress, Allow bool
	Protocol      string // tcp, udp or all
	From, To      int
	Peer          netip.Prefix
}

type group struct {
	ID, VPC string
	Ingress []groupRule `shrink:"yes"`
	Egress  []groupRule
}

// groupRule has one of Peer, List and Group.
type groupRule struct {
	Protocol string
	From, To int
	Peer     netip.Prefix
	List     string
	Group    string
}

type gateway struct {
	ID string
	// Association and Propagation name the default tables, empty if the default is off.
	Association, Propagation string
}

// attachment of a VPC, or of something that nobody can look into (Kind is not vpc).
type attachment struct {
	ID, Gateway, Kind, VPC string
	Subnets                []string `shrink:"yes"`
	State                  string
	Table                  string
	Propagated             []string `shrink:"yes"` // tables
}

type transit struct {
	ID, Gateway string
	Routes      []transitRoute `shrink:"yes"`
}

type transitRoute struct {
	To         netip.Prefix
	List       string
	Attachment string // empty: a blackhole
}

type peering struct{ ID, Requester, Accepter, State string }

type nat struct{ ID, Subnet string }

// appliance is a Gateway Load Balancer endpoint: what stands behind it may drop the packet or send it on.
type appliance struct{ ID, Subnet string }

type endpoint struct {
	ID, Name, VPC, State string
	Groups               []string
	Interfaces           []iface
	// Attachment is Confluent's object that accepted it, empty if none did.
	Attachment string
}

type iface struct {
	Subnet string
	Addr   netip.Addr
}

type zone struct {
	ID, Domain string
	VPCs       []string `shrink:"yes"`
	Records    []record `shrink:"yes"`
}

type record struct {
	Name, Type string // Name is full
	Values     []string
}

type rule struct {
	ID, Domain, Type string
	Targets          []netip.Addr
	Outbound         string   // resolver
	VPCs             []string `shrink:"yes"`
}

// resolver is an inbound or outbound endpoint of the Route 53 Resolver.
type resolver struct {
	ID, VPC    string
	Outbound   bool
	Groups     []string
	Interfaces []iface
}

type cluster struct {
	ID, Name, Domain, Attachment string
	// Network is set for a cluster in a Confluent network: no endpoint here serves it.
	Network string
}

func named[T any](list []*T, id func(*T) string, wanted string) *T {
	for _, item := range list {
		if id(item) == wanted {
			return item
		}
	}
	return nil
}

func (w *world) vpc(id string) *vpc { return named(w.VPCs, func(v *vpc) string { return v.ID }, id) }
func (w *world) subnet(id string) *subnet {
	return named(w.Subnets, func(s *subnet) string { return s.ID }, id)
}
func (w *world) table(id string) *table {
	return named(w.Tables, func(t *table) string { return t.ID }, id)
}
func (w *world) list(id string) *list {
	return named(w.Lists, func(l *list) string { return l.ID }, id)
}
func (w *world) acl(id string) *acl { return named(w.ACLs, func(a *acl) string { return a.ID }, id) }
func (w *world) group(id string) *group {
	return named(w.Groups, func(g *group) string { return g.ID }, id)
}
func (w *world) attachment(id string) *attachment {
	return named(w.Attachments, func(a *attachment) string { return a.ID }, id)
}
func (w *world) transit(id string) *transit {
	return named(w.Transit, func(t *transit) string { return t.ID }, id)
}
func (w *world) peering(id string) *peering {
	return named(w.Peerings, func(p *peering) string { return p.ID }, id)
}
func (w *world) appliance(id string) *appliance {
	return named(w.Appliances, func(a *appliance) string { return a.ID }, id)
}
func (w *world) resolver(id string) *resolver {
	return named(w.Resolvers, func(r *resolver) string { return r.ID }, id)
}
func (w *world) nat(id string) *nat { return named(w.NATs, func(n *nat) string { return n.ID }, id) }

// entries of a CIDR or of a prefix list.
func (w *world) entries(to netip.Prefix, list string) []netip.Prefix {
	if list == "" {
		return []netip.Prefix{to}
	}
	if l := w.list(list); l != nil {
		return l.Entries
	}
	return nil
}
