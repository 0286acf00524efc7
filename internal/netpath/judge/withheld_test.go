package judge

import (
	"fmt"
	"math/rand/v2"
	"net/netip"
	"slices"
	"testing"

	"cdk.tf/confluent-privatelink/internal/netpath/load"
)

// withheld is an object that the inputs refer to and do not hold, with what it could be: each takes
// the world as it would be then.
type withheld struct {
	id    string
	could []func(*world)
}

// withhold chooses one or two objects.
func (w *world) withhold(seed uint64) []withheld {
	d := rand.New(rand.NewPCG(seed, 23))
	var all []withheld
	for i := range w.Lists {
		all = append(all, w.withheldList(i))
	}
	for i := range w.ACLs {
		all = append(all, withheldACL(w, i))
	}
	for i := range w.Groups {
		all = append(all, withheldGroup(w, i))
	}
	for i := range w.Peerings {
		all = append(all, withheld{w.Peerings[i].ID, []func(*world){
			func(w *world) { w.Peerings[i].State = "failed" }, func(w *world) { w.Peerings[i].State = "active" },
		}})
	}
	for i := range w.Resolvers {
		all = append(all, withheld{w.Resolvers[i].ID, []func(*world){
			func(w *world) { w.Resolvers[i].Groups = nil },     // nothing gets in, or out
			func(w *world) { w.Resolvers[i].Interfaces = nil }, // anybody may have its addresses
		}})
	}
	for i := range w.Transit {
		if w.Transit[i].ID == spokeTable {
			all = append(all, w.withheldTransit(i))
		}
	}
	d.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return all[:min(len(all), 1+d.IntN(2))]
}

// specific are prefixes that win over any other: each address of an endpoint, and each half of a subnet.
func (w *world) specific(outside string) []netip.Prefix {
	var found []netip.Prefix
	for _, s := range w.Subnets {
		if s.VPC != outside {
			found = append(found, part(s.CIDR, s.CIDR.Bits()+2, 0), part(s.CIDR, s.CIDR.Bits()+2, 1), part(s.CIDR, s.CIDR.Bits()+2, 2), part(s.CIDR, s.CIDR.Bits()+2, 3))
		}
	}
	for _, e := range w.Endpoints {
		for _, i := range e.Interfaces {
			if e.VPC != outside {
				found = append(found, netip.PrefixFrom(i.Addr, 32))
			}
		}
	}
	return found
}

// withheldList could hold nothing, or whatever wins over the table's other routes.
func (w *world) withheldList(i int) withheld {
	id := w.Lists[i].ID
	outside := ""
	for _, t := range w.Tables {
		if slices.ContainsFunc(t.Routes, func(r route) bool { return r.List == id }) {
			outside = t.VPC
		}
	}
	return withheld{id, []func(*world){
		func(w *world) { w.Lists[i].Entries = nil },
		func(w *world) { w.Lists[i].Entries = w.specific(outside) },
	}}
}

func withheldACL(w *world, i int) withheld {
	everything := func(allow bool) func(*world) {
		return func(w *world) {
			w.ACLs[i].Entries = nil
			for _, egress := range []bool{true, false} {
				w.ACLs[i].Entries = append(w.ACLs[i].Entries, aclEntry{Number: 1, Egress: egress, Allow: allow, Protocol: "all", To: 65535, Peer: netip.MustParsePrefix("0.0.0.0/0")})
			}
		}
	}
	return withheld{w.ACLs[i].ID, []func(*world){everything(true), everything(false)}}
}

func withheldGroup(w *world, i int) withheld {
	return withheld{w.Groups[i].ID, []func(*world){
		func(w *world) { w.Groups[i].Ingress, w.Groups[i].Egress = nil, nil },
		func(w *world) {
			open := []groupRule{{Protocol: "all", To: 65535, Peer: netip.MustParsePrefix("0.0.0.0/0")}}
			w.Groups[i].Ingress, w.Groups[i].Egress = open, open
		},
	}}
}

// withheldTransit could drop everything, or lead everything to where it belongs.
func (w *world) withheldTransit(i int) withheld {
	return withheld{w.Transit[i].ID, []func(*world){
		func(w *world) { w.Transit[i].Routes = nil },
		func(w *world) {
			w.Transit[i].Routes = nil
			for _, p := range w.specific("") {
				w.Transit[i].Routes = append(w.Transit[i].Routes, transitRoute{To: p})
			}
		},
		func(w *world) {
			w.Transit[i].Routes = nil
			for _, p := range w.specific("") {
				for _, a := range w.Attachments {
					if v := w.vpc(a.VPC); v != nil && a.Gateway == w.Transit[i].Gateway && v.CIDRs[0].Overlaps(p) {
						w.Transit[i].Routes = append(w.Transit[i].Routes, transitRoute{To: p, Attachment: a.ID})
					}
				}
			}
		},
	}}
}

// possible are the verdicts in every world that the withheld objects leave open.
func (w *world) possible(gone []withheld) map[question][]verdict {
	worlds := []*world{w}
	for _, g := range gone {
		for _, v := range slices.Clone(worlds) {
			for _, could := range g.could {
				c := clone(v)
				could(c)
				worlds = append(worlds, c)
			}
		}
	}
	found := map[question][]verdict{}
	for _, v := range worlds {
		for q, is := range v.truth() {
			if !slices.Contains(found[q], is) {
				found[q] = append(found[q], is)
			}
		}
	}
	return found
}

// "Unknown" is right where a withheld fact could change the answer, and only there; nothing else is
// right where it could.
func TestWhatIsWithheldIsUnknownIfItCouldChangeTheAnswerAndOnlyThen(t *testing.T) {
	b := newBench(t)
	compare(t, 60, func(seed uint64, w *world) []string {
		gone := w.withhold(seed)
		var names []string
		for _, g := range gone {
			names = append(names, g.id)
		}
		said, _ := b.said(load.Sources{States: []string{b.write("state.json", w.state(seed, names...))}})
		var found []string
		for q, could := range w.possible(gone) {
			want := unknown
			if len(could) == 1 {
				want = could[0]
			}
			if said[q].verdict != want {
				found = append(found, fmt.Sprintf("%s -> %s:%d without %v can be %v, and is called %s%s", q.client, q.cluster, q.port, names, could, said[q].verdict, said[q].because))
			}
		}
		slices.Sort(found)
		return found
	})
}
