// Package paths asks netpath what a change does to the paths between clients and clusters: before, after, and in between, when
// the stacks are applied one after the other.
package paths

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/compare"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/load"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/netpath/load/show"
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
	before, err := judge(old, inputs, nil)
	if err != nil {
		return nil, err
	}
	rename(before, old, new)
	applied := map[string]bool{}
	found := &review.Networks{}
	for i, name := range order {
		applied[name] = true
		file := new
		if i < len(order)-1 && slices.Contains(order, stack.Networking) && !applied[stack.Networking] {
			file = old // what it names is there still
		}
		now, err := judge(file, inputs, applied)
		if err != nil {
			return nil, err
		}
		if file == old {
			rename(now, old, new)
		}
		difference := compare.Networks(compare.Network{Report: before}, compare.Network{Report: now})
		if i < len(order)-1 {
			found.Between = append(found.Between, review.Between{Stack: name, Difference: difference})
			continue
		}
		found.Difference, found.Unknown = difference, unknown(before, now)
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
