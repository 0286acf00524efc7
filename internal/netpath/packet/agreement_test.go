//go:build linux

package packet

import (
	"flag"
	"os"
	"os/exec"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
)

var (
	topologies = flag.Int("topologies", 220, "random topologies to compare with the kernel")
	firstSeed  = flag.Uint64("seed", 1, "seed of the first random topology; with -topologies 1 it replays one")
)

// TestAgreementWithTheKernel sends TCP between the hosts of random topologies, built as Linux
// network namespaces, and compares with what the evaluator says of the same topologies.
func TestAgreementWithTheKernel(t *testing.T) {
	if reason := unable(); reason != "" {
		t.Skip("not compared with the kernel: " + reason)
	}
	n := newNamespaces(t)
	open, shut := 0, 0
	for seed := *firstSeed; seed < *firstSeed+uint64(*topologies); seed++ {
		top := random(seed)
		differ, reachable := n.compare(t, top, patience)
		open, shut = open+reachable, shut+len(flows())-reachable
		if len(differ) > 0 {
			t.Errorf("the kernel differs on seed %d; replay it: go test ./internal/netpath/packet -run TestAgreementWithTheKernel -seed %d -topologies 1", seed, seed)
			n.explain(t, n.shrink(t, top))
			return
		}
	}
	t.Logf("%d topologies from seed %d: %d flows open, %d shut, none differs", *topologies, *firstSeed, open, shut)
	assert.NotZero(t, open, "topologies in which nothing passes prove nothing")
	assert.NotZero(t, shut, "topologies in which everything passes prove nothing")
}

// unable says what is missing for namespaces, nothing if they can be made.
func unable() string {
	if os.Geteuid() != 0 {
		return "it needs root"
	}
	for _, program := range []string{"ip", "nft", "sysctl"} {
		if _, err := exec.LookPath(program); err != nil {
			return "it needs " + program + " (packages iproute2, nftables, procps)"
		}
	}
	name := "np-try"
	if out, err := exec.Command("ip", "netns", "add", name).CombinedOutput(); err != nil {
		return "no network namespace can be made: " + string(out)
	}
	defer func() { _ = exec.Command("ip", "netns", "del", name).Run() }()
	if out, err := exec.Command("ip", "netns", "exec", name, "nft", "add", "table", "ip", "f").CombinedOutput(); err != nil {
		return "nftables does not work here: " + string(out)
	}
	return ""
}

// patience is how long a flow may take, try after try. On a machine with much else to do a neighbour may not answer in
// time, and then counts as unknown for a while: a difference is one that stays, with all of it forgotten and written anew.
var patience = []time.Duration{100 * time.Millisecond, time.Second, 3 * time.Second, 10 * time.Second, 30 * time.Second}

// compare returns the flows on which kernel and evaluator differ at every try.
func (n *namespaces) compare(t *testing.T, top *topology, patience []time.Duration) (differ []flow, reachable int) {
	t.Helper()
	predicted := top.predict()
	for _, p := range predicted {
		if p.Verdict == answer.Reachable {
			reachable++
		}
	}
	differ = flows()
	for again, wait := range patience {
		if again > 0 {
			n.forget(t)
		}
		n.write(t, top)
		connected := n.dial(t, top, differ, wait)
		differ = slices.DeleteFunc(differ, func(f flow) bool { return connected[f] == (predicted[f].Verdict == answer.Reachable) })
		if len(differ) == 0 {
			break
		}
	}
	return differ, reachable
}

// shrink takes away one route, entry or rule after another as long as kernel and evaluator
// still differ.
func (n *namespaces) shrink(t *testing.T, top *topology) *topology {
	t.Helper()
	for removed := true; removed; {
		removed = false
		for i := 0; ; i++ {
			smaller, ok := top.without(i)
			if !ok {
				break
			}
			if differ, _ := n.compare(t, smaller, patience[:3]); len(differ) > 0 {
				top, removed = smaller, true
				i--
			}
		}
	}
	return top
}

// without is a copy of the topology that lacks its i-th element; ok is false past the last.
func (top *topology) without(i int) (smaller *topology, ok bool) {
	c := *top
	for k := range c.transit {
		if c.transit[k], ok = drop(c.transit[k], &i); ok {
			return &c, true
		}
	}
	for v := range c.vpcs {
		for s := range c.vpcs[v].subnets {
			subnet := &c.vpcs[v].subnets[s]
			if subnet.routes, ok = drop(subnet.routes, &i); ok {
				return &c, true
			}
			if subnet.acl, ok = drop(subnet.acl, &i); ok {
				return &c, true
			}
			if subnet.ingress, ok = drop(subnet.ingress, &i); ok {
				return &c, true
			}
			if subnet.egress, ok = drop(subnet.egress, &i); ok {
				return &c, true
			}
		}
	}
	return nil, false
}

// drop removes the i-th element, or counts i down by the length of the list.
func drop[T any](list []T, i *int) ([]T, bool) {
	if *i >= len(list) {
		*i -= len(list)
		return list, false
	}
	return append(append([]T{}, list[:*i]...), list[*i+1:]...), true
}

// explain prints a topology and what kernel and evaluator say of it.
func (n *namespaces) explain(t *testing.T, top *topology) {
	t.Helper()
	differ, _ := n.compare(t, top, patience[:3])
	t.Logf("shrunk; the Transit Gateway:\n%s", top.gatewayRoutes())
	for v := range top.vpcs {
		t.Logf("VPC %d:\n%s%s", v, top.routerRoutes(v), routerFilter(&top.vpcs[v]))
		for s := range top.vpcs[v].subnets {
			t.Logf("host %s:\n%s", top.vpcs[v].subnets[s].host, hostFilter(&top.vpcs[v].subnets[s]))
		}
	}
	for _, f := range differ {
		p := top.predict()[f]
		t.Logf("%+v: the evaluator says %s", f, p.Verdict)
		for _, hop := range append(p.Forward, p.Return...) {
			t.Logf("  %s %s %s %s %s %s", hop.Phase, hop.Component, hop.Object.ID, hop.Matched, hop.Code, hop.Outcome)
		}
	}
}
