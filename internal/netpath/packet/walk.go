package packet

import (
	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/place"
)

// walk takes a packet in one direction and collects a hop per decision.
type walk struct {
	*Network
	phase  answer.Phase
	from   *place.Place
	to     *place.Place
	header answer.Header
	hops   []answer.Hop
	broken bool // a hop has blocked: what comes behind is beyond it
	// partOf names the whole destination, where the walk is to a part of it only.
	partOf string
	// passed are the VPCs between the two ends that the packet has gone through.
	passed []model.ID
	// left is the subnet from which the packet went to a Transit Gateway last, nil before the first.
	left *model.Subnet
}

// usualHops is room for the hops of one direction over a Transit Gateway.
const usualHops = 12

// newWalk starts a packet between two places.
func (n *Network) newWalk(phase answer.Phase, from, to *place.Place, protocol string, ports model.Ports) *walk {
	return &walk{
		Network: n, phase: phase, from: from, to: to,
		header: answer.Header{Source: from.String(), Destination: to.String(), Protocol: protocol, Ports: ports},
		hops:   make([]answer.Hop, 0, usualHops),
	}
}

func (w *walk) add(hop answer.Hop) {
	hop.Phase = w.phase
	if hop.Before == (answer.Header{}) {
		hop.Before = w.header
	}
	hop.After = w.header
	hop.Beyond = w.broken
	if w.phase == answer.PhaseReturn && hop.Code != "" {
		hop.Code = hop.Code.Returning()
	}
	w.hops = append(w.hops, hop)
	if hop.Outcome == answer.Stopped {
		w.broken = true
	}
}

func (w *walk) pass(component string, object model.Object, matched string) {
	w.add(answer.Pass(component, object, matched))
}

func (w *walk) block(component string, object model.Object, matched string, c code.Code, message, fix string) {
	w.add(answer.Block(component, object, matched, c, message, fix))
}

func (w *walk) miss(component string, object model.Object, matched string, c code.Code, gap *model.Gap) {
	w.add(answer.Miss(component, object, matched, c, gap))
}

// back says "back " on the return path, for messages that serve both directions.
func (w *walk) back() string {
	if w.phase == answer.PhaseReturn {
		return "back "
	}
	return ""
}

// onTheWay says so on the return path, for messages that serve both directions.
func (w *walk) onTheWay() string {
	if w.phase == answer.PhaseReturn {
		return "on the way back "
	}
	return ""
}
