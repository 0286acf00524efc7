package evaluate

import (
	"fmt"
	"net/netip"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

const endpointComponent = "VPC endpoint"

// reachKey identifies what decides the paths: every cluster behind one endpoint shares them.
type reachKey struct {
	client     *model.Client
	endpoint   model.ID
	interfaces int
	first      model.ID
	port       int
}

// reach walks from every subnet of a client to every interface that its DNS answer has, and back.
func (e *Evaluator) reach(c *model.Client, endpoint *model.Endpoint, interfaces []model.Interface, port int) *Reach {
	key := reachKey{client: c, endpoint: endpoint.ID, interfaces: len(interfaces), port: port}
	if len(interfaces) > 0 {
		key.first = interfaces[0].Subnet
	}
	if found := e.reaches[key]; found != nil {
		return found
	}
	r := e.walkAll(c, endpoint, interfaces, port)
	e.reaches[key] = r
	return r
}

func (e *Evaluator) walkAll(c *model.Client, endpoint *model.Endpoint, interfaces []model.Interface, port int) *Reach {
	r := &Reach{Endpoint: endpoint}
	for _, from := range e.entries(c) {
		for _, i := range interfaces {
			to := e.interfacePlace(endpoint, i)
			var p *Path
			if from.vpn != nil {
				p = e.vpnPath(from, to, model.TCP, port)
			} else {
				p = e.path(from.place, to, model.TCP, port)
			}
			r.Paths = append(r.Paths, p)
			if p.Verdict != Blocked {
				r.Open++
			}
			r.Findings.collect(p.Forward)
			r.Findings.collect(p.Return)
		}
	}
	return r
}

// interfacePlace is where one interface of an endpoint is.
func (e *Evaluator) interfacePlace(endpoint *model.Endpoint, i model.Interface) *place {
	subnet := e.subnets[i.Subnet]
	if subnet == nil {
		subnet = &model.Subnet{Object: model.Object{ID: i.Subnet}, VPC: endpoint.VPC}
	}
	p := e.places(subnet, endpoint.SecurityGroups)[0]
	if i.Addr.IsValid() {
		p.prefix = netip.PrefixFrom(i.Addr, i.Addr.BitLen())
	}
	p.endpoint = endpoint
	return p
}

// arrive checks the endpoint itself: that AWS passes traffic and that Confluent accepts it.
func (w *walk) arrive() {
	endpoint := w.to.endpoint
	if endpoint == nil {
		return
	}
	if w.subnets[w.to.subnet.ID] == nil {
		w.miss("subnet", w.to.subnet.Object, "", code.EndpointHasNoInterfaces, &model.Gap{
			What:   "the subnet " + string(w.to.subnet.ID) + ", in which " + endpoint.Label() + " has an interface",
			Settle: []string{"the stack networking among the inputs", "DescribeSubnets (ec2:DescribeSubnets)"}})
	}
	switch {
	case endpoint.State.Gap != nil:
		w.miss(endpointComponent, endpoint.Object, "", code.EndpointNotAvailable, endpoint.State.Gap)
	case endpoint.State.Value != "available":
		w.block(endpointComponent, endpoint.Object, "state "+endpoint.State.Value, code.EndpointNotAvailable,
			fmt.Sprintf("%s is %s, not available", endpoint.Label(), endpoint.State.Value),
			"register the endpoint with Confluent (attachment connection or access point), or make it again")
	default:
		w.pass(endpointComponent, endpoint.Object, "state available")
	}
	switch {
	case endpoint.Connection.Gap != nil:
		w.miss(endpointComponent, endpoint.Object, "", code.EndpointNotConnected, endpoint.Connection.Gap)
	case endpoint.Connection.Value == "":
		w.block(endpointComponent, endpoint.Object, "", code.EndpointNotConnected,
			fmt.Sprintf("no attachment connection or access point of Confluent names %s: connections are closed (EOF)", endpoint.Label()),
			"register the endpoint with Confluent")
	}
}

// Findings are the blockers and gaps of a list of hops, each once.
type Findings struct {
	Blockers []*Blocker
	Gaps     []*model.Gap
}

func (f *Findings) collect(hops []Hop) {
	for i := range hops {
		hop := &hops[i]
		switch {
		case hop.Outcome == Stopped:
			f.addBlocker(&Blocker{Code: hop.Code, Phase: hop.Phase, Component: hop.Component, Object: hop.Object, Message: hop.Message, Fix: hop.Fix})
		case hop.Gap != nil:
			f.addGap(hop.Gap)
		}
	}
}

func (f *Findings) addBlocker(b *Blocker) {
	for _, known := range f.Blockers {
		if known.key() == b.key() {
			return
		}
	}
	f.Blockers = append(f.Blockers, b)
}

func (f *Findings) addGap(g *model.Gap) {
	for _, known := range f.Gaps {
		if known == g || known.What == g.What {
			return
		}
	}
	f.Gaps = append(f.Gaps, g)
}

func (f *Findings) merge(other *Findings) {
	for _, b := range other.Blockers {
		f.addBlocker(b)
	}
	for _, g := range other.Gaps {
		f.addGap(g)
	}
}
