// Package probe tries a private endpoint from where it runs: it resolves the name, connects
// to each address and port, makes a TLS handshake, and sends one HTTPS request without
// credentials. For each step it says what was seen, how long it took and which symptom it is.
package probe

import (
	"context"
	"crypto/x509"
	"errors"
	"net"
	"net/netip"
	"time"

	"cdk.tf/confluent-privatelink/internal/netpath/symptom"
)

// Ports of a Kafka cluster.
const (
	KafkaPort = 9092
	RESTPort  = 443
)

// maxAddresses bounds how many addresses of one name are tried; an interface endpoint has
// one per availability zone.
const maxAddresses = 8

// Options say what is tried.
type Options struct {
	// Name to resolve, or an address.
	Host string
	// TCP ports to try. All but KafkaPort are asked by HTTPS after the handshake.
	Ports []int
	// Resolver to ask instead of the system's; port 53 if it has none. The zero value is the system's.
	Resolver netip.AddrPort
	// Limit for everything together.
	Timeout time.Duration
	// Certificate authorities to trust. Nil: the system's.
	Roots *x509.CertPool
}

// Result is what was seen, step by step.
type Result struct {
	Host string `json:"host"`
	// Resolver that was asked, empty for the system's.
	Resolver string `json:"resolver,omitempty"`
	// Canonical name at which the DNS answer ends, if it is another one: the endpoint's own name.
	CanonicalName string `json:"canonical_name,omitempty"`
	Steps         []Step `json:"steps"`
	// Notes are what else a reader should know, for example that a proxy is configured.
	Notes []string `json:"notes,omitempty"`
	// Symptom that says most about the whole, empty if all steps passed.
	Symptom symptom.ID `json:"symptom,omitempty"`
	// Reachable is true if every step passed.
	Reachable bool `json:"reachable"`
	// Causes of the symptom, the likeliest first, with the check for each.
	Causes []Cause `json:"causes,omitempty"`
	row    symptom.Symptom
}

// Cause is what may be wrong.
type Cause struct {
	Text  string `json:"cause"`
	Check string `json:"check"`
}

// Step is one step towards one target.
type Step struct {
	Name symptom.Step `json:"step"`
	// Name, address and port, or URL.
	Target string `json:"target"`
	// What was seen: the answer, or the error in the words in which Go programs print it.
	Seen   string `json:"seen"`
	Millis int64  `json:"milliseconds"`
	Passed bool   `json:"passed"`
	// Symptom of a step that failed, and of an HTTP answer.
	Symptom symptom.ID `json:"symptom,omitempty"`
	// What it means, from the table of symptoms.
	Meaning string `json:"meaning,omitempty"`
	port    int
	place   symptom.Place
}

// Run tries the endpoint. It takes no longer than the timeout, and sends nothing but DNS
// questions, TCP and TLS handshakes and one GET per port asked by HTTPS.
func Run(ctx context.Context, o Options) Result {
	ctx, cancel := context.WithTimeout(ctx, o.Timeout)
	defer cancel()
	r := Result{Host: o.Host, Notes: proxyNotes(o.Host)}
	if o.Resolver.IsValid() {
		r.Resolver = o.Resolver.String()
	}
	addresses := r.resolve(ctx, o)
	connections := r.connect(ctx, addresses, o.Ports)
	established := r.handshake(ctx, o, connections)
	r.request(ctx, o, established)
	r.conclude()
	return r
}

// within returns a context with the given share of the time that is left, so that one slow step
// leaves time for the next ones.
func within(ctx context.Context, share float64) (context.Context, context.CancelFunc) {
	deadline, ok := ctx.Deadline()
	if !ok {
		return context.WithCancel(ctx)
	}
	return context.WithTimeout(ctx, time.Duration(share*float64(time.Until(deadline))))
}

// failed fills a step with an error.
func (s Step) failed(err error) Step {
	var dns *net.DNSError
	if errors.As(err, &dns) {
		s.place.Resolver = hostOnly(dns.Server)
	}
	s.Symptom = Classify(err, s.Name)
	s.Seen = said(err, s.Symptom)
	s.explain()
	return s
}

// hostOnly takes the port off an address.
func hostOnly(address string) string {
	if host, _, err := net.SplitHostPort(address); err == nil {
		return host
	}
	return address
}

// explain takes the meaning from the table.
func (s *Step) explain() {
	if row, ok := symptom.At(s.Symptom, s.place); ok {
		s.Meaning = row.Meaning
	}
}

// conclude looks at all steps together: some symptoms show only there.
func (r *Result) conclude() {
	passed, dropped := map[int]int{}, map[int]int{} // connections by port
	r.Reachable = true
	for _, s := range r.Steps {
		r.Reachable = r.Reachable && s.Passed
		switch {
		case s.Name == symptom.StepConnect && s.Passed:
			passed[s.port]++
		case s.Symptom == symptom.ConnectTimeout:
			dropped[s.port]++
		}
		if !s.Passed && r.Symptom == "" { // the first failure is the one nearest to the cause
			r.Symptom = s.Symptom
		}
	}
	r.findPatterns(passed, dropped)
	r.explain()
}

// findPatterns names what one step alone does not show, from the numbers of connections by port.
func (r *Result) findPatterns(passed, dropped map[int]int) {
	for port, n := range dropped {
		switch {
		case passed[port] > 0 && n > 0:
			r.Symptom = symptom.Intermittent
		case port == KafkaPort && passed[RESTPort] > 0 && dropped[RESTPort] == 0:
			r.markKafkaPort()
		}
	}
}

// markKafkaPort names the drops on 9092 for what they are if 443 works.
func (r *Result) markKafkaPort() {
	if r.Symptom == symptom.ConnectTimeout {
		r.Symptom = symptom.KafkaPortTimeout
	}
	for i := range r.Steps {
		if s := &r.Steps[i]; s.port == KafkaPort && s.Symptom == symptom.ConnectTimeout {
			s.Symptom = symptom.KafkaPortTimeout
			s.explain()
		}
	}
}

// explain takes the meaning and the causes of the symptom from the table, with the place of the
// first step that failed.
func (r *Result) explain() {
	place := symptom.Place{Host: r.Host, Resolver: r.Resolver}
	for _, s := range r.Steps {
		if !s.Passed {
			place = s.place
			break
		}
	}
	r.row, _ = symptom.At(r.Symptom, place)
	for _, c := range r.row.Causes {
		r.Causes = append(r.Causes, Cause{c.Text, c.Check})
	}
}
