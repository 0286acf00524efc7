package review

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// prefix of a link's mirror topics, as a kept attribute.
const prefix = `config["cluster.link.prefix"]`

// RuleName is the rule of findings by which a stack is applied a second time, because the first apply may find a name still taken.
const RuleName = "order-name"

// names finds a prefix that cannot change, and what is made under a name that something else has until it is deleted: Terraform orders the two only if one depends on the
// other.
func (r *review) names() {
	for _, one := range r.Stacks {
		taken := map[string]plan.Change{}
		for _, c := range one.changes() {
			if name := nameOf(c.Type, c.Was); name != "" && goes(c) {
				taken[name] = c
			}
		}
		for _, c := range one.changes() {
			if c.Action == plan.Update && c.Was[prefix] != c.Will[prefix] {
				r.add(Finding{Rule: "order-prefix", Class: Order, Severity: Warning, Stack: one.Name, Resources: []string{c.Address}, Place: r.place(thingOf(c.Address, c.Will)),
					What:    "Confluent Cloud refuses to change the prefix of " + c.Address + ": the apply of " + one.Name + " ends there.",
					Instead: "Put it back; for another prefix make another link."})
			}
			name := nameOf(c.Type, c.Will)
			old, is := taken[name]
			if c.Action != plan.Create || name == "" || !is || old.Address == c.Address {
				continue
			}
			f := Finding{Rule: RuleName, Class: Order, Severity: Warning, Stack: one.Name, Resources: []string{c.Address, old.Address}, Place: r.place(thingOf(c.Address, c.Will)),
				What:    fmt.Sprintf("%s takes the name that %s has until it is deleted, and nothing makes it wait: the apply may end in \"already exists\".", c.Address, old.Address),
				Instead: fmt.Sprintf("Apply %s again then: the name is free.", one.Name)}
			if c.Type == "confluent_cluster_link" {
				f.Rule = "order-link"
				f.What = fmt.Sprintf("%s cannot be made before %s is gone, which has its name, and that goes only after its mirror topics, which wait for the new link: no apply gets through.", c.Address, old.Address)
				f.Instead = "Retire the link first (retire: true), and apply that; its mirror topics are deleted with it. Or make the other link under a name of its own."
			}
			r.add(f)
		}
	}
}

// nameOf is what Kafka, or Confluent beside it, knows an object by, "" if it has no such name or it is not known yet. A mirror topic is a topic.
func nameOf(kind string, v plan.Values) string {
	cluster, name := object{kind: kind, values: v}.home(), ""
	switch kind {
	case "confluent_kafka_topic":
		name = v["topic_name"]
	case "confluent_kafka_mirror_topic":
		kind, name = "confluent_kafka_topic", v["mirror_topic_name"]
	case "confluent_cluster_link":
		name = v["link_name"]
	case "confluent_connector":
		name = v[connectorName]
	}
	if cluster == "" || name == "" {
		return ""
	}
	return kind + " " + cluster + "/" + name
}

// outdated finds stacks that were planned, or left out, with outputs of another that this change gives new values.
func (r *review) outdated() {
	for _, of := range stack.All {
		at := indexOf(r.Stacks, of.Name)
		for _, producer := range of.Reads {
			from := indexOf(r.Stacks, producer)
			if at < 0 || from < 0 || slices.Contains(r.Stacks[at].After, producer) || len(r.Stacks[from].MovedOutputs()) == 0 {
				continue
			}
			r.add(Finding{Rule: "scope-after", Class: Scope, Severity: Unknown, Stack: of.Name,
				What:    fmt.Sprintf("%s reads outputs of %s that this change gives new values: what it does once it knows them was not reviewed.", capital(of.Name), producer),
				Details: []string{"They are " + few(r.Stacks[from].MovedOutputs()) + "."},
				Instead: fmt.Sprintf("Apply %s, then plan %s again and review that plan before it is applied.", producer, of.Name)})
		}
	}
}

// MovedOutputs are the outputs for other stacks of which a plan changes the value.
func (s Stack) MovedOutputs() (names []string) {
	if s.Plan == nil {
		return nil
	}
	for _, c := range s.Plan.Outputs {
		if name := strings.TrimPrefix(c.Address, "output."); strings.HasPrefix(name, crossStack) && c.Action != plan.Create && c.Action != plan.Delete {
			names = append(names, strings.TrimPrefix(name, crossStack))
		}
	}
	return names
}

// crossStack begins the names of outputs that are for other stacks alone, as CDKTF makes them.
const crossStack = "cross-stack-output-"
