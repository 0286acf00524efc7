package dns

import (
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// hostedZone is a private hosted zone made ready for look-ups.
type hostedZone struct {
	*model.Zone
	// records that give an address or lead to another name.
	records map[string]*model.Record
	// nodes are the names that exist, also with records of another type, or only with something below them.
	nodes map[string]bool
}

func compileZone(z *model.Zone) *hostedZone {
	compiled := &hostedZone{Zone: z, records: map[string]*model.Record{}, nodes: map[string]bool{}}
	apex := canonical(z.Domain)
	for i := range z.Records.Value {
		r := &z.Records.Value[i]
		name := canonical(r.Name)
		if r.Type == "" {
			compiled.records[name] = r
		}
		for _, node := range ancestors(name) {
			if node == apex {
				break
			}
			compiled.nodes[node] = true
		}
	}
	return compiled
}

// find returns the record for a name: an explicit one, else the wildcard below the closest
// name that exists (RFC 4592; Route 53 guide, "Using an asterisk (*) in hosted zone names").
func (z *hostedZone) find(name string) *model.Record {
	if r := z.records[name]; r != nil {
		return r
	}
	if z.nodes[name] {
		return nil // it exists, so that no wildcard covers it
	}
	return z.records[z.wildcardFor(name)]
}

// wildcardFor is the wildcard that covers a name which does not exist itself.
func (z *hostedZone) wildcardFor(name string) string {
	apex := canonical(z.Domain)
	for _, above := range ancestors(name)[1:] {
		if above == apex || z.nodes[above] {
			return "*." + above
		}
	}
	return apex // the apex itself, which no wildcard covers
}
