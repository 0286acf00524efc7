// Package paths asks netpath what a change does to the paths between clients and clusters: before, after, and in between, when
// the stacks are applied one after the other.
package paths

import (
	"slices"

	"golang.org/x/sync/errgroup"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/compare"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/load/show"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// Input is the plan or the state of a stack, or a state of somebody else's that knows the hub.
type Input struct {
	// Stack is its name, "" for somebody else's.
	Stack    string
	Document *show.Document
}

// Compare judges the networks before and after a change. Old and new are the configuration file, which says who the clients are;
// without an old one the new one stands for both. Order is that in which the stacks are applied.
func Compare(old, new *config.Config, inputs []Input, order []string) (*review.Networks, error) {
	if old == nil {
		old = new
	}
	// Before, and once each stack of the order is applied: all at the same time.
	files, reports := make([]*config.Config, len(order)+1), make([]*answer.Report, len(order)+1)
	var judging errgroup.Group
	for i := range reports {
		applied := map[string]bool{}
		for _, name := range order[:i] {
			applied[name] = true
		}
		files[i] = new
		if i == 0 || i < len(order) && slices.Contains(order, stack.Networking) && !applied[stack.Networking] {
			files[i] = old // what it names is there still
		}
		judging.Go(func() (err error) {
			reports[i], err = judge(files[i], inputs, applied)
			return err
		})
	}
	if err := judging.Wait(); err != nil {
		return nil, err
	}
	for i, file := range files {
		if file == old {
			rename(reports[i], old, new)
		}
	}
	before, found := reports[0], &review.Networks{}
	for i, now := range reports[1:] {
		difference := compare.Networks(compare.Network{Report: before}, compare.Network{Report: now})
		if i < len(order)-1 {
			found.Between = append(found.Between, review.Between{Stack: order[i], Difference: difference})
			continue
		}
		found.Difference, found.Unknown, found.Elsewhere = difference, unknown(before, now), elsewhere(old, new, now)
	}
	if len(order) == 0 {
		found.Difference = &answer.Difference{Same: len(before.Traces)}
	}
	return found, nil
}

// rename calls the clients of a hub VPC that has another name in the new file by that: it is the same VPC.
func rename(report *answer.Report, old, new *config.Config) {
	names := map[string]string{}
	for was, vpc := range old.Hub.VPCs {
		for is, other := range new.Hub.VPCs {
			if _, kept := new.Hub.VPCs[was]; !kept && vpc.ID == other.ID {
				names[was] = is
			}
		}
	}
	for _, trace := range report.Traces {
		if name, ok := names[trace.Client.Name]; ok {
			trace.Client.Name = name
		}
	}
}

// judge evaluates the network with these stacks applied, the others as they are.
func judge(file *config.Config, inputs []Input, applied map[string]bool) (*answer.Report, error) {
	var documents []func(*resource.Set)
	for _, one := range inputs {
		if applied[one.Stack] {
			documents = append(documents, one.Document.AddTo)
		} else {
			documents = append(documents, one.Document.AddPrior)
		}
	}
	m, err := load.Shown(file, documents...)
	if err != nil {
		return nil, err
	}
	return evaluate.New(m).Verify(), nil
}

// elsewhere are tables of the hub that the new file names in place of others, if netpath has only the file's word for their use.
func elsewhere(old, new *config.Config, after *answer.Report) (all []review.Elsewhere) {
	assumed := func(holds func(model.HubTables) bool) bool {
		return slices.ContainsFunc(after.Assumptions, func(g *model.Gap) bool { return g.TablesOf != nil && holds(*g.TablesOf) })
	}
	was, is := old.Hub.TransitGatewayRouteTableID, new.Hub.TransitGatewayRouteTableID
	if was != is && assumed(func(t model.HubTables) bool { return t.Gateway }) {
		all = append(all, review.Elsewhere{Was: []string{was}, Are: []string{is}})
	}
	for name, vpc := range inorder.Of(new.Hub.VPCs) {
		for _, other := range old.Hub.VPCs {
			left := slices.ContainsFunc(other.RouteTableIDs, func(id string) bool { return !slices.Contains(vpc.RouteTableIDs, id) })
			if other.ID == vpc.ID && left && len(vpc.RouteTableIDs) > 0 && assumed(func(t model.HubTables) bool { return t == model.HubTables{VPC: name} }) {
				all = append(all, review.Elsewhere{VPC: name, Was: other.RouteTableIDs, Are: vpc.RouteTableIDs})
			}
		}
	}
	return all
}

// unknown are the traces that cannot be judged before and after alike.
func unknown(before, after *answer.Report) []*answer.Trace {
	type pair struct {
		client, cluster string
		port            int
	}
	was := map[pair]bool{}
	for _, t := range before.Traces {
		was[pair{t.Client.Name, t.Cluster.Name, t.Port}] = t.Verdict == answer.Unknown
	}
	var found []*answer.Trace
	for _, t := range after.Traces {
		if t.Verdict == answer.Unknown && was[pair{t.Client.Name, t.Cluster.Name, t.Port}] {
			found = append(found, t)
		}
	}
	return found
}
