//go:build linux

package packet

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// write puts a topology into the namespaces: addresses, routes of every table, filters. The
// namespaces are written side by side: starting the programs is what takes the time.
func (n *namespaces) write(t *testing.T, top *topology) {
	t.Helper()
	var group sync.WaitGroup
	side := func(namespace, commands, filter string) {
		group.Add(1)
		go func() {
			defer group.Done()
			var err error
			failed := n.inside(namespace, func() { // cheaper than ip netns exec, which mounts as well
				err = try(commands, "ip", "-batch", "-")
				if filter != "" {
					err = errors.Join(err, try(filter, "nft", "-f", "-"))
				}
			})
			err = errors.Join(err, failed)
			if err != nil {
				t.Errorf("writing %s: %v", namespace, err)
			}
		}()
	}
	side(n.gateway(), top.gatewayRoutes(), "")
	for v := range top.vpcs {
		side(n.router(v), top.routerRoutes(v), routerFilter(&top.vpcs[v]))
		for s := range top.vpcs[v].subnets {
			subnet := &top.vpcs[v].subnets[s]
			side(n.host(v, s), fmt.Sprintf("addr flush dev eth\naddr add %s/32 dev eth\nroute replace default via 169.254.1.1 dev eth onlink\n", subnet.host), hostFilter(subnet))
		}
	}
	group.Wait()
}

// forget takes away what the namespaces have found out of their neighbours.
func (n *namespaces) forget(t *testing.T) {
	t.Helper()
	for namespace := range n.fds {
		n.batch(t, namespace, "neigh flush all\n")
	}
}

// gatewayRoutes are the Transit Gateway's tables: one kernel table per attachment, holding
// what its associated route table has. A static route replaces a propagated one.
func (top *topology) gatewayRoutes() string {
	var b strings.Builder
	for v := range top.vpcs {
		table := 100 + v
		fmt.Fprintf(&b, "route replace unreachable default metric 4000 table %d\nroute flush table %d\n", table, table)
		associated := top.vpcs[v].table
		if associated < 0 {
			continue
		}
		for i := range top.vpcs {
			if top.vpcs[i].propagated[associated] {
				fmt.Fprintf(&b, "route replace %s via 169.254.2.2 dev a%d onlink table %d\n", top.vpcs[i].cidr, i, table)
			}
		}
		for _, r := range top.transit[associated] {
			if r.target == toBlackhole {
				fmt.Fprintf(&b, "route replace blackhole %s table %d\n", r.prefix, table)
			} else {
				fmt.Fprintf(&b, "route replace %s via 169.254.2.2 dev a%d onlink table %d\n", r.prefix, r.target, table)
			}
		}
	}
	return b.String()
}

// routerRoutes are a VPC's tables: the local route in each, in that for traffic from the
// Transit Gateway or a peering nothing else.
func (top *topology) routerRoutes(v int) string {
	var b strings.Builder
	vpc := &top.vpcs[v]
	for _, table := range []int{50, 100, 101} {
		fmt.Fprintf(&b, "route replace unreachable default metric 4000 table %d\nroute flush table %d\n", table, table)
		fmt.Fprintf(&b, "route replace blackhole %s table %d\n", vpc.cidr, table)
		for s := range vpc.subnets {
			fmt.Fprintf(&b, "route replace %s/32 dev s%d table %d\n", vpc.subnets[s].host, s, table)
		}
	}
	for s := range vpc.subnets {
		for _, r := range vpc.subnets[s].routes {
			switch r.target {
			case viaGateway:
				fmt.Fprintf(&b, "route replace %s via 169.254.2.1 dev tgw onlink table %d\n", r.prefix, 100+s)
			case toNowhere:
				fmt.Fprintf(&b, "route replace %s dev sink table %d\n", r.prefix, 100+s)
			case toBlackhole:
				fmt.Fprintf(&b, "route replace blackhole %s table %d\n", r.prefix, 100+s)
			default:
				peer := r.target - viaPeering
				fmt.Fprintf(&b, "route replace %s via %s dev p%d onlink table %d\n", r.prefix, peeringAddress(peer, v), peer, 100+s)
			}
		}
	}
	return b.String()
}

// routerFilter writes the network ACLs: stateless, at the subnet's border, first match wins.
func routerFilter(vpc *vpcDraft) string {
	var b strings.Builder
	b.WriteString("flush ruleset\ntable ip f {\n")
	for s := range vpc.subnets {
		if vpc.subnets[s].acl == nil {
			continue
		}
		for _, egress := range []bool{true, false} {
			fmt.Fprintf(&b, "chain %s%d {\n", directionOf(egress), s)
			for _, e := range vpc.subnets[s].acl {
				if e.egress == egress {
					fmt.Fprintf(&b, "  ip %s %s tcp dport %s %s\n", map[bool]string{true: "daddr", false: "saddr"}[egress], e.peer, portRange(e.ports),
						map[bool]string{true: "return", false: "drop"}[e.allow])
				}
			}
			b.WriteString("  drop\n}\n")
		}
	}
	b.WriteString("chain forward { type filter hook forward priority 0; policy accept;\n")
	for s := range vpc.subnets {
		if vpc.subnets[s].acl != nil {
			fmt.Fprintf(&b, "  iifname s%d jump outbound%d\n  oifname s%d jump inbound%d\n", s, s, s, s)
		}
	}
	b.WriteString("}\n}\n")
	return b.String()
}

// hostFilter writes the security group: stateful, allow only.
func hostFilter(s *subnetDraft) string {
	var b strings.Builder
	b.WriteString("flush ruleset\ntable ip f {\n")
	for chain, rules := range map[string][]ruleDraft{"input": s.ingress, "output": s.egress} {
		fmt.Fprintf(&b, "chain %s { type filter hook %s priority 0; policy drop;\n  ct state established accept\n", chain, chain)
		for _, r := range rules {
			ports := portRange(model.AllPorts)
			if r.port != 0 {
				ports = fmt.Sprint(r.port)
			}
			fmt.Fprintf(&b, "  ip %s %s tcp dport %s accept\n", map[string]string{"input": "saddr", "output": "daddr"}[chain], r.peer, ports)
		}
		b.WriteString("}\n")
	}
	b.WriteString("}\n")
	return b.String()
}

func portRange(p model.Ports) string { return fmt.Sprintf("%d-%d", p.First, p.Last) }
