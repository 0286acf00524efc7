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
	for i := range e.model.RouteTables {
		t := &e.model.RouteTables[i]
		warn(len(t.Routes.Value), quota.RoutesPerTable, "routes", t.Label())
	}
	for i := range e.model.SecurityGroups {
		g := &e.model.SecurityGroups[i]
		warn(len(g.Ingress.Value), quota.RulesPerGroup, "ingress rules", g.Label())
		warn(len(g.Egress.Value), quota.RulesPerGroup, "egress rules", g.Label())
	}
	for i := range e.model.VPCs {
		v := &e.model.VPCs[i]
		warn(len(e.endpointsOf[v.ID]), quota.EndpointsPerVPC, "interface endpoints", v.Label())
	}
	for i := range e.model.Zones {
		z := &e.model.Zones[i]
		warn(len(z.VPCs.Value), quota.VPCsPerZone, "associated VPCs", z.Label())
	}
	for i := range e.model.ClientVPNs {
		v := &e.model.ClientVPNs[i]
		warn(len(v.Routes.Value), quota.RoutesPerClientVPN, "routes", v.Label())
	}
	return found
}
