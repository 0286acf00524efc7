package packet

import (
	"fmt"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// ambiguous are two routes by prefix lists that hold the same entry and lead to different targets:
// AWS chooses one at random and keeps to it (VPC guide, "Route priority for prefix lists").
type ambiguous struct{}

func (ambiguous) send(w *walk, r routed) location {
	w.miss(routeTable, r.table.Object, r.matched(), code.CannotRoute, &model.Gap{
		What:   fmt.Sprintf("which of two prefix lists decides in %s: %s leads to %s and %s to %s", r.table.Label(), r.route.List, r.route.Target.ID, r.rival.List, r.rival.Target.ID),
		Settle: []string{"netpath probe from the client: AWS chooses one and keeps to it"}})
	return w.asIfRouted(r.at)
}
