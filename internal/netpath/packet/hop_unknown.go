package packet

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// unknown is a target that netpath does not follow: where the packet goes from there is not known,
// so that the path is unknown and not blocked. This is the one place that says so.
type unknown struct{}

func (unknown) send(w *walk, r routed) location {
	gap := &model.Gap{Settle: []string{"a trace by hand from that target on"}}
	switch r.leg {
	case inside:
		gap.What = "where " + r.matched() + " takes traffic inside " + r.at.vpc.Called()
	case entering:
		gap.What = fmt.Sprintf("where %s takes traffic that enters %s", r.matched(), r.at.vpc.Called())
	default:
		target := r.found.Best().Target
		gap.What = fmt.Sprintf("where %s (%s) takes traffic for %s: only a %s is followed",
			target.ID, target.Kind, w.to.NetworkName(), followed)
	}
	w.miss(routeTable, r.table.Object, r.matched(), code.CannotRoute, gap)
	if r.leg == leaving {
		return w.lost()
	}
	return nil
}
