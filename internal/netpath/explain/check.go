package explain

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
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
	client, taken := c.from()
	clusters, why := c.to(s)
	var blockers []*answer.Blocker
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
		}
	}
	s.judge(blockers, open)
	return nil
}

func newCheck(t *answer.Trace, taken ...string) Check {
	check := Check{Client: t.Client.Name, Cluster: t.Cluster.Name, Port: t.Port, Verdict: string(t.Verdict),
		Taken: slices.DeleteFunc(taken, func(why string) bool { return why == "" })}
	for _, g := range t.Gaps {
		if g.Outside {
			check.Assumed = append(check.Assumed, g.What)
		} else {
			check.Missing = append(check.Missing, g.What)
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
	return Evidence{Code: b.Code, Object: b.Object.Label(), Message: b.Message, Fix: b.Fix}
}

func (e Evidence) key() string { return string(e.Code) + "\x00" + e.Object + "\x00" + e.Message }

// from says where the error is taken to come from: the agents, unless told.
func (c *Checker) from() (client, why string) {
	if c.client != "" {
		return c.client, ""
	}
	for _, n := range c.model.Clients {
		if n.Kind == model.Agents {
			return n.Name, "taken to come from " + n.Name + ", which runs the agents (--from says otherwise)"
		}
	}
	if len(c.model.Clients) > 0 {
		return c.model.Clients[0].Name, "taken to come from " + c.model.Clients[0].Name + " (--from says otherwise)"
	}
	return "", ""
}

// to says which clusters an error may be about: the one whose name the host is or whose name is in
// the resource's address; before apply, when names are not known, any.
func (c *Checker) to(s *Symptom) (clusters []string, why string) {
	if c.cluster != "" {
		return []string{c.cluster}, ""
	}
	for _, k := range c.model.Clusters {
		if slices.ContainsFunc(k.Hosts, func(h model.Host) bool { return s.Host != "" && under(s.Host, h.Name) }) {
			return []string{k.Name}, ""
		}
	}
	for _, k := range c.model.Clusters {
		clusters = append(clusters, k.Name)
		if owner, ok := address.Owner(s.Resource, address.OfCluster); ok && owner == k.Name {
			return []string{k.Name}, "taken to go to " + k.Name + ", which the resource's address names (--to says otherwise)"
		}
	}
	if len(clusters) > 1 {
		why = "the inputs do not tell which cluster the name is (--to tells)"
	}
	return clusters, why
}

// under reports whether a host is the cluster's name, or that of one of its brokers, which
// stands before the same domain: lkc-1-... or b0-...-lkc-1....
func under(host, cluster string) bool {
	host, cluster = strings.ToLower(host), strings.ToLower(cluster)
	label, _, _ := strings.Cut(cluster, ".")
	return host == cluster || strings.HasPrefix(label, "lkc-") && strings.Contains(host, label)
}

// ports that an occurrence is about: its own, or both.
func ports(s *Symptom) []int {
	if s.Port == model.ClusterPorts[0] || s.Port == model.ClusterPorts[1] {
		return []int{s.Port}
	}
	return model.ClusterPorts
}
