package evaluate

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// Trace answers for one client, one cluster and one port. It returns an error that lists the
// names there are if the client or the cluster is not one of them.
func (e *Evaluator) Trace(client, cluster string, port int) (*answer.Trace, error) {
	c := find(e.Model.Clients, func(c *model.Client) string { return c.Name }, client)
	if c == nil {
		return nil, fmt.Errorf("no client %q; there are %s", client, names(e.Model.Clients, func(c *model.Client) string { return c.Name }))
	}
	k := find(e.Model.Clusters, func(k *model.Cluster) string { return k.Name }, cluster)
	if k == nil {
		return nil, fmt.Errorf("no cluster %q; there are %s", cluster, names(e.Model.Clusters, func(k *model.Cluster) string { return k.Name }))
	}
	return e.trace(c, k, port), nil
}

// Resolve answers what a client gets for any name.
func (e *Evaluator) Resolve(client, name string) (*answer.Resolution, error) {
	c := find(e.Model.Clients, func(c *model.Client) string { return c.Name }, client)
	if c == nil {
		return nil, fmt.Errorf("no client %q; there are %s", client, names(e.Model.Clients, func(c *model.Client) string { return c.Name }))
	}
	return e.names.Resolve(c, name, ""), nil
}

func find[T any](list []T, name func(*T) string, wanted string) *T {
	for i := range list {
		if name(&list[i]) == wanted {
			return &list[i]
		}
	}
	return nil
}

func names[T any](list []T, name func(*T) string) string {
	var found []string
	for i := range list {
		found = append(found, name(&list[i]))
	}
	if len(found) == 0 {
		return "none"
	}
	return strings.Join(found, ", ")
}

func (e *Evaluator) trace(c *model.Client, k *model.Cluster, port int) *answer.Trace {
	t := e.follow(c, k, port)
	e.names.Conflicts(t)
	e.whose(t.Blockers)
	for _, g := range e.identities(c.Systems, k.Systems) {
		t.AddGap(g)
	}
	return t
}

// identities are the ids that answers for any of these systems rest on; a list that is empty is all of them.
func (e *Evaluator) identities(lists ...[]string) []*model.Gap {
	var found []*model.Gap
	for _, i := range e.Model.Identities {
		if slices.ContainsFunc(lists, func(systems []string) bool { return len(systems) == 0 || slices.Contains(systems, i.User) }) {
			found = append(found, i.Gap)
		}
	}
	return found
}

func (e *Evaluator) follow(c *model.Client, k *model.Cluster, port int) *answer.Trace {
	host := e.hostFor(c, k)
	t := &answer.Trace{Client: c, Cluster: k, Host: host, Port: port, Verdict: answer.Unknown}
	if k.Elsewhere != nil {
		t.AddGap(k.Elsewhere)
		return t
	}
	if host == nil {
		t.AddGap(&model.Gap{What: "the names of cluster " + k.Name, Settle: []string{"the stack confluent-core among the inputs"}})
		return t
	}
	if host.Elsewhere != nil {
		t.AddGap(host.Elsewhere)
		return t
	}
	t.Resolution = e.names.Resolve(c, host.Name, host.Domain)
	e.owned(t.Resolution.Hops)
	t.Findings.Merge(&t.Resolution.Findings)
	endpoint, interfaces := e.Endpoints[t.Resolution.Endpoint], t.Resolution.Interfaces
	if endpoint == nil {
		if endpoint = e.names.Intended(c, host.Name); endpoint != nil {
			interfaces, t.IfResolved = endpoint.Interfaces.Value, true
		}
	}
	t.Verdict = t.Resolution.Verdict
	if endpoint == nil || t.IfResolved && t.Verdict == answer.Unknown {
		return t // where the name leads is not known: what blocks another way is no answer
	}
	e.addPaths(t, endpoint, interfaces)
	if host.Zonal && !t.IfResolved {
		e.traceZonal(t, endpoint)
	}
	return t
}

// addPaths adds the paths to where the name leads.
func (e *Evaluator) addPaths(t *answer.Trace, endpoint *model.Endpoint, interfaces []model.Interface) {
	if e.VPCs[endpoint.VPC] == nil {
		t.Worsen(answer.Unknown)
		t.AddGap(&model.Gap{What: "the network of " + string(endpoint.VPC) + ", in which " + endpoint.Label() + " is",
			Settle: []string{"a state or plan of the stack networking that has this VPC (--state, --plan)"}})
		return
	}
	t.Reach = e.reach(t.Client, endpoint, interfaces, t.Port)
	e.serves(t, endpoint)
	if e.otherEndpoint(t, t.Resolution, endpoint) {
		return
	}
	t.Findings.Merge(&t.Reach.Findings)
	for _, p := range t.Reach.Paths {
		t.Worsen(p.Verdict)
	}
	if len(t.Reach.Paths) == 0 {
		e.noPaths(t, endpoint)
	}
}

// serves notes an endpoint that is registered with another environment's attachment or gateway than the
// cluster's: what it answers for a cluster that is not its own, nobody can say here (Confluent Cloud
// documentation, "Use AWS PrivateLink": one attachment per environment and region).
func (e *Evaluator) serves(t *answer.Trace, endpoint *model.Endpoint) {
	if t.Cluster.Entry == "" || endpoint.Entry == "" || t.Cluster.Entry == endpoint.Entry {
		return
	}
	t.Worsen(answer.Unknown)
	t.AddGap(&model.Gap{What: fmt.Sprintf("whether %s serves %s: it is registered with %s, and the cluster's environment has %s",
		endpoint.Label(), t.Cluster.Called(), endpoint.Entry, t.Cluster.Entry),
		Settle: []string{"an endpoint that is registered with " + string(t.Cluster.Entry), "netpath probe from the client"}})
}

// noPaths says why there is nothing to walk: an endpoint without interfaces, or a client
// network of which no subnet is known.
func (e *Evaluator) noPaths(t *answer.Trace, endpoint *model.Endpoint) {
	if len(e.starts.Of(t.Client)) == 0 {
		t.Worsen(answer.Unknown)
		t.AddGap(&model.Gap{What: "the subnets of " + t.Client.Name, Settle: []string{"DescribeSubnets (ec2:DescribeSubnets)"}})
		return
	}
	if endpoint.Interfaces.Gap != nil {
		t.Worsen(answer.Unknown)
		t.AddGap(endpoint.Interfaces.Gap)
		return
	}
	t.Verdict = answer.Blocked
	t.AddBlocker(&answer.Blocker{Code: code.EndpointHasNoInterfaces, Phase: answer.PhaseDNS, Component: answer.EndpointComponent, Object: endpoint.Object,
		Message: endpoint.Label() + " has no interface that the name leads to", Fix: "give the endpoint a subnet in every availability zone"})
}

// otherEndpoint blames the record if a client with an endpoint in its own VPC is sent to
// another VPC's and cannot get there: the routes are as they should be then.
func (e *Evaluator) otherEndpoint(t *answer.Trace, r *answer.Resolution, endpoint *model.Endpoint) bool {
	own := e.EndpointsOf[t.Client.VPC]
	if len(own) == 0 || endpoint.VPC == t.Client.VPC || t.Reach == nil || t.Reach.Open == len(t.Reach.Paths) {
		return false
	}
	b := &answer.Blocker{Code: code.OtherEndpoint, Phase: answer.PhaseDNS, Component: answer.HostedZoneComponent,
		Message: fmt.Sprintf("%s leads to %s in another VPC, though %s has %s, and there is no way from here",
			r.Name, endpoint.Label(), t.Client.Name, own[0].Label()),
		Fix: "point the record at the regional name of " + own[0].Label()}
	for i := range r.Hops {
		if r.Hops[i].Component == answer.HostedZoneComponent {
			b.Object = r.Hops[i].Object
			b.Message = fmt.Sprintf("%s in %s leads to %s in another VPC, though %s has %s, and there is no way from here",
				r.Hops[i].Matched, r.Hops[i].Object.Label(), endpoint.Label(), t.Client.Name, own[0].Label())
		}
	}
	t.AddBlocker(b)
	t.Verdict = answer.Blocked
	return true
}

// traceZonal resolves the brokers' names in each availability zone of the endpoint.
func (e *Evaluator) traceZonal(t *answer.Trace, endpoint *model.Endpoint) {
	for _, i := range endpoint.Interfaces.Value {
		subnet := e.Subnets[i.Subnet]
		if subnet == nil || subnet.AZ.Value.ID == "" {
			continue
		}
		r := e.names.Resolve(t.Client, "broker."+subnet.AZ.Value.ID+"."+t.Host.Domain, t.Host.Domain)
		t.Zonal = append(t.Zonal, r)
		t.Findings.Merge(&r.Findings)
		t.Worsen(r.Verdict)
		if led := e.Endpoints[r.Endpoint]; led != nil && !leadsWithin(t, r) {
			e.addBrokerPaths(t, r, led)
		}
	}
}

// leadsWithin reports whether the paths to where a broker's name leads are among those of the trace.
func leadsWithin(t *answer.Trace, r *answer.Resolution) bool {
	return t.Resolution.Endpoint == r.Endpoint && !slices.ContainsFunc(r.Interfaces, func(i model.Interface) bool {
		return !slices.Contains(t.Resolution.Interfaces, i)
	})
}

// addBrokerPaths checks the paths to where a broker's name leads, if the cluster's own name leads elsewhere.
func (e *Evaluator) addBrokerPaths(t *answer.Trace, r *answer.Resolution, led *model.Endpoint) {
	probe := &answer.Trace{Client: t.Client, Cluster: t.Cluster, Reach: e.reach(t.Client, led, r.Interfaces, t.Port), Verdict: answer.Reachable}
	e.serves(probe, led)
	if !e.otherEndpoint(probe, r, led) {
		probe.Findings.Merge(&probe.Reach.Findings)
		for _, p := range probe.Reach.Paths {
			probe.Worsen(p.Verdict)
		}
	}
	t.Worsen(probe.Verdict)
	t.Findings.Merge(&probe.Findings)
}

// hostFor is the name that a client uses: that of the access point in its own VPC if there
// is one, else the cluster's first. Nil: the cluster has no names.
func (e *Evaluator) hostFor(c *model.Client, k *model.Cluster) *model.Host {
	for i := range k.Hosts {
		if endpoint := e.Endpoints[k.Hosts[i].Endpoint]; endpoint != nil && endpoint.VPC == c.VPC {
			return &k.Hosts[i]
		}
	}
	if len(k.Hosts) == 0 {
		return nil
	}
	return &k.Hosts[0]
}
