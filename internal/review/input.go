package review

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// Input is what is known of a change.
type Input struct {
	// Stacks that were read, in any order, each once.
	Stacks []Stack
	// Only limits the question to these stacks: others need not be given. Empty: all that every file has.
	Only []string
	// Old and New are the configuration file before and after; nil if not known.
	Old, New *config.Located
}

// Stack is what was read of one stack.
type Stack struct {
	// Name of the stack, one of stack.Every.
	Name string
	// Plan of the stack, read with Kept; nil if it is not planned. Then State is what it holds, and stays as it is.
	Plan  *plan.Plan
	State *plan.State
	// Protected are addresses that the stack's own block protects (prevent_destroy), where the plan was made without. What the
	// guard of the stack names need not be repeated here.
	Protected []string
}

// Kept names the attributes that a review needs, none of which holds a secret.
func Kept(kind string) []string { return kept[kind] }

var kept = map[string][]string{
	"terraform_data":                   {"input.name"},
	"confluent_environment":            {"display_name"},
	"confluent_kafka_cluster":          {"id", "display_name", "enterprise[0].max_ecku", "dedicated[0].cku"},
	"confluent_kafka_topic":            {"topic_name", "partitions_count", "kafka_cluster[0].id", `config["retention.ms"]`, `config["retention.bytes"]`, `config["cleanup.policy"]`},
	"confluent_kafka_mirror_topic":     {"mirror_topic_name", "source_kafka_topic[0].topic_name", "kafka_cluster[0].id", "cluster_link[0].link_name", "status"},
	"confluent_cluster_link":           {"link_name"},
	"confluent_connector":              {`config_nonsensitive["name"]`, `config_nonsensitive["kafka.topic"]`},
	"confluent_service_account":        {"id", "display_name"},
	"confluent_api_key":                {"id", "owner[0].id"},
	"confluent_role_binding":           {"principal", "role_name", "crn_pattern"},
	"confluent_kafka_acl":              {"kafka_cluster[0].id", "principal", "resource_type", "pattern_type", "resource_name", "operation", "permission"},
	"aws_secretsmanager_secret":        {"name", "recovery_window_in_days"},
	"aws_cloudwatch_log_group":         {"name", "retention_in_days"},
	"aws_vpc_endpoint":                 {"id", "subnet_ids[#]"},
	"aws_ec2_client_vpn_route":         {"client_vpn_endpoint_id"},
	"aws_secretsmanager_secret_policy": {"policy"},
}

// marks are outputs by which a plan or a state says of which stack it is.
var marks = map[string]string{
	"endpoint_security_group_ids": stack.Networking,
	"service_account_ids":         stack.ConfluentCore,
	"topics":                      stack.ClusterLink,
}

// StackOf tells of which stack a plan or a state is, and of which system, by what it holds. It is false for what no stack of
// these programs has made.
func StackOf(outputs []string, objects []plan.Object) (name, system string, ok bool) {
	for _, object := range objects {
		if object.Address == "terraform_data."+address.System {
			system = object.Values["input.name"]
		}
		if strings.HasPrefix(object.Type, "tfe_") && !object.Data {
			name = stack.Workspaces
		}
	}
	for _, output := range outputs {
		if of, ok := marks[output]; ok {
			name = of
		}
	}
	return name, system, name != "" && system != ""
}

// review is one while it is made.
type review struct {
	Input
	report *Report
	// guarded are the protected things by stack and address.
	guarded map[string]map[string]string
}

func newReview(in Input) *review {
	r := &review{Input: in, report: &Report{Version: Version, Findings: []Finding{}, Order: []Step{}, Counts: []Count{}, Rest: []Tally{}}, guarded: map[string]map[string]string{}}
	slices.SortFunc(r.Stacks, func(a, b Stack) int {
		return slices.Index(stack.Every(), a.Name) - slices.Index(stack.Every(), b.Name)
	})
	for _, one := range r.Stacks {
		r.guarded[one.Name] = one.guards()
	}
	return r
}

func (r *review) add(f Finding) { r.report.Findings = append(r.report.Findings, f) }

// changes are what happens to the managed objects of a stack, without those that nothing happens to.
func (s Stack) changes() []plan.Change {
	if s.Plan == nil {
		return nil
	}
	return slices.DeleteFunc(s.Plan.Effective(), func(c plan.Change) bool { return c.Data })
}

// coverage says which stacks were reviewed.
func (r *review) coverage() {
	wanted := r.Only
	if len(wanted) == 0 {
		wanted = stack.Names()
	}
	for _, name := range stack.Every() {
		at := slices.IndexFunc(r.Stacks, func(s Stack) bool { return s.Name == name })
		switch {
		case at >= 0 && r.Stacks[at].Plan != nil:
			of := r.Stacks[at].Plan
			r.report.Stacks = append(r.report.Stacks, StackReport{Stack: name, Read: "plan", Changes: of.Counts()})
			r.incomplete(name, of)
		case at >= 0:
			r.report.Stacks = append(r.report.Stacks, StackReport{Stack: name, Read: "state"})
		case slices.Contains(wanted, name):
			r.report.Stacks = append(r.report.Stacks, StackReport{Stack: name, Read: "nothing"})
			r.add(Finding{Rule: "scope-stack", Class: Scope, Severity: Unknown, Stack: name, What: "The stack " + name + " was not reviewed.",
				Instead: fmt.Sprintf("Give its plan (-plan FILE), or its state if it stays as it is (-state FILE); or limit the question to others (-stack NAME).")})
		}
	}
}

// incomplete says of a plan that it is not all of it.
func (r *review) incomplete(name string, p *plan.Plan) {
	if p.Errored {
		r.add(Finding{Rule: "scope-errored", Class: Scope, Severity: Unknown, Stack: name, What: "Terraform could not plan all of " + name + ": what it did not plan was not reviewed.",
			Instead: "Mend what terraform plan says, and review the plan that it makes then."})
	}
	if p.Incomplete {
		r.add(Finding{Rule: "scope-incomplete", Class: Scope, Severity: Unknown, Stack: name, What: "The plan of " + name + " leaves changes to a later one, which was not reviewed.",
			Instead: "Review the next plan too. Plan without -target."})
	}
}

const guardProtected = "terraform_data." + address.Guard + "_protected"

// guards are the protected things of a stack, with what protects each.
func (s Stack) guards() map[string]string {
	found := map[string]string{}
	for _, at := range s.Protected {
		found[at] = "prevent_destroy of " + at
	}
	note := func(at string) {
		if one, ok := address.Parse(at); ok && one.Type+"."+one.ID == guardProtected {
			if thing, ok := one.Key.(string); ok {
				found[thing] = "prevent_destroy of " + at
			}
		}
	}
	if s.Plan != nil {
		for _, change := range s.Plan.Changes {
			note(change.Address)
		}
	}
	if s.State != nil {
		for _, object := range s.State.Objects {
			note(object.Address)
		}
	}
	return found
}
