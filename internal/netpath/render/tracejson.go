package render

import (
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

type hopJSON struct {
	Object  objectJSON `json:"object"`
	Matched string     `json:"matched,omitempty"`
	Before  string     `json:"header_before,omitempty"`
	After   string     `json:"header_after,omitempty"`
	Outcome string     `json:"outcome"`
	Code    string     `json:"code,omitempty"`
	Message string     `json:"message,omitempty"`
	Fix     string     `json:"fix,omitempty"`
	// NotReached is true after the first blocker of a direction.
	NotReached bool `json:"not_reached,omitempty"`
}

type pathJSON struct {
	From     string    `json:"from"`
	FromZone string    `json:"from_zone,omitempty"`
	To       string    `json:"to"`
	ToZone   string    `json:"to_zone,omitempty"`
	Verdict  string    `json:"verdict"`
	Forward  []hopJSON `json:"forward"`
	Return   []hopJSON `json:"return"`
}

type nameJSON struct {
	Name     string    `json:"name"`
	Chain    []string  `json:"chain"`
	Verdict  string    `json:"verdict"`
	Endpoint string    `json:"endpoint,omitempty"`
	Hops     []hopJSON `json:"hops"`
}

type tracingJSON struct {
	Version int `json:"version"`
	checkJSON
	IfResolved  bool          `json:"if_resolved,omitempty"`
	Names       []nameJSON    `json:"names"`
	Paths       []pathJSON    `json:"path_list"`
	Blockers    []blockerJSON `json:"blockers"`
	Unknowns    []gapJSON     `json:"unknowns"`
	Assumptions []gapJSON     `json:"assumptions"`
}

func traceJSON(t *answer.Trace) tracingJSON {
	unknown, assumed := split(t)
	out := tracingJSON{Version: schemaVersion, checkJSON: check(t), IfResolved: t.IfResolved, Names: []nameJSON{}, Paths: []pathJSON{},
		Blockers: []blockerJSON{}, Unknowns: gapsJSON(unknown), Assumptions: gapsJSON(assumed)}
	if t.Resolution != nil {
		for _, r := range append([]*answer.Resolution{t.Resolution}, t.Zonal...) {
			out.Names = append(out.Names, nameJSON{Name: r.Name, Chain: r.Chain, Verdict: string(r.Verdict), Endpoint: string(r.Endpoint), Hops: hopsJSON(r.Hops)})
		}
	}
	if t.Reach != nil {
		for _, p := range t.Reach.Paths {
			out.Paths = append(out.Paths, pathJSON{From: p.From, FromZone: p.FromAZ, To: p.To, ToZone: p.ToAZ, Verdict: string(p.Verdict),
				Forward: hopsJSON(p.Forward), Return: hopsJSON(p.Return)})
		}
	}
	for _, b := range t.Blockers {
		out.Blockers = append(out.Blockers, blocker(b))
	}
	return out
}

func hopsJSON(hops []answer.Hop) []hopJSON {
	out := []hopJSON{}
	for _, h := range hops {
		j := hopJSON{Object: object(h.Component, h.Object), Matched: h.Matched, Outcome: string(h.Outcome), Code: string(h.Code),
			Message: h.Message, Fix: h.Fix, NotReached: h.Beyond}
		if h.Before != (answer.Header{}) {
			j.Before, j.After = h.Before.String(), h.After.String()
		}
		out = append(out, j)
	}
	return out
}

// split tells the facts that are missing from those that are assumed.
func split(t *answer.Trace) (unknown, assumed []*model.Gap) {
	for _, g := range t.Gaps {
		if g.Outside {
			assumed = append(assumed, g)
		} else {
			unknown = append(unknown, g)
		}
	}
	return unknown, assumed
}

type routeJSON struct {
	Table          string `json:"route_table_id"`
	Destination    string `json:"destination"`
	Gateway        string `json:"gateway,omitempty"`
	TransitGateway string `json:"transit_gateway,omitempty"`
	State          string `json:"state"`
	For            string `json:"for,omitempty"`
	Address        string `json:"address,omitempty"`
}

type routeListJSON struct {
	Version int         `json:"version"`
	VPC     string      `json:"vpc"`
	Missing int         `json:"missing"`
	Routes  []routeJSON `json:"routes"`
	Gaps    []gapJSON   `json:"not_known"`
}

func routesJSON(v *answer.RouteView) routeListJSON {
	out := routeListJSON{Version: schemaVersion, VPC: string(v.VPC.ID), Missing: v.Missing, Routes: []routeJSON{}, Gaps: gapsJSON(v.Gaps)}
	for _, r := range v.Rows {
		out.Routes = append(out.Routes, routeJSON{Table: string(r.Table.ID), Destination: r.Destination, Gateway: r.In(answer.GatewayColumn),
			TransitGateway: r.In(answer.TransitGatewayColumn), State: string(r.State), For: r.For, Address: r.Address})
	}
	return out
}
