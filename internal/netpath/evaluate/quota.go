package evaluate

import (
	"fmt"

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
		warn(len(v.Routes.Value), quota.RoutesPerClientVPN, "routes", v.Label())
	}
	return found
}
