package judge

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"cdk.tf/confluent-privatelink/internal/netpath/load"
)

// asAssumed is the world in which everything holds that is assumed of a hub of which the inputs hold
// nothing but routes: its VPCs are attached with a subnet in every zone, use the tables that the
// configuration file lists and the hub's route table, and ask their own resolvers.
func (w *world) asAssumed() *world {
	c := clone(w)
	c.Subnets = slices.DeleteFunc(c.Subnets, func(s *subnet) bool { return hubVPC(s.VPC) })
	for _, v := range c.VPCs[:3] {
		v.Servers, v.Support, v.Hostnames, v.CIDRs = nil, true, true, v.CIDRs[:1]
		a := named(c.Attachments, func(a *attachment) string { return a.VPC + a.Gateway }, v.ID+gatewayID)
		a.State, a.Table, a.Propagated, a.Subnets = "available", hubTable, []string{hubTable}, nil
		for i, t := range c.tablesOf(v.ID) {
			for zone := 1; zone <= 2; zone++ {
				s := &subnet{ID: fmt.Sprintf("subnet-%s-%d-%d", v.Name, i, zone), VPC: v.ID, CIDR: v.CIDRs[0], Zone: zone, Table: t.ID}
				c.Subnets = append(c.Subnets, s)
				if i == 0 {
					a.Subnets = append(a.Subnets, s.ID)
				}
			}
		}
	}
	c.Transit[0].Routes = slices.DeleteFunc(c.Transit[0].Routes, func(transitRoute) bool { return true })
	return c
}

func hubVPC(id string) bool {
	return id == networks[0].id || id == networks[1].id || id == networks[2].id
}

func (w *world) tablesOf(vpc string) []*table {
	var found []*table
	for _, t := range w.Tables {
		if t.VPC == vpc {
			found = append(found, t)
		}
	}
	return found
}

// ofTheHub are the ids that a state of the PrivateLink VPCs alone does not hold.
func (w *world) ofTheHub() []string {
	gone := []string{gatewayID, hubTable}
	for _, v := range w.VPCs[:3] {
		gone = append(gone, v.ID, "dopt-"+v.ID, "dopt-"+v.ID+"-"+v.ID, "vpc-cidr-assoc-"+v.ID, "acl-default-"+v.ID)
		for _, t := range w.tablesOf(v.ID) {
			gone = append(gone, t.ID, "rtbassoc-main-"+t.ID)
		}
	}
	for _, s := range w.Subnets {
		if hubVPC(s.VPC) {
			gone = append(gone, s.ID, "rtbassoc-"+s.ID, "aclassoc-"+s.ID)
		}
	}
	for _, a := range w.Attachments {
		if hubVPC(a.VPC) {
			gone = append(gone, a.ID, a.ID+"_"+a.Table)
			for _, t := range a.Propagated {
				gone = append(gone, a.ID+"_to_"+t)
			}
		}
	}
	for _, t := range w.Transit[0].Routes {
		gone = append(gone, hubTable+"_"+t.To.String(), hubTable+"_"+t.List)
	}
	return gone
}

// configured is the configuration file with the hub's CIDRs and tables.
func (w *world) configured() string {
	text := configuration
	for _, v := range w.VPCs[:3] {
		var tables []string
		for _, t := range w.tablesOf(v.ID) {
			tables = append(tables, t.ID)
		}
		text = strings.Replace(text, "{id: "+v.ID+",", fmt.Sprintf("{id: %s, cidrs: [%s], route_table_ids: [%s],", v.ID, v.CIDRs[0], strings.Join(tables, ", ")), 1)
	}
	return text
}

// Of a hub that only the configuration file speaks of, what is said holds in the world in which the
// assumptions hold: they are named, and nothing else is taken for granted.
func TestWithAnAssumedHubTheVerdictHoldsWhereTheAssumptionsHold(t *testing.T) {
	b := newBench(t)
	compare(t, 150, func(seed uint64, w *world) []string {
		if !w.assumable() {
			return nil
		}
		said, _ := b.said(load.Sources{Configs: []string{b.write("hub.yaml", []byte(w.configured()))}, States: []string{b.write("state.json", w.state(seed, w.ofTheHub()...))}})
		is := w.asAssumed().truth()
		for q, v := range w.asAssumed().propagated().truth() { // nobody says in which other tables the hub is visible
			if is[q] != v {
				is[q] = unknown
			}
		}
		return differences(is, said)
	})
}

// propagated makes the hub's attachments visible in every table.
func (w *world) propagated() *world {
	for _, a := range w.Attachments {
		if hubVPC(a.VPC) {
			a.Propagated = []string{hubTable, spokeTable}
		}
	}
	return w
}

// assumable is false for worlds in which more is known of the hub than what is withheld, or in which
// a route leads to an attachment of which only the id is known.
func (w *world) assumable() bool {
	known := len(w.Gateways) == 1 && len(w.Resolvers) == 0 && len(w.NATs) == 0 && len(w.Appliances) == 0
	for _, t := range w.Transit {
		for _, r := range t.Routes {
			if a := w.attachment(r.Attachment); a != nil && hubVPC(a.VPC) {
				return false
			}
		}
	}
	return known
}
