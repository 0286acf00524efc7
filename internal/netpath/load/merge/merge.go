// Package merge puts facts read from AWS over a model built from Terraform and the
// configuration file: AWS wins for everything that exists, what an apply will create is
// added, and what stood for unknown parts of the hub gives way to what is really there.
package merge

import (
	"fmt"
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// Models merges a model built from Terraform with one read from AWS. Neither is changed.
// It returns an error if both hold the same VPC and do not know it: one as not applied yet,
// the other as deployed.
func Models(known, live *model.Model) (*model.Model, error) {
	if err := sameVPCTwice(known, live); err != nil {
		return nil, err
	}
	m := &merger{known: known, live: live}
	merged := &model.Model{Region: known.Region, Clients: m.clients(), Clusters: known.Clusters, PublicRecords: known.PublicRecords, Unread: known.Unread,
		Environments: known.Environments, Entries: known.Entries, Accounts: known.Accounts}
	merged.VPCs = join(known.VPCs, live.VPCs, func(v *model.VPC) *model.Object { return &v.Object }, nil)
	merged.Subnets = join(withoutPlaceholders(known.Subnets, m.seenSubnet), live.Subnets, func(s *model.Subnet) *model.Object { return &s.Object }, nil)
	merged.RouteTables = m.routeTables()
	merged.NetworkACLs = join(known.NetworkACLs, live.NetworkACLs, func(a *model.NetworkACL) *model.Object { return &a.Object }, nil)
	merged.SecurityGroups = join(known.SecurityGroups, live.SecurityGroups, func(g *model.SecurityGroup) *model.Object { return &g.Object }, groups)
	merged.Attachments = m.attachments()
	merged.TransitTables = join(known.TransitTables, live.TransitTables, func(t *model.TransitTable) *model.Object { return &t.Object }, transitTables)
	merged.Endpoints = join(known.Endpoints, live.Endpoints, func(e *model.Endpoint) *model.Object { return &e.Object }, endpoints)
	merged.ClientVPNs = join(known.ClientVPNs, live.ClientVPNs, func(v *model.ClientVPN) *model.Object { return &v.Object }, clientVPNs)
	merged.Zones = join(known.Zones, live.Zones, func(z *model.Zone) *model.Object { return &z.Object }, zones)
	merged.ResolverRules = join(known.ResolverRules, live.ResolverRules, func(r *model.ResolverRule) *model.Object { return &r.Object }, rules)
	merged.OutboundResolver = join(known.OutboundResolver, live.OutboundResolver, func(e *model.ResolverEndpoint) *model.Object { return &e.Object }, nil)
	merged.Peerings = join(known.Peerings, live.Peerings, func(p *model.Peering) *model.Object { return &p.Object }, nil)
	merged.NATGateways = join(known.NATGateways, live.NATGateways, func(g *model.NATGateway) *model.Object { return &g.Object }, nil)
	merged.Appliances = join(known.Appliances, live.Appliances, func(a *model.Appliance) *model.Object { return &a.Object }, nil)
	merged.InboundResolver = join(known.InboundResolver, live.InboundResolver, func(e *model.ResolverEndpoint) *model.Object { return &e.Object }, nil)
	merged.Clusters = shown(merged)
	return merged, nil
}

// shown are the clusters, of which AWS may have shown the endpoint that another system made.
func shown(m *model.Model) []model.Cluster {
	clusters := slices.Clone(m.Clusters)
	for i := range clusters {
		k := &clusters[i]
		k.Hosts = slices.Clone(k.Hosts)
		for j := range k.Hosts {
			if slices.ContainsFunc(m.Endpoints, func(e model.Endpoint) bool { return e.ID == k.Hosts[j].Endpoint }) {
				k.Hosts[j].Elsewhere = nil
			}
		}
	}
	return clusters
}

// sameVPCTwice finds a VPC that is to be created with the CIDR of one that exists.
func sameVPCTwice(known, live *model.Model) error {
	for _, k := range known.VPCs {
		for _, l := range live.VPCs {
			if k.Pending && k.ID != l.ID && len(k.CIDRs.Value) > 0 && len(l.CIDRs.Value) > 0 && k.CIDRs.Value[0] == l.CIDRs.Value[0] {
				return fmt.Errorf("%s, which the inputs would create with CIDR %s, exists in AWS as %s (or another VPC around the Transit Gateway has its CIDR); "+
					"if it is deployed, give the stacks' state (--state) in place of --synth or --plan", k.Address, k.CIDRs.Value[0], l.ID)
			}
		}
	}
	return nil
}

// join merges two lists by id, in the order of the known one. Where both have an object, the one
// read from AWS counts, with its Terraform address and the name that people know it by; both adds
// what is known besides.
func join[T any](known, live []T, object func(*T) *model.Object, both func(known, merged *T)) []T {
	at := map[model.ID]int{}
	for i := range live {
		at[object(&live[i]).ID] = i
	}
	var merged []T
	done := map[model.ID]bool{}
	for _, k := range known {
		o := object(&k)
		i, ok := at[o.ID]
		if !ok {
			merged = append(merged, k)
			continue
		}
		item := live[i]
		object(&item).Address = o.Address
		if o.Name != "" {
			object(&item).Name = o.Name
		}
		if both != nil {
			both(&k, &item)
		}
		merged = append(merged, item)
		done[o.ID] = true
	}
	for i := range live {
		if !done[object(&live[i]).ID] {
			merged = append(merged, live[i])
		}
	}
	return merged
}

// merger knows both models.
type merger struct{ known, live *model.Model }

// has reports whether AWS showed the VPC.
func (m *merger) has(vpc model.ID) bool {
	return slices.ContainsFunc(m.live.VPCs, func(v model.VPC) bool { return v.ID == vpc })
}

// seenSubnet reports whether a subnet stands for ones that AWS showed.
func (m *merger) seenSubnet(s *model.Subnet) bool { return s.Placeholder && m.has(s.VPC) }

func withoutPlaceholders[T any](list []T, gone func(*T) bool) []T {
	var kept []T
	for i := range list {
		if !gone(&list[i]) {
			kept = append(kept, list[i])
		}
	}
	return kept
}

// clients are in any subnet of their VPC, where AWS showed the subnets.
func (m *merger) clients() []model.Client {
	clients := slices.Clone(m.known.Clients)
	for i := range clients {
		if m.has(clients[i].VPC) {
			clients[i].Subnets = nil
		}
	}
	return clients
}

// pending appends what will be created and is not there yet.
func pending[T any](existing, known []T, isPending func(T) bool, same func(a, b T) bool) []T {
	merged := slices.Clone(existing)
	for _, k := range known {
		if isPending(k) && !slices.ContainsFunc(existing, func(e T) bool { return same(e, k) }) {
			merged = append(merged, k)
		}
	}
	return merged
}

// addressed gives what exists the Terraform address under which it is known.
func addressed[T any](merged, known []T, same func(a, b T) bool, address func(*T) *string) {
	for i := range merged {
		for j := range known {
			if *address(&merged[i]) == "" && same(merged[i], known[j]) {
				*address(&merged[i]) = *address(&known[j])
			}
		}
	}
}
