package packet

import (
	"fmt"
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/prefix"
)

// mayTake is why the decision of a Transit Gateway's table may be another one: it refers to a prefix
// list whose entries nobody has read. A list that drops, or leads elsewhere, can only do harm.
// Other are the routes by the list.
func (t *transitTable) mayTake(decided model.TransitRoute, right bool) (gap *model.Gap, other gatewayBranch) {
	for _, r := range t.routes.Anything() {
		same := r.Attachment == decided.Attachment && r.Blackhole == decided.Blackhole && decided != (model.TransitRoute{})
		if same || !right && r.Blackhole {
			continue
		}
		use := fmt.Sprintf("%s refers to it and leads to %s", t.Label(), r.Attachment)
		if r.Blackhole {
			use = t.Label() + " drops what it holds"
		}
		return unreadList(r.List, use), gatewayBranch{Node: prefix.Single(model.Destination{List: r.List}, r), to: []string{string(r.List)}}
	}
	return nil, other
}

// propagationGap is what is not known of an attachment's propagation to a table. Where it is assumed
// for other tables, nothing is assumed for this one.
func propagationGap(t *transitTable, wanted *model.Attachment) *model.Gap {
	gap := wanted.Propagations.Gap
	if !gap.Outside || slices.ContainsFunc(wanted.Propagations.Value, func(p model.Propagation) bool { return p.Table == t.ID }) {
		return gap
	}
	return &model.Gap{What: fmt.Sprintf("whether %s is propagated to %s", wanted.Label(), t.Label()), Settle: gap.Settle}
}

// visibleIn says in which other tables the destination is visible: the sign of an
// association with the wrong table.
func (w *walk) visibleIn(wanted *model.Attachment) string {
	if wanted == nil || len(wanted.Propagations.Value) == 0 {
		return ""
	}
	text := "; its attachment is propagated to "
	for i, p := range wanted.Propagations.Value {
		if i > 0 {
			text += ", "
		}
		text += string(p.Table)
	}
	return text
}

// transitBlackhole tells a blackhole that hides a propagated route from one that stands alone.
func (w *walk) transitBlackhole(t *transitTable, b gatewayBranch, wanted *model.Attachment) {
	blamed, message := code.TransitBadStateRoute, fmt.Sprintf("%s in %s drops what goes %sto %s", b.matched(), t.Label(), w.back(), w.destinationName())
	nodes := append([]*prefix.Node[model.TransitRoute]{b.Node}, t.routes.Shorter(w.to.Destination())...)
	for _, n := range nodes {
		if wanted != nil && (leadsTo(n, wanted.ID, model.Propagated) || leadsTo(n, wanted.ID, model.Static)) {
			blamed = code.TransitHigherPriority
			message += fmt.Sprintf(", though %s is there as well: the blackhole wins", n.Destination()+" -> "+string(wanted.ID))
			break
		}
	}
	w.block(transitComponent, t.Object, b.matched(), blamed, message, "remove the blackhole "+joined(b.to)+" from "+t.Label())
}

func (w *walk) transitMayHoldMore(t *transitTable) {
	if gap := t.Routes.Gap; gap != nil {
		w.miss(transitComponent, t.Object, "", code.TransitRoutesUnknown, gap)
	}
}
