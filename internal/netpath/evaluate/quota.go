package evaluate

import "fmt"

// Default quotas of AWS that a growing network meets first. An account's own may be higher:
// Service Quotas shows them.
const (
	routesPerTable       = 500 // VPC guide, "Amazon VPC quotas": routes per route table
	rulesPerGroup        = 60  // per security group and direction
	endpointsPerVPC      = 50  // interface endpoints per VPC
	vpcsPerZone          = 300 // Route 53 guide, "Quotas": VPCs per private hosted zone
	routesPerVPNEndpoint = 10  // Client VPN guide, "Quotas": routes per endpoint
)

// warnings lists what reaches a default quota: apply would fail there.
func (e *Evaluator) warnings() []string {
	var found []string
	warn := func(count, quota int, what, of string) {
		if count > quota {
			found = append(found, fmt.Sprintf("%s has %d %s; the default quota is %d", of, count, what, quota))
		}
	}
	for i := range e.model.RouteTables {
		t := &e.model.RouteTables[i]
		warn(len(t.Routes.Value), routesPerTable, "routes", t.Label())
	}
	for i := range e.model.SecurityGroups {
		g := &e.model.SecurityGroups[i]
		warn(len(g.Ingress.Value), rulesPerGroup, "ingress rules", g.Label())
		warn(len(g.Egress.Value), rulesPerGroup, "egress rules", g.Label())
	}
	for i := range e.model.VPCs {
		v := &e.model.VPCs[i]
		warn(len(e.endpointsOf[v.ID]), endpointsPerVPC, "interface endpoints", v.Label())
	}
	for i := range e.model.Zones {
		z := &e.model.Zones[i]
		warn(len(z.VPCs.Value), vpcsPerZone, "associated VPCs", z.Label())
	}
	for i := range e.model.ClientVPNs {
		v := &e.model.ClientVPNs[i]
		warn(len(v.Routes.Value), routesPerVPNEndpoint, "routes", v.Label())
	}
	return found
}
