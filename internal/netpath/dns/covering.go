package dns

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// covering is the zone that should answer the name in the VPC: one that leads to an endpoint
// in it, else one for VPCs without an endpoint of their own, else any.
func (r *Resolver) covering(vpc *model.VPC, name string) *hostedZone {
	best, bestRank := (*hostedZone)(nil), -1
	above := ancestors(name)
	for _, z := range r.zones {
		if !slices.Contains(above, canonical(z.Domain)) {
			continue
		}
		if rank := r.rank(vpc, z, name); rank > bestRank {
			best, bestRank = z, rank
		}
	}
	return best
}

// perhaps is a zone for the name of which not all associations are known, nil if there is none.
func (r *Resolver) perhaps(name string) *hostedZone {
	above := ancestors(name)
	for _, z := range r.zones {
		if z.VPCs.Gap != nil && slices.Contains(above, canonical(z.Domain)) {
			return z
		}
	}
	return nil
}

// rank says how well a zone fits a VPC, the higher the better.
func (r *Resolver) rank(vpc *model.VPC, z *hostedZone, name string) int {
	if record := z.find(name); record != nil {
		if n, ok := r.endpointNames[canonical(record.CNAME)]; ok && n.endpoint.VPC == vpc.ID {
			return 3
		}
	}
	for _, a := range z.VPCs.Value {
		if len(r.EndpointsOf[a.VPC]) == 0 {
			return 2
		}
	}
	return 0
}
