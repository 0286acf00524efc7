package review

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// Networks is what netpath says of the networks before and after a change.
type Networks struct {
	// Difference between the two.
	Difference *answer.Difference
	// Unknown are paths that cannot be judged before and after alike.
	Unknown []*answer.Trace
	// Between is what differs from before once each stack but the last is applied, in order.
	Between []Between
}

// Between is the network after a stack is applied and before the next one is.
type Between struct {
	Stack      string
	Difference *answer.Difference
}

// paths finds which clients reach a cluster no more, or newly.
func (r *review) paths() {
	changed := r.networkChanges()
	if len(changed) == 0 {
		return
	}
	if r.Paths == nil {
		f := Finding{Rule: "paths-not-judged", Class: Paths, Severity: Unknown, What: fmt.Sprintf("%s in the network: whether a path is lost was not judged.", count(len(changed), "change")),
			Instead: "Give the configuration file (-to FILE), and the plan or state of networking and of confluent-core."}
		for _, c := range changed[:min(len(changed), mostNamed)] {
			f.Details = append(f.Details, c.String())
		}
		r.add(f)
		return
	}
	r.lostPaths()
	r.otherPaths()
	r.between()
}

// networkChanges are those that may decide a path or a name.
func (r *review) networkChanges() (found []plan.Change) {
	for _, one := range r.Stacks {
		for _, c := range one.changes() {
			decides := resource.Known(c.Type, false) || resource.Unread(c.Type)
			if decides && c.Type != "confluent_environment" && (c.Type != "confluent_kafka_cluster" || goes(c)) {
				found = append(found, c)
			}
		}
	}
	return found
}

// NetworkChanges tells whether the stacks change anything that may decide a path: then netpath should be asked.
func NetworkChanges(stacks []Stack) bool {
	return len((&review{Input: Input{Stacks: stacks}}).networkChanges()) > 0
}

// lostPaths adds a finding for each cause, then for what has none because it is gone.
func (r *review) lostPaths() {
	d := r.Paths.Difference
	for _, cause := range named(d).Causes(answer.Lost) {
		f := Finding{Rule: "paths-lost", Class: Paths, Severity: Lost, What: fmt.Sprintf("Lost: %s. %s", pairsOf(cause.Changes), sentence(cause.Message)),
			Details: []string{string(cause.Code) + " at " + cause.Object.Label()}, Instead: cause.Fix}
		f.Stack, f.Resources = r.whose(cause.Object.Address)
		r.addPath(f, cause.Changes)
	}
	gone := map[string][]*answer.Change{}
	for _, c := range effects(d, answer.Lost) {
		if c.After == answer.Absent {
			what := "cluster " + c.Cluster
			if r.hasCluster(c.Cluster) {
				what = "client " + c.Client
			}
			gone[what] = append(gone[what], c)
		}
	}
	for _, what := range sortedKeys(gone) {
		r.addPath(Finding{Rule: "paths-gone", Class: Paths, Severity: Lost, What: fmt.Sprintf("Lost: %s, because the %s is gone.", pairsOf(gone[what]), what),
			Instead: "Put it back, or see that nobody uses these paths."}, gone[what])
	}
}

// named is a difference without what is said of packets to where no name leads: who mends that opens a way that nobody takes.
func named(d *answer.Difference) *answer.Difference {
	ofNames := func(b *answer.Blocker) bool { return b.Phase == answer.PhaseDNS }
	found := &answer.Difference{}
	for _, c := range d.Changes {
		one := *c
		if slices.ContainsFunc(c.Blockers, ofNames) {
			one.Blockers = slices.DeleteFunc(slices.Clone(c.Blockers), func(b *answer.Blocker) bool { return !ofNames(b) })
		}
		found.Changes = append(found.Changes, &one)
	}
	return found
}

// hasCluster tells whether a cluster of the file is there after the change.
func (r *review) hasCluster(name string) bool {
	return slices.ContainsFunc(r.after, func(o object) bool {
		what := thingOf(o.address, nil)
		return o.kind == "confluent_kafka_cluster" && what.name == name
	})
}

func (r *review) addPath(f Finding, changes []*answer.Change) {
	of := r.client(changes[0].Client)
	if cluster := changes[0].Cluster; !r.hasCluster(cluster) {
		of = thing{kind: "cluster", name: cluster, path: config.Path("confluent", "clusters", cluster)}
	}
	r.cause(&f, of, "")
	r.add(f)
}

// client is what the file calls a client.
func (r *review) client(name string) thing {
	hub := thing{kind: "hub VPC", name: name, path: config.Path("hub", "vpcs", name)}
	spoke := thing{kind: "PrivateLink VPC", name: name, path: config.Path("privatelink", "vpcs", name)}
	for _, file := range []*config.Located{r.New, r.Old} {
		for _, of := range []thing{hub, spoke} {
			if file != nil && r.fate(file, of).there {
				return of
			}
		}
		if vpc, vpn := strings.CutSuffix(name, "-clients"); file != nil && vpn && file.Config.Hub.VPCs[vpc].ClientVPN != nil {
			return thing{kind: "VPN clients of", name: "hub VPC " + vpc, path: config.Path("hub", "vpcs", vpc, "client_vpn")}
		}
	}
	return thing{path: "hub"}
}

// whose finds the stack of a resource that is in the plans.
func (r *review) whose(address string) (stack string, resources []string) {
	for _, all := range [][]object{r.after, r.before} {
		for _, one := range all {
			if address != "" && one.address == address {
				return one.stack, []string{address}
			}
		}
	}
	return "", nil
}

// otherPaths adds what is in doubt, and what is gained.
func (r *review) otherPaths() {
	d := r.Paths.Difference
	doubts := map[string][]*answer.Change{}
	settle := map[string][]string{}
	var hoped []*answer.Change
	for _, c := range d.Changes {
		switch {
		case c.Effect != answer.Doubtful:
		case c.Before == answer.Absent || c.Before == answer.Blocked: // nothing that could be lost
			hoped = append(hoped, c)
		default:
			for _, gap := range c.Gaps {
				doubts[gap.What], settle[gap.What] = append(doubts[gap.What], c), gap.Settle
			}
		}
	}
	if len(hoped) > 0 {
		r.add(Finding{Rule: "paths-new", Class: Paths, Severity: Note, What: "New, and not known yet whether it works: " + pairsOf(hoped) + ".", Instead: "netpath verify says so once the stacks before are applied."})
	}
	for _, what := range sortedKeys(doubts) {
		r.add(Finding{Rule: "paths-unknown", Class: Paths, Severity: Unknown, Place: r.place(r.client(doubts[what][0].Client)),
			What: fmt.Sprintf("Not known: %s. It decides %s.", what, pairsOf(doubts[what])), Instead: "Settled by: " + strings.Join(settle[what], ", ") + "."})
	}
	if unknown := r.Paths.Unknown; len(unknown) > 0 {
		f := Finding{Rule: "paths-unknown", Class: Paths, Severity: Unknown, What: fmt.Sprintf("%s cannot be judged, before and after alike.", count(len(unknown), "path"))}
		seen := map[string]bool{}
		for _, t := range unknown {
			for _, gap := range t.Gaps {
				if !gap.Outside && !seen[gap.What] && len(seen) < mostNamed {
					seen[gap.What] = true
					f.Details = append(f.Details, fmt.Sprintf("Not known: %s (settled by: %s).", gap.What, strings.Join(gap.Settle, ", ")))
				}
			}
		}
		r.add(f)
	}
	if gained := effects(d, answer.Gained); len(gained) > 0 {
		r.add(Finding{Rule: "paths-gained", Class: Paths, Severity: Note, What: "Gained: " + pairsOf(gained) + "."})
	}
}

func effects(d *answer.Difference, effect answer.Effect) (found []*answer.Change) {
	for _, c := range d.Changes {
		if c.Effect == effect {
			found = append(found, c)
		}
	}
	return found
}

// between adds paths that are lost only until the last stack is applied.
func (r *review) between() {
	said := map[string]bool{}
	for _, c := range effects(r.Paths.Difference, answer.Lost) {
		said[pairsOf([]*answer.Change{c})] = true
	}
	for _, step := range r.Paths.Between {
		var only []*answer.Change
		for _, c := range effects(step.Difference, answer.Lost) {
			if name := pairsOf([]*answer.Change{c}); !said[name] {
				said[name] = true
				only = append(only, c)
			}
		}
		if len(only) > 0 {
			f := Finding{Rule: "paths-between", Class: Paths, Severity: Warning, Stack: step.Stack,
				What:    fmt.Sprintf("Once %s is applied, and until the stacks after it are, these are cut: %s.", step.Stack, pairsOf(only)),
				Instead: "Apply the next stack right after it, when nobody needs these paths; a stack that needs a cluster cannot be planned in between."}
			if len(only[0].Blockers) > 0 {
				f.Details = append(f.Details, only[0].Blockers[0].Message)
			}
			f.Place = r.place(r.client(only[0].Client))
			r.add(f)
		}
	}
}

// pairsOf lists clients and clusters, each pair once, with its ports.
func pairsOf(changes []*answer.Change) string {
	ports := map[string][]string{}
	var order []string
	for _, c := range changes {
		pair := c.Client + " -> " + c.Cluster
		if ports[pair] == nil {
			order = append(order, pair)
		}
		ports[pair] = append(ports[pair], fmt.Sprint(c.Port))
	}
	for i, pair := range order {
		slices.Sort(ports[pair])
		order[i] = pair + ":" + strings.Join(slices.Compact(ports[pair]), ",")
	}
	return few(order)
}

// sentence ends a text with a full stop.
func sentence(text string) string {
	return cmp.Or(strings.TrimSuffix(text, "."), "It is not said why") + "."
}

// JudgesPaths tells whether the stacks are read that paths are judged by.
func JudgesPaths(stacks []Stack) bool {
	return indexOf(stacks, stack.Networking) >= 0 && indexOf(stacks, stack.ConfluentCore) >= 0
}
