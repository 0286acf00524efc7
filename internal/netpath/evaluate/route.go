package evaluate

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

const routeTable = "route table"

// routeToGateway finds the Transit Gateway to which the subnet's table sends the packet. If
// the table does not, it blames what it does instead and returns the gateway that both ends
// are attached to.
func (w *walk) routeToGateway() model.ID {
	t := w.tableFor(w.from.subnet)
	if t == nil {
		w.miss(routeTable, w.from.subnet.Object, "", "", &model.Gap{
			What:   "the route table of " + w.from.subnet.Label(),
			Settle: []string{"DescribeRouteTables (ec2:DescribeRouteTables)"},
		})
		return w.commonGateway()
	}
	found, ok := t.routes.find(w.to)
	switch {
	case !ok:
		w.noRoute(t)
	case w.partsElsewhere(t, found):
	default:
		return w.follow(t, found)
	}
	return w.commonGateway()
}

// follow judges the entry that matched and returns the gateway to go on with.
func (w *walk) follow(t *vpcTable, found match[model.Route]) model.ID {
	route := found.best()
	matched := describeRoute(found.destination(), route)
	switch {
	case route.Target.Kind == model.TargetLocal:
		w.block(routeTable, t.Object, matched, code.LocalRoute,
			fmt.Sprintf("%s lies inside %s, a CIDR of %s: its local route keeps the packet in the VPC",
				w.to.networkName(), found.destination(), nameOf(w.from.vpc.Object)),
			"give one of the two VPCs a CIDR that does not overlap; no route can mend it")
	case route.Blackhole:
		w.block(routeTable, t.Object, matched, code.BadStateRoute,
			fmt.Sprintf("the route to %s in %s is a blackhole: its target is gone", found.destination(), t.Label()),
			fmt.Sprintf("replace it by a route to %s via %s", w.to.networkName(), w.wantedTarget()))
	case route.Target.Kind == model.TargetTransitGateway:
		return w.toGateway(t, matched, route)
	case route.Target.Kind == model.TargetNATGateway || route.Target.Kind == model.TargetInternetGateway:
		w.captured(t, found, matched)
	default:
		w.miss(routeTable, t.Object, matched, code.CannotRoute, &model.Gap{
			What: fmt.Sprintf("where %s (%s) takes traffic for %s: only a transit gateway is followed",
				route.Target.ID, route.Target.Kind, w.to.networkName()),
			Settle: []string{"a trace by hand from that target on"},
		})
		return ""
	}
	return w.commonGateway()
}

// toGateway passes if the route leads to a Transit Gateway that the destination is attached to.
func (w *walk) toGateway(t *vpcTable, matched string, route model.Route) model.ID {
	if w.attachmentTo(route.Target.ID) == nil {
		w.block(routeTable, t.Object, matched, code.DisconnectedVPCs,
			fmt.Sprintf("%s leads to %s, to which %s is not attached", matched, route.Target.ID, w.to.networkName()),
			fmt.Sprintf("attach the VPC to %s, or route to %s", route.Target.ID, w.wantedTarget()))
		return w.commonGateway()
	}
	w.pass(routeTable, t.Object, matched)
	w.mayHoldMore(t)
	return route.Target.ID
}

// mayHoldMore notes that a table of which only the managed routes are known may hold a more specific one.
func (w *walk) mayHoldMore(t *vpcTable) {
	if gap := t.Routes.Gap; gap != nil {
		w.miss(routeTable, t.Object, "", "", gap)
	}
}

// noRoute blames the table, and says so if another table of the VPC has the route.
func (w *walk) noRoute(t *vpcTable) {
	if gap := t.Routes.Gap; gap != nil && !gap.Outside {
		w.miss(routeTable, t.Object, "", code.NoRoute, gap)
		return
	}
	message := fmt.Sprintf("%s has no route %sto %s", t.Label(), w.back(), w.to.networkName())
	if other := w.otherTable(t); other != nil {
		message += fmt.Sprintf("; %s has one, but does not decide for %s", other.Label(), w.from.label())
	}
	w.block(routeTable, t.Object, "", code.NoRoute, message,
		fmt.Sprintf("add a route to %s via %s to %s", w.to.networkText(), w.wantedTarget(), t.Label()))
}

// otherTable is a table of the VPC that has the route which the deciding one lacks.
func (w *walk) otherTable(t *vpcTable) *vpcTable {
	for _, rt := range w.tablesOf[t.VPC] {
		if found, ok := rt.routes.find(w.to); ok && rt != t && found.best().Target.Kind == model.TargetTransitGateway {
			return rt
		}
	}
	return nil
}

// captured blames an entry that sends a private destination to the internet.
func (w *walk) captured(t *vpcTable, found match[model.Route], matched string) {
	for _, n := range t.routes.shorter(w.to) {
		if n.routes[0].Target.Kind == model.TargetTransitGateway {
			w.block(routeTable, t.Object, matched, code.MoreSpecificRoute,
				fmt.Sprintf("%s in %s wins over the route to %s", matched, t.Label(), n.destination()),
				fmt.Sprintf("add a route to %s via %s, or remove the more specific one", w.to.networkText(), w.wantedTarget()))
			return
		}
	}
	w.block(routeTable, t.Object, matched, code.DefaultRoute,
		fmt.Sprintf("%s has no route %sto %s of its own: %s captures it", t.Label(), w.back(), w.to.networkName(), matched),
		fmt.Sprintf("add a route to %s via %s to %s", w.to.networkText(), w.wantedTarget(), t.Label()))
}

// partsElsewhere blames entries that take a part of the destination elsewhere than the longest match of all of it.
func (w *walk) partsElsewhere(t *vpcTable, found match[model.Route]) bool {
	for _, part := range found.parts {
		route, whole := part.best(), found.best()
		if route.Target == whole.Target && route.Blackhole == whole.Blackhole {
			continue
		}
		matched := describeRoute(part.destination(), route)
		w.block(routeTable, t.Object, matched, code.MoreSpecificRoute,
			fmt.Sprintf("%s in %s takes a part of %s away from the route to %s", matched, t.Label(), w.to, found.destination()),
			"remove "+matched)
		return true
	}
	return false
}

// routeOnEntry looks the destination up in the table of the subnet through which traffic
// from the Transit Gateway comes in.
func (w *walk) routeOnEntry(arrival *model.Subnet) {
	t := w.tableFor(arrival)
	if t == nil {
		return // a VPC always has a main table with its local routes
	}
	found, ok := t.routes.find(w.to)
	if ok && found.best().Target.Kind == model.TargetLocal {
		w.pass(routeTable, t.Object, describeRoute(found.destination(), found.best()))
		return
	}
	if ok {
		w.miss(routeTable, t.Object, describeRoute(found.destination(), found.best()), code.CannotRoute, &model.Gap{
			What:   fmt.Sprintf("where %s takes traffic that enters %s", describeRoute(found.destination(), found.best()), nameOf(w.to.vpc.Object)),
			Settle: []string{"a trace by hand from that target on"},
		})
	}
}

// wantedTarget names the Transit Gateway that a missing route should lead to.
func (w *walk) wantedTarget() string {
	if gateway := w.commonGateway(); gateway != "" {
		return string(gateway)
	}
	return "a transit gateway that both VPCs are attached to"
}
