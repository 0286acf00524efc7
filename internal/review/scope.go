package review

import (
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// scope says which stacks were reviewed. A plan that is not all of it is as good as none.
func (r *review) scope() {
	wanted := r.Only
	if len(wanted) == 0 {
		wanted = stack.Names()
	}
	for _, name := range stack.Every() {
		at := indexOf(r.Stacks, name)
		switch {
		case at >= 0 && r.Stacks[at].Plan != nil:
			of := r.Stacks[at].Plan
			r.report.Stacks = append(r.report.Stacks, StackReport{Stack: name, Read: "plan", Changes: of.Counts()})
			r.incomplete(name, of)
		case at >= 0:
			r.report.Stacks = append(r.report.Stacks, StackReport{Stack: name, Read: "state"})
			r.staysNot(r.Stacks[at])
		case r.Refused[name] != "":
			r.report.Stacks = append(r.report.Stacks, StackReport{Stack: name, Read: "nothing"})
			r.add(Finding{Rule: "scope-refused", Class: Scope, Severity: Unknown, Stack: name, What: "Terraform cannot plan " + name + ", so it was not reviewed.",
				Details: strings.Split(r.Refused[name], "\n"), Instead: "If what is missing is made by a stack before, apply that one, and review the plan that is made then. Else mend what it says, and review again."})
		case slices.Contains(wanted, name):
			r.report.Stacks = append(r.report.Stacks, StackReport{Stack: name, Read: "nothing"})
			r.add(Finding{Rule: "scope-stack", Class: Scope, Severity: Unknown, Stack: name, What: "The stack " + name + " was not reviewed.",
				Instead: "Give its plan (-plan FILE), or its state if it stays as it is (-state FILE); or limit the question to the others (-stack NAME)."})
		}
	}
}

// read tells whether a stack was read, its plan or its state.
func (r *review) read(name string) bool {
	return indexOf(r.Stacks, name) >= 0
}

// indexOf is where a stack is among those that were read, -1 if it is not.
func indexOf(stacks []Stack, name string) int {
	return slices.IndexFunc(stacks, func(s Stack) bool { return s.Name == name })
}

func (r *review) incomplete(name string, p *plan.Plan) {
	if p.Errored {
		r.add(Finding{Rule: "scope-errored", Class: Scope, Severity: Unknown, Stack: name, What: "Terraform could not plan all of " + name + ": what it did not plan was not reviewed.",
			Instead: "Mend what terraform plan says, and review the plan that it makes then."})
	}
	if p.Incomplete && !p.Errored {
		r.add(Finding{Rule: "scope-incomplete", Class: Scope, Severity: Unknown, Stack: name, What: "The plan of " + name + " leaves changes to a later one, which was not reviewed.",
			Instead: "Plan without -target, and review the next plan too."})
	}
	for _, change := range p.Changes {
		if change.Action == plan.Unknown {
			r.add(Finding{Rule: "scope-action", Class: Scope, Severity: Unknown, Stack: name, Resources: []string{change.Address},
				What: "What happens to " + change.Address + " is an action that this version does not know."})
		}
	}
	if len(p.Drifted) > 0 {
		r.add(Finding{Rule: "scope-drift", Class: Scope, Severity: Note, Stack: name, Resources: p.Drifted,
			What: "These are not as the last apply left them: the service changed them, or somebody outside of Terraform. The plan takes that up, or sets it back."})
	}
}

// leaving are the types of what the file names one by one; true for those that go when the file says retire, and not only when it says nothing
// of them any more.
var leaving = map[string]bool{
	"confluent_kafka_topic": true, "confluent_kafka_mirror_topic": true, "confluent_cluster_link": true, "confluent_connector": true,
	"confluent_schema": true, "confluent_schema_exporter": true,
	"confluent_kafka_cluster": false, "confluent_service_account": false, "aws_vpc": false,
}

// staysNot finds a state that was given as that of a stack that stays as it is, although the file takes away what it holds.
func (r *review) staysNot(of Stack) {
	if r.New == nil {
		return
	}
	var gone, at []string
	var first thing
	for _, one := range of.State.Objects {
		what := r.thing(one.Address, one.Values)
		retires, named := leaving[one.Type]
		if one.Data || !named || what.name == "" {
			continue
		}
		if said := lineOf(r.New, what); !said.there || retires && said.retires {
			if len(gone) == 0 {
				first = what
			}
			gone, at = append(gone, what.String()), append(at, one.Address)
		}
	}
	if len(gone) > 0 {
		r.add(Finding{Rule: "scope-state", Class: Scope, Severity: Unknown, Stack: of.Name, Resources: at, Place: r.place(first),
			What:    "The state of " + of.Name + " stands for a stack that stays as it is, and the file takes away what it holds: " + few(gone) + ".",
			Instead: "Plan " + of.Name + ", and give its plan (-plan FILE) in place of its state."})
	}
}
