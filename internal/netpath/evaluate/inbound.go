package evaluate

import (
	"fmt"
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// reachInbound traces UDP and TCP 53 to an inbound endpoint, both ways.
func (l *lookup) reachInbound(from *place, inbound *model.ResolverEndpoint, addr netip.Addr) {
	to := &place{vpc: l.vpcOrID(inbound.VPC), prefix: netip.PrefixFrom(addr, addr.BitLen()), groups: inbound.SecurityGroups, guarded: true}
	for _, n := range inbound.Interfaces {
		if n.Addr == addr {
			to.subnet = l.subnets[n.Subnet]
		}
	}
	if to.subnet == nil {
		to.subnet = &model.Subnet{VPC: inbound.VPC, NetworkACL: model.Known(model.ID(""))}
	}
	for _, protocol := range []string{model.UDP, model.TCP} {
		p := l.path(from, to, protocol, 53)
		for _, hop := range append(p.Forward, p.Return...) {
			if hop.Outcome == Passed {
				continue
			}
			hop.Message = fmt.Sprintf("%s 53 to the inbound endpoint %s: %s", portsName(protocol), addr, hop.Message)
			if hop.Outcome == Stopped {
				hop.Message += " (" + string(hop.Code) + ")"
				hop.Code = code.InboundUnreachable
			}
			l.add(hop)
		}
	}
}

func portsName(protocol string) string {
	if protocol == model.UDP {
		return "UDP"
	}
	return "TCP"
}
