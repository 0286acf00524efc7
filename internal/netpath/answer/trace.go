package answer

import "cdk.tf/confluent-privatelink/internal/netpath/model"

// Path is one way from a client's subnet to one network interface of an endpoint and back.
type Path struct {
	// From and To name the ends: a subnet with its availability zone.
	From, To string
	FromAZ   string
	ToAZ     string
	Forward  []Hop
	Return   []Hop
	Verdict  Verdict
}

// Resolution is what a client gets for a name.
type Resolution struct {
	Name string
	// Chain has the name, then each CNAME target.
	Chain []string
	Hops  []Hop
	// Asked are the VPCs whose resolvers were asked.
	Asked []model.ID
	// Endpoint and Interfaces are where the name leads, empty if it does not resolve.
	Endpoint   model.ID
	Interfaces []model.Interface
	Verdict    Verdict
	Findings
}

// Reach is everything between one client network and one endpoint on one port.
type Reach struct {
	Endpoint *model.Endpoint
	Paths    []*Path
	// Open counts the paths that are not blocked.
	Open int
	Findings
}

// Add takes one path up.
func (r *Reach) Add(p *Path) {
	r.Paths = append(r.Paths, p)
	if p.Verdict != Blocked {
		r.Open++
	}
	r.Collect(p.Forward)
	r.Collect(p.Return)
}

// Trace is the answer for one client, one name of a cluster and one port.
type Trace struct {
	Client  *model.Client
	Cluster *model.Cluster
	Host    *model.Host
	Port    int
	Verdict Verdict
	// Resolution is of the host name; Zonal are those of the brokers' zonal names.
	Resolution *Resolution
	Zonal      []*Resolution
	// Reach has the paths to the addresses in the DNS answer, nil if there is none.
	Reach *Reach
	// IfResolved is true if the name does not resolve and Reach shows the paths to the endpoint
	// that it should lead to.
	IfResolved bool
	// Findings are every blocker once, in the order of the checks, and the facts that the
	// answer rests on (Outside) or that are missing.
	Findings
}

// Worsen makes the verdict no better than another.
func (t *Trace) Worsen(v Verdict) { t.Verdict = Worse(t.Verdict, v) }

// Report wraps one trace, so that it can be shown like a whole run.
func (t *Trace) Report() *Report {
	r := &Report{}
	r.Add(t)
	return r
}
