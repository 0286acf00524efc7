package preflight

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/quota"
)

// clientVPNs looks for routes and authorization rules that the endpoint has already (EC2,
// InvalidClientVpnDuplicateRoute, InvalidClientVpnDuplicateAuthorizationRule), and for its quotas.
func (c *checker) clientVPNs() {
	checked := 0
	for _, planned := range c.Planned.ClientVPNs {
		e := find(c.Existing.ClientVPNs, planned.ID, func(v *model.ClientVPN) model.Object { return v.Object })
		if e == nil {
			c.unread("the routes and authorization rules of "+planned.Label(), "DescribeClientVpnRoutes (ec2:DescribeClientVpnRoutes)")
			continue
		}
		c.gap(e.Routes.Gap)
		c.gap(e.Authorizations.Gap)
		checked += c.vpnRoutes(planned, *e) + c.vpnRules(planned, *e)
	}
	c.counted("routes and authorization rules of Client VPN endpoints", checked)
}

func (c *checker) vpnRoutes(planned, existing model.ClientVPN) int {
	checked := 0
	perSubnet := map[model.ID]int{}
	for _, e := range existing.Routes.Value {
		perSubnet[e.Subnet]++
	}
	for _, r := range planned.Routes.Value {
		if !r.Pending {
			continue
		}
		checked++
		perSubnet[r.Subnet]++
		for _, e := range existing.Routes.Value {
			if e.Destination == r.Destination && e.Subnet == r.Subnet {
				c.conflict("InvalidClientVpnDuplicateRoute", model.Object{ID: model.ID(r.Address), Address: r.Address}, model.Object{ID: existing.ID, Address: e.Address},
					fmt.Sprintf("%s has a route to %s for %s already", existing.Label(), r.Destination, r.Subnet),
					"find out who made it: import it if it is meant for these clients")
			}
		}
	}
	for subnet, count := range perSubnet {
		if count > quota.RoutesPerAssociation {
			c.exceeded("Routes per Client VPN target network association", model.Object{ID: subnet}, existing.Object, count, quota.RoutesPerAssociation)
		}
	}
	return checked
}

func (c *checker) vpnRules(planned, existing model.ClientVPN) int {
	checked, count := 0, len(existing.Authorizations.Value)
	for _, a := range planned.Authorizations.Value {
		if !a.Pending {
			continue
		}
		checked++
		count++
		for _, e := range existing.Authorizations.Value {
			if e.Network == a.Network && e.Group == a.Group {
				c.conflict("InvalidClientVpnDuplicateAuthorizationRule", model.Object{ID: model.ID(a.Address), Address: a.Address}, model.Object{ID: existing.ID, Address: e.Address},
					fmt.Sprintf("%s has an authorization rule for %s already", existing.Label(), a.Network),
					"find out who made it: import it if it is meant for these clients")
			}
		}
	}
	if count > quota.AuthorizationsPerClientVPN {
		c.exceeded("Authorization rules per Client VPN endpoint", planned.Object, existing.Object, count, quota.AuthorizationsPerClientVPN)
	}
	return checked
}

// quotas of what is planned alone; those that existing objects share are counted where these are compared.
func (c *checker) quotas() {
	for _, z := range c.Planned.Zones {
		if count := len(z.VPCs.Value); count > quota.VPCsPerZone {
			c.exceeded("VPCs per private hosted zone", z.Object, z.Object, count, quota.VPCsPerZone)
		}
	}
}

func (c *checker) exceeded(name string, planned, of model.Object, count, most int) {
	c.conflict("quota: "+name, planned, of, fmt.Sprintf("%s would have %d, and the default quota is %d", of.Label(), count, most),
		"have the quota raised first; if it was, this is no obstacle")
}
