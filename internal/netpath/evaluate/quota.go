package evaluate

import (
	"fmt"
	"maps"
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/quota"
)

// warnings lists what reaches a default quota: apply would fail there.
func (e *Evaluator) warnings() []string {
	var found []string
	warn := func(count, most int, what, of string) {
		if count > most {
			found = append(found, fmt.Sprintf("%s has %d %s; the default quota is %d", of, count, what, most))
		}
	}
	for i := range e.Model.RouteTables {
		t := &e.Model.RouteTables[i]
		warn(len(t.Routes.Value), quota.RoutesPerTable, "routes", t.Label())
	}
	for i := range e.Model.SecurityGroups {
		g := &e.Model.SecurityGroups[i]
		warn(len(g.Ingress.Value), quota.RulesPerGroup, "ingress rules", g.Label())
		warn(len(g.Egress.Value), quota.RulesPerGroup, "egress rules", g.Label())
	}
	for i := range e.Model.VPCs {
		v := &e.Model.VPCs[i]
		warn(len(e.EndpointsOf[v.ID]), quota.EndpointsPerVPC, "interface endpoints", v.Label())
	}
	for i := range e.Model.Zones {
		z := &e.Model.Zones[i]
		warn(len(z.VPCs.Value), quota.VPCsPerZone, "associated VPCs", z.Label())
	}
	for i := range e.Model.ClientVPNs {
		v := &e.Model.ClientVPNs[i]
		most := map[model.ID]int{}
		for _, route := range v.Routes.Value {
			most[route.Subnet]++
		}
		warn(slices.Max(append(slices.Collect(maps.Values(most)), 0)), quota.RoutesPerAssociation, "routes of a subnet", v.Label())
		warn(len(v.Authorizations.Value), quota.AuthorizationsPerClientVPN, "authorization rules", v.Label())
	}
	return found
}
