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
	// Elsewhere are tables of the hub that the file names in place of others, where nothing that was read says which are in use.
	Elsewhere []Elsewhere
	// Between is what differs from before once each stack but the last is applied, in order.
	Between []Between
}

// Elsewhere are tables that the file names in place of others.
type Elsewhere struct {
	// VPC is the hub VPC whose route tables they are, "" if it is the Transit Gateway's.
	VPC      string
	Was, Are []string
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
			Instead: r.toJudgePaths()}
		for _, c := range changed[:min(len(changed), mostNamed)] {
			f.Details = append(f.Details, c.String())
		}
		r.add(f)
		return
	}
	r.lostPaths()
	r.otherPaths()
	r.elsewhere()
	r.between()
}

// elsewhere adds a doubt for tables that the file names in place of others: routes leave those, and who still uses them is cut off.
func (r *review) elsewhere() {
	for _, one := range r.Paths.Elsewhere {
		f := Finding{Rule: "paths-elsewhere", Class: Paths, Severity: Unknown, Stack: stack.Networking}
		if one.VPC == "" {
			f.What = fmt.Sprintf("The file names another route table of the Transit Gateway, %s in place of %s. Whether the hub VPCs' attachments use it is in nothing that was read: those that use %s lose their way to every PrivateLink VPC.", few(one.Are), few(one.Was), few(one.Was))
			f.Instead = "See which one they are associated with (aws ec2 get-transit-gateway-route-table-associations). Before apply, give the hub's own state too (-state FILE): it says so."
			f.Place = r.place(thing{path: "hub.transit_gateway_route_table_id"})
		} else {
			f.What = fmt.Sprintf("Of hub VPC %s the file names %s in place of %s. Which of them its subnets use is in nothing that was read: those that use what is named no more lose their routes to every PrivateLink VPC.", one.VPC, few(one.Are), few(one.Was))
			f.Instead = "See which ones they are associated with (aws ec2 describe-route-tables). To move without a gap, name both and apply, associate the subnets, then take the old one out. Before apply, give the hub's own state too (-state FILE): it says so."
			f.Place = r.place(thing{path: config.Path("hub", "vpcs", one.VPC, "route_table_ids")})
		}
		r.add(f)
	}
}

// toJudgePaths says what it takes that paths can be judged: what of it is missing.
func (r *review) toJudgePaths() string {
	var refused, missing []string
	for _, name := range []string{stack.Networking, stack.ConfluentCore} {
		switch {
		case r.read(name):
		case r.Refused[name] != "":
			refused = append(refused, name)
		default:
			missing = append(missing, "the plan or state of "+name)
		}
	}
	if len(refused) > 0 {
		return "Terraform has to be able to plan " + strings.Join(refused, " and ") + " first: see what it says of that."
	}
	if r.New == nil {
		missing = append(missing, "the configuration file (-to FILE), which says who the clients are")
	}
	return "Give " + strings.Join(missing, " and ") + "."
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
