package merge

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// routeTables merges the VPCs' route tables. Routes to be created in "every table" of a hub VPC go
// into each table that AWS showed; tables that stood for others are gone then.
func (m *merger) routeTables() []model.RouteTable {
	known := withoutPlaceholders(m.known.RouteTables, func(t *model.RouteTable) bool { return m.standsFor(t) })
	merged := join(known, m.live.RouteTables, func(t *model.RouteTable) *model.Object { return &t.Object }, func(k, t *model.RouteTable) {
		t.Routes.Value = routes(t.Routes.Value, k.Routes.Value)
	})
	for i := range merged {
		for _, k := range m.known.RouteTables {
			if k.Placeholder && k.VPC == merged[i].VPC && m.has(k.VPC) {
				merged[i].Routes.Value = routes(merged[i].Routes.Value, k.Routes.Value)
			}
		}
	}
	return merged
}

// standsFor reports whether a table stands for ones that AWS showed: all tables of a VPC that were
// not known, or the main table that Terraform does not manage.
func (m *merger) standsFor(t *model.RouteTable) bool {
	main := slices.ContainsFunc(m.live.RouteTables, func(l model.RouteTable) bool { return l.VPC == t.VPC && l.Main })
	return m.has(t.VPC) && (t.Placeholder || t.Main && t.Address == "" && main)
}

func routes(existing, known []model.Route) []model.Route {
	same := func(a, b model.Route) bool { return a.Destination == b.Destination }
	merged := pending(existing, known, func(r model.Route) bool { return r.Pending }, same)
	addressed(merged, known, same, func(r *model.Route) *string { return &r.Address })
	return merged
}

// attachments merges the attachments. One that stood for a hub VPC's gives way to the real one, or
// to none if there is none; what the caller may not read of it stays assumed.
func (m *merger) attachments() []model.Attachment {
	known := withoutPlaceholders(m.known.Attachments, func(a *model.Attachment) bool { return a.Placeholder && m.has(a.VPC) })
	merged := join(known, m.live.Attachments, func(a *model.Attachment) *model.Object { return &a.Object }, func(k, a *model.Attachment) {
		if k.Table.Value.Pending && a.Table.Value.Table == "" {
			a.Table = k.Table
		}
		a.Propagations.Value = pending(a.Propagations.Value, k.Propagations.Value, func(p model.Propagation) bool { return p.Pending }, samePropagation)
		if a.Table.Value == (model.Association{Table: k.Table.Value.Table}) {
			a.Table.Value.Address = k.Table.Value.Address
		}
		addressed(a.Propagations.Value, k.Propagations.Value, samePropagation, func(p *model.Propagation) *string { return &p.Address })
	})
	for i := range merged {
		for _, k := range m.known.Attachments {
			if a := &merged[i]; k.Placeholder && k.VPC == a.VPC && !a.Placeholder {
				assume(a, k)
			}
		}
	}
	return merged
}

func samePropagation(a, b model.Propagation) bool { return a.Table == b.Table }

func assume(a *model.Attachment, k model.Attachment) {
	a.Name = k.Name
	if a.Table.Gap != nil {
		a.Table = k.Table
	}
	if a.Propagations.Gap != nil {
		a.Propagations = k.Propagations
	}
}

func transitTables(k, t *model.TransitTable) {
	same := func(a, b model.TransitRoute) bool { return a.Destination == b.Destination && a.Origin == b.Origin }
	t.Routes.Value = pending(t.Routes.Value, k.Routes.Value, func(r model.TransitRoute) bool { return r.Pending }, same)
	addressed(t.Routes.Value, k.Routes.Value, same, func(r *model.TransitRoute) *string { return &r.Address })
	if t.Routes.Gap != nil && k.Routes.Gap != nil { // may not be read: it stays an assumption
		t.Routes.Gap = k.Routes.Gap
	}
}
