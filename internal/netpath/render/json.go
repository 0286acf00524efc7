package render

import (
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// schemaVersion of the JSON output. It grows only when a field is renamed, removed or changes
// its meaning; new fields may come at any time.
const schemaVersion = 1

type objectJSON struct {
	Component string `json:"component"`
	ID        string `json:"id,omitempty"`
	// Address is the Terraform address within the stacks of System.
	Address string `json:"address,omitempty"`
	// System is whose stacks make it, where there are several.
	System string `json:"system,omitempty"`
	// Account is the AWS account that owns it, where there are several.
	Account string `json:"account,omitempty"`
}

type blockerJSON struct {
	Code    string     `json:"code"`
	Phase   string     `json:"phase"`
	Object  objectJSON `json:"object"`
	Message string     `json:"message"`
	Fix     string     `json:"fix"`
	// Account is the AWS account in which the fix is made, and Whose what people call it, where there are several.
	Account string   `json:"account,omitempty"`
	Whose   string   `json:"whose,omitempty"`
	Stops   []string `json:"stops,omitempty"`
}

type gapJSON struct {
	What   string   `json:"what"`
	Settle []string `json:"settled_by"`
}

type checkJSON struct {
	Client   string `json:"client"`
	Kind     string `json:"client_kind"`
	Cluster  string `json:"cluster"`
	Host     string `json:"host,omitempty"`
	Port     int    `json:"port"`
	Verdict  string `json:"verdict"`
	Endpoint string `json:"endpoint,omitempty"`
	Open     int    `json:"paths_open"`
	Total    int    `json:"paths"`
}

type verifyJSON struct {
	Version     int           `json:"version"`
	Verdict     string        `json:"verdict"`
	Checks      []checkJSON   `json:"checks"`
	Blockers    []blockerJSON `json:"blockers"`
	Idle        []blockerJSON `json:"idle_blockers"`
	Unknowns    []gapJSON     `json:"unknowns"`
	Assumptions []gapJSON     `json:"assumptions"`
	Warnings    []string      `json:"warnings"`
	// Unread counts, by type, what was not understood.
	Unread map[string]int `json:"unread,omitempty"`
}

func reportJSON(r *answer.Report) verifyJSON {
	out := verifyJSON{Version: schemaVersion, Verdict: string(r.Verdict()), Checks: []checkJSON{}, Blockers: []blockerJSON{},
		Idle: []blockerJSON{}, Unknowns: gapsJSON(r.Unknowns), Assumptions: gapsJSON(r.Assumptions), Warnings: append([]string{}, r.Warnings...), Unread: r.Unread}
	for _, t := range r.Traces {
		out.Checks = append(out.Checks, check(t))
	}
	for _, b := range r.Blockers {
		j := blocker(b)
		j.Stops = affected(r, b)
		out.Blockers = append(out.Blockers, j)
	}
	for _, b := range r.Idle {
		out.Idle = append(out.Idle, blocker(b))
	}
	return out
}

func check(t *answer.Trace) checkJSON {
	c := checkJSON{Client: t.Client.Name, Kind: string(t.Client.Kind), Cluster: t.Cluster.Name, Port: t.Port, Verdict: string(t.Verdict)}
	if t.Host != nil {
		c.Host = t.Host.Name
	}
	if t.Resolution != nil {
		c.Endpoint = string(t.Resolution.Endpoint)
	}
	if t.Reach != nil {
		c.Open, c.Total = t.Reach.Open, len(t.Reach.Paths)
	}
	return c
}

func blocker(b *answer.Blocker) blockerJSON {
	return blockerJSON{Code: string(b.Code), Phase: string(b.Phase), Object: object(b.Component, b.Object), Message: b.Message, Fix: b.Fix, Account: b.Account, Whose: b.Whose}
}

func object(component string, o model.Object) objectJSON {
	return objectJSON{Component: component, ID: string(o.ID), Address: strings.TrimPrefix(o.Address, o.System+"/"), System: o.System, Account: o.Account}
}

func gapsJSON(list []*model.Gap) []gapJSON {
	out := []gapJSON{}
	for _, g := range list {
		out = append(out, gapJSON{What: g.What, Settle: append([]string{}, g.Settle...)})
	}
	return out
}
