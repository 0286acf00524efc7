package packet

import (
	"fmt"
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/prefix"
)

// branch are the routes of a table with one next hop, and the addresses of the destination for which
// they decide.
type branch struct {
	route  model.Route
	rival  *model.Route // of another prefix list with the same entry
	to     []string     // destinations of the routes
	within []netip.Prefix
}

// destination prints what the routes match.
func (b branch) destination() string { return joined(b.to) }

// branchesOf sorts what a table says by next hop. Routes that together cover the destination and
// lead to one target are one branch.
func branchesOf(found prefix.Match[model.Route]) (branches []branch, rest []netip.Prefix) {
	for _, piece := range found.Pieces {
		b := branch{route: piece.Best(), rival: rivalOf(piece.Routes()), to: []string{piece.Destination()}, within: piece.Within}
		merged := false
		for i := range branches {
			other := &branches[i]
			if other.rival == nil && b.rival == nil && other.route.Target == b.route.Target && other.route.Blackhole == b.route.Blackhole {
				other.to, other.within, merged = append(other.to, b.to...), append(other.within, b.within...), true
			}
		}
		if !merged {
			branches = append(branches, b)
		}
	}
	return branches, found.Rest
}

// rivalOf is a second route by a prefix list to the same prefix, with another target: AWS chooses one
// of the two at random (VPC guide, "Route priority for prefix lists").
func rivalOf(routes []model.Route) *model.Route {
	best := routes[0]
	for i, r := range routes[1:] {
		if best.Origin == model.PrefixList && r.Origin == best.Origin && r.Target != best.Target {
			return &routes[i+1]
		}
	}
	return nil
}

// mayTake is why the decision of a table may be another one: it routes by a prefix list whose
// entries nobody has read to another target. A list that leads where no private address is cannot
// mend what the table does; nil if no list matters. Other is the route by the list.
func (t *vpcTable) mayTake(decided model.Route, hop nextHop) (gap *model.Gap, other model.Route) {
	for _, r := range t.routes.Anything() {
		_, leads := hop.(connector)
		switch _, lost := nextHops[r.Target.Kind].(internetBound); {
		case hop != nil && r.Target == decided.Target && r.Blackhole == decided.Blackhole:
		case !leads && (lost || r.Blackhole):
		default:
			return unreadList(r.List, fmt.Sprintf("%s routes by it to %s", t.Label(), r.Target.ID)), r
		}
	}
	return nil, model.Route{}
}

// unreadList is the gap of a prefix list whose entries are not known.
func unreadList(list model.ID, use string) *model.Gap {
	return &model.Gap{What: fmt.Sprintf("the entries of prefix list %s: %s", list, use),
		Settle: []string{"the state that holds " + string(list) + " (--state)", "GetManagedPrefixListEntries (ec2:GetManagedPrefixListEntries)"}}
}

// leadsOn reports whether the table has any route that leads to other VPCs.
func (t *vpcTable) leadsOn() bool {
	for _, r := range t.Routes.Value {
		if connects(r) {
			return true
		}
	}
	return false
}

// leadsTo reports whether the table leads to other VPCs for all of a destination.
func (t *vpcTable) leadsTo(to model.Destination) bool {
	branches, rest := branchesOf(t.routes.Find(to))
	for _, b := range branches {
		if !connects(b.route) || b.route.Blackhole {
			return false
		}
	}
	return len(branches) > 0 && len(rest) == 0
}
