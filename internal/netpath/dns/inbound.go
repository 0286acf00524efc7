package dns

import (
	"fmt"
	"net/netip"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/place"
)

// reachInbound traces UDP and TCP 53 to an inbound endpoint, both ways.
func (q *question) reachInbound(from *place.Place, inbound *model.ResolverEndpoint, addr netip.Addr) {
	to := &place.Place{VPC: q.VPC(inbound.VPC), Prefix: netip.PrefixFrom(addr, addr.BitLen()), Groups: inbound.SecurityGroups, Guarded: true}
	for _, i := range inbound.Interfaces {
		if i.Addr == addr {
			to.Subnet = q.Subnets[i.Subnet]
		}
	}
	if to.Subnet == nil {
		to.Subnet = &model.Subnet{VPC: inbound.VPC, NetworkACL: model.Known(model.ID(""))}
	}
	for _, protocol := range []string{model.UDP, model.TCP} {
		p := q.walk(from, to, protocol, 53)
		for _, hop := range append(p.Forward, p.Return...) {
			if hop.Outcome == answer.Passed {
				continue
			}
			hop.Message = fmt.Sprintf("%s 53 to the inbound endpoint %s: %s", strings.ToUpper(protocol), addr, hop.Message)
			if hop.Outcome == answer.Stopped {
				hop.Message += " (" + string(hop.Code) + ")"
				hop.Code = code.InboundUnreachable
			}
			q.add(hop)
		}
	}
}
