package merge

import "cdk.tf/confluent-privatelink/internal/netpath/model"

func groups(k, g *model.SecurityGroup) {
	g.Ingress.Value = groupRules(g.Ingress.Value, k.Ingress.Value)
	g.Egress.Value = groupRules(g.Egress.Value, k.Egress.Value)
}

func groupRules(existing, known []model.GroupRule) []model.GroupRule {
	same := func(a, b model.GroupRule) bool {
		return a.Protocol == b.Protocol && a.Ports == b.Ports && a.Peer == b.Peer && a.Group == b.Group
	}
	merged := pending(existing, known, func(r model.GroupRule) bool { return r.Pending }, same)
	addressed(merged, known, same, func(r *model.GroupRule) *string { return &r.Address })
	return merged
}

// endpoints: whether Confluent accepted an endpoint is not to be read in AWS, and records may
// refer to it by the name that Terraform knows.
func endpoints(k, e *model.Endpoint) {
	e.Connection, e.Entry = k.Connection, k.Entry
	same := func(a, b model.DNSEntry) bool { return a.Name == b.Name }
	e.DNSEntries = pending(e.DNSEntries, k.DNSEntries, func(model.DNSEntry) bool { return true }, same)
}

func clientVPNs(k, v *model.ClientVPN) {
	sameRoute := func(a, b model.VPNRoute) bool { return a.Destination == b.Destination && a.Subnet == b.Subnet }
	v.Routes.Value = pending(v.Routes.Value, k.Routes.Value, func(r model.VPNRoute) bool { return r.Pending }, sameRoute)
	addressed(v.Routes.Value, k.Routes.Value, sameRoute, func(r *model.VPNRoute) *string { return &r.Address })
	sameRule := func(a, b model.VPNAuthorization) bool { return a.Network == b.Network && a.Group == b.Group }
	v.Authorizations.Value = pending(v.Authorizations.Value, k.Authorizations.Value, func(a model.VPNAuthorization) bool { return a.Pending }, sameRule)
	addressed(v.Authorizations.Value, k.Authorizations.Value, sameRule, func(a *model.VPNAuthorization) *string { return &a.Address })
}

func sameAssociation(a, b model.ZoneAssociation) bool { return a.VPC == b.VPC }

func isPendingAssociation(a model.ZoneAssociation) bool { return a.Pending }

func addressOfAssociation(a *model.ZoneAssociation) *string { return &a.Address }

func zones(k, z *model.Zone) {
	z.VPCs.Value = pending(z.VPCs.Value, k.VPCs.Value, isPendingAssociation, sameAssociation)
	addressed(z.VPCs.Value, k.VPCs.Value, sameAssociation, addressOfAssociation)
	same := func(a, b model.Record) bool { return a.Name == b.Name }
	z.Records.Value = pending(z.Records.Value, k.Records.Value, func(r model.Record) bool { return r.Pending }, same)
	addressed(z.Records.Value, k.Records.Value, same, func(r *model.Record) *string { return &r.Address })
}

func rules(k, r *model.ResolverRule) {
	r.VPCs.Value = pending(r.VPCs.Value, k.VPCs.Value, isPendingAssociation, sameAssociation)
	addressed(r.VPCs.Value, k.VPCs.Value, sameAssociation, addressOfAssociation)
}
