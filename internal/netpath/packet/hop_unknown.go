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
	gap := &model.Gap{Settle: []string{"a trace by hand from that target on", "netpath probe from the client"}}
	switch r.leg {
	case inside:
		gap.What = "where " + r.matched() + " takes traffic inside " + r.at.vpc.Called()
	case entering:
		gap.What = fmt.Sprintf("where %s takes traffic that enters %s", r.matched(), r.at.vpc.Called())
	default:
		target := r.route.Target
		gap.What = fmt.Sprintf("where %s (%s) takes traffic for %s", target.ID, target.Kind, w.destinationName())
	}
	w.miss(routeTable, r.table.Object, r.matched(), code.CannotRoute, gap)
	if r.leg == leaving || r.leg == passing {
		return w.lost()
	}
	return nil
}
