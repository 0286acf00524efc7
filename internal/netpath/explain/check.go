package explain

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/netpath/symptom"
)

// Checker looks for the causes in a model of the network.
type Checker struct {
	model     *model.Model
	evaluator *evaluate.Evaluator
	client    string
	cluster   string
}

// NewChecker returns a checker of a model. Client and cluster say between which the error
// happened; empty ones are taken from the text, as far as it tells.
func NewChecker(m *model.Model, client, cluster string) (*Checker, error) {
	c := &Checker{model: m, evaluator: evaluate.New(m), client: client, cluster: cluster}
	if client != "" && !slices.ContainsFunc(m.Clients, func(n model.Client) bool { return n.Name == client }) {
		return nil, fmt.Errorf("no client %q; there are %s", client, names(m.Clients, func(n model.Client) string { return n.Name }))
	}
	if cluster != "" && !slices.ContainsFunc(m.Clusters, func(k model.Cluster) bool { return k.Name == cluster }) {
		return nil, fmt.Errorf("no cluster %q; there are %s", cluster, names(m.Clusters, func(k model.Cluster) string { return k.Name }))
	}
	return c, nil
}

func names[T any](list []T, name func(T) string) string {
	var all []string
	for _, item := range list {
		all = append(all, name(item))
	}
	return strings.Join(all, ", ")
}

// Check traces the path of every symptom and says which of its causes it is.
func (c *Checker) Check(e *Explanation) error {
	for i := range e.Symptoms {
		if s := &e.Symptoms[i]; s.onThePath() {
			if err := c.check(s); err != nil {
				return err
			}
		}
	}
	return nil
}

// onThePath reports whether a path of the model can be what the symptom is about: no other host's, and none between two clusters.
func (s *Symptom) onThePath() bool {
	private := s.Subject.Ours() || s.Subject == symptom.OtherHost
	return private && s.Speaker != symptom.Cluster && slices.ContainsFunc(s.Causes, func(c Cause) bool { return c.codes != nil })
}

func (c *Checker) check(s *Symptom) error {
	client, taken := c.from(s)
	clusters, why := c.to(s)
	var blockers []*answer.Blocker
	var foreign *answer.Blocker
	open := RuledOut // state of a cause for which nothing is found
	for _, cluster := range clusters {
		for _, port := range ports(s) {
			t, err := c.evaluator.Trace(client, cluster, port)
			if err != nil {
				return err
			}
			check := newCheck(t, taken, why)
			switch {
			case len(check.Missing) > 0:
				open = NotKnown
			case len(check.Assumed) > 0 && open == RuledOut:
				open = NotFound
			}
			s.Checked = append(s.Checked, check)
			blockers = append(blockers, t.Blockers...)
			if wrong := c.foreign(s, t); wrong != nil && len(clusters) == 1 {
				foreign = wrong
			}
		}
	}
	if foreign != nil {
		s.become(symptom.ForeignAddress)
		blockers = append([]*answer.Blocker{foreign}, blockers...)
	}
	s.judge(blockers, open)
	return nil
}

func newCheck(t *answer.Trace, taken ...string) Check {
	check := Check{Client: t.Client.Name, Cluster: t.Cluster.Name, Port: t.Port, Verdict: string(t.Verdict),
		Taken: slices.DeleteFunc(taken, func(why string) bool { return why == "" })}
	for _, g := range t.Gaps {
		if g.Outside {
			check.Assumed = append(check.Assumed, symptom.Printable(g.What))
		} else {
			check.Missing = append(check.Missing, symptom.Printable(g.What))
		}
	}
	return check
}

// judge says of each cause whether a blocker proves it; open is the state of those for which none
// does. A blocker belongs to the first cause that names its code.
func (s *Symptom) judge(blockers []*answer.Blocker, open State) {
	proven := map[string]bool{}
	for i := range s.Causes {
		cause := &s.Causes[i]
		if len(cause.codes) == 0 {
			continue
		}
		cause.State = open
		for _, b := range blockers {
			e := evidence(b)
			if slices.Contains(cause.codes, e.Code) && !proven[e.key()] {
				proven[e.key()] = true
				cause.State = Found
				cause.Evidence = append(cause.Evidence, e)
			}
		}
	}
	for _, b := range blockers {
		if e := evidence(b); !proven[e.key()] {
			proven[e.key()] = true
			s.Others = append(s.Others, e)
		}
	}
}

func evidence(b *answer.Blocker) Evidence {
	return Evidence{Code: b.Code, Object: symptom.Printable(b.Object.Label()), Message: symptom.Printable(b.Message), Fix: symptom.Printable(b.Fix), Who: symptom.Printable(b.Who())}
}

func (e Evidence) key() string { return string(e.Code) + "\x00" + e.Object + "\x00" + e.Message }
