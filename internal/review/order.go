package review

import (
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/output"
	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// need is that one stack is applied before another, and in which error the other order ends: none, if that applies too and is
// only better done so.
type need struct {
	before, after string
	why, wrong    string
	// registry is true if it is for what goes from the Schema Registry or its catalog.
	registry bool
}

// tidy tells whether the other order applies too.
func (n need) tidy() bool { return n.wrong == "" }

// ApplyOrder is the order in which the stacks that change are applied. It is false if each order fails somewhere: then the change
// has to be taken apart.
func ApplyOrder(stacks []Stack) (names []string, ok bool) {
	names, _, ok = order(stacks)
	return names, ok
}

func order(stacks []Stack) (names []string, needs []need, ok bool) {
	changing := map[string]Stack{}
	for _, one := range stacks {
		if len(one.changes()) > 0 || one.Plan != nil && len(one.Plan.Outputs) > 0 {
			changing[one.Name] = one
		}
	}
	needs = needed(changing)
	if names, ok = sorted(changing, needs); !ok {
		needs = slices.DeleteFunc(needs, need.tidy)
		names, ok = sorted(changing, needs)
	}
	return names, needs, ok
}

// sorted brings the stacks into their own order as far as the needs let it. It is false if they contradict each other.
func sorted(changing map[string]Stack, needs []need) (names []string, ok bool) {
	left := slices.DeleteFunc(stack.Every(), func(name string) bool { _, there := changing[name]; return !there })
	ok = true
	for len(left) > 0 {
		at := slices.IndexFunc(left, func(name string) bool {
			return !slices.ContainsFunc(needs, func(n need) bool { return n.after == name && slices.Contains(left, n.before) })
		})
		if at < 0 { // each waits for another
			ok, at = false, 0
		}
		names, left = append(names, left[at]), slices.Delete(left, at, at+1)
	}
	return names, ok
}

// needed finds what must be applied before what. Without such a need the stacks are applied in their own order.
func needed(changing map[string]Stack) (needs []need) {
	networking, core, link := changing[stack.Networking], changing[stack.ConfluentCore], changing[stack.ClusterLink]
	for _, of := range []struct{ producer, consumer Stack }{{networking, core}, {core, link}} {
		if of.producer.Name != "" && of.consumer.Name != "" && newOutputs(of.producer) {
			needs = append(needs, need{before: of.producer.Name, after: of.consumer.Name,
				why:   fmt.Sprintf("%s reads outputs that %s makes in this change", of.consumer.Name, of.producer.Name),
				wrong: "Unsupported attribute: an output of " + of.producer.Name + " that does not exist yet"})
		}
	}
	if renamed := renamedSecrets(core); len(renamed) > 0 && link.Name != "" {
		needs = append(needs, need{before: stack.ConfluentCore, after: stack.ClusterLink, why: "cluster-link reads secrets that confluent-core makes under another name: " + few(renamed),
			wrong: "ResourceNotFoundException in cluster-link: no secret has that name yet"})
	}
	if link.Name != "" && core.Name != "" && comesToRegistry(link) && slices.ContainsFunc(core.changes(), func(c plan.Change) bool {
		return c.Type == "confluent_role_binding" && c.Action == plan.Create && thingOf(c.Address, nil).kind == registryManager
	}) {
		needs = append(needs, need{before: stack.ConfluentCore, after: stack.ClusterLink, why: "cluster-link writes to the Schema Registry with roles that confluent-core makes",
			wrong: "403 Forbidden in cluster-link: the registry's manager has no role for it yet"})
	}
	if link.Name != "" && core.Name != "" {
		if both := shared(link, core, inUse); len(both) > 0 {
			needs = append(needs, need{before: stack.ClusterLink, after: stack.ConfluentCore, registry: slices.Contains(both, registryManager),
				why:   "cluster-link deletes with keys and rights that confluent-core then takes away: " + few(both),
				wrong: "401 Unauthorized or 403 Forbidden in cluster-link: the keys or rights with which it reads and deletes are gone"})
		} else if left := accountless(link, core); len(left) > 0 {
			needs = append(needs, need{before: stack.ClusterLink, after: stack.ConfluentCore,
				why: "what cluster-link has of these goes before their accounts do: " + few(left)})
		}
	}
	if core.Name != "" && networking.Name != "" {
		if both := shared(core, networking, inUse); len(both) > 0 {
			needs = append(needs, need{before: stack.ConfluentCore, after: stack.Networking,
				why:   "confluent-core takes its endpoints out of what networking then deletes: " + few(both),
				wrong: "DependencyViolation in networking: AWS deletes no subnet, security group or VPC with an endpoint in it"})
		}
	}
	return needs
}

// comesToRegistry tells whether something new is kept in the Schema Registry or its catalog.
func comesToRegistry(link Stack) bool {
	return slices.ContainsFunc(link.changes(), func(c plan.Change) bool {
		kind := thingOf(c.Address, nil).kind
		return c.Action == plan.Create && (kind == "schema" || kind == "tag" || kind == "exporter")
	})
}

// renamedSecrets names whose secrets get another name, of those that cluster-link reads by it.
func renamedSecrets(core Stack) []string {
	found := map[string]bool{}
	for _, c := range core.changes() {
		if what := thingOf(c.Address, c.Was); c.Type == "aws_secretsmanager_secret" && c.Action == plan.Replace && slices.Contains(c.Forced, "name") && !what.isClient() && what.kind != "" {
			found[what.String()] = true
		}
	}
	return sortedKeys(found)
}

// newOutputs tells whether a plan makes outputs for another stack.
func newOutputs(s Stack) bool {
	return slices.ContainsFunc(s.Plan.Outputs, func(c plan.Change) bool {
		return c.Action == plan.Create && strings.HasPrefix(c.Address, "output."+crossStack)
	})
}

// inUse are the types of which a stack's own deletion has to come first, because the next stack's takes away what it needs.
var inUse = map[string]bool{
	"confluent_kafka_topic": true, "confluent_kafka_acl": true, "confluent_cluster_link": true, "confluent_kafka_mirror_topic": true, "confluent_connector": true,
	"confluent_schema": true, "confluent_subject_config": true, "confluent_tag": true,
	"aws_vpc_endpoint": true,
}

// inASubnet tells whether a path is where an endpoint's interfaces are, or what filters them.
func inASubnet(path string) bool {
	return strings.HasPrefix(path, "subnet_ids") || strings.HasPrefix(path, "security_group_ids")
}

// blocked finds PrivateLink VPCs that networking deletes or replaces with an endpoint still in them.
func (r *review) blocked() {
	for _, one := range r.Stacks {
		for _, c := range one.changes() {
			what := thingOf(c.Address, c.Was)
			if c.Type != "aws_vpc" || !goes(c) || what.kind != "PrivateLink VPC" || !r.hasEndpoint(what) {
				continue
			}
			f := Finding{Rule: "order-endpoint", Class: Order, Severity: Warning, Stack: one.Name, Resources: []string{c.Address}, Place: r.place(what),
				What:    fmt.Sprintf("The %s %s while an endpoint of confluent-core is in it: the apply of %s ends half-way in DependencyViolation, with routes of this VPC gone.", what, verbOf(c), one.Name),
				Details: append([]string{"AWS deletes no subnet, security group or VPC with an endpoint in it."}, because(c)...),
				Instead: "Do not apply this. Make a second VPC beside it, with another name and block, and lead its clients there; then take this one out of the file, and apply confluent-core before networking."}
			if c.Action == plan.Delete {
				f.Instead += " If it only gets another name: put that back, or move its state (docs/operating.md, renaming without destroying)."
			}
			r.add(f)
		}
	}
}

// hasEndpoint tells whether a PrivateLink VPC keeps its endpoint as it is; a confluent-core that was not read may.
func (r *review) hasEndpoint(vpc thing) bool {
	return !r.read(stack.ConfluentCore) || slices.ContainsFunc(r.after, func(o object) bool {
		return o.kind == "aws_vpc_endpoint" && thingOf(o.address, nil) == vpc && !r.remade(o.address)
	})
}

// remade tells whether confluent-core replaces an object.
func (r *review) remade(at string) bool {
	return slices.ContainsFunc(r.Stacks, func(s Stack) bool {
		return s.Name == stack.ConfluentCore && slices.ContainsFunc(s.changes(), func(c plan.Change) bool { return c.Address == at && c.Action == plan.Replace })
	})
}

// shared names the things of which two stacks both delete something, the first what uses the second's.
func shared(user, used Stack, types map[string]bool) []string {
	takes := map[string]bool{}
	for _, c := range used.changes() {
		if own := thingOf(c.Address, c.Was); own.isClient() {
			continue // nothing is deleted with its keys: cluster-link has those of managers and links
		}
		if goes(c) && (used.Name != stack.Networking || c.Type == "aws_subnet" || c.Type == "aws_vpc" || c.Type == "aws_security_group") {
			for _, one := range owners(c) {
				takes[one] = true
			}
		}
	}
	found := map[string]bool{}
	for _, c := range user.changes() {
		leaves := goes(c) || c.Type == "aws_vpc_endpoint" && slices.ContainsFunc(c.Paths, inASubnet)
		if !leaves || !types[c.Type] {
			continue
		}
		for _, one := range owners(c) {
			if takes[one] {
				found[one] = true
			}
		}
	}
	return sortedKeys(found)
}

// accountless names the applications, connectors and shares of which confluent-core deletes the account and cluster-link something.
func accountless(link, core Stack) []string {
	found := map[string]bool{}
	for _, c := range link.changes() {
		if what := thingOf(c.Address, c.Was); goes(c) && inUse[c.Type] && what.isClient() && core.losesAccount(what) {
			found[what.String()] = true
		}
	}
	return sortedKeys(found)
}

// isClient tells whether Terraform does nothing with the account of a thing.
func (t thing) isClient() bool {
	return t.principal != "" && t.kind != "cluster" && t.kind != "link" && t.principal != address.RegistryManager
}

// owners are the things that an object is of, the larger one last: an application and its cluster.
func owners(c plan.Change) []string {
	what := thingOf(c.Address, c.Was)
	switch {
	case c.Type == "confluent_kafka_cluster", what.kind == "link", what.kind == "PrivateLink VPC":
		return []string{what.String()}
	case what.kind == "schema", what.kind == "tag":
		return []string{registryManager}
	case what.kind == "mirror topic":
		return []string{"link " + what.owner}
	case what.principal != "" && what.kind != "cluster" && what.owner != "":
		return []string{what.String(), "cluster " + what.owner}
	case what.principal != "":
		return []string{what.String()}
	case what.owner != "":
		return []string{"cluster " + what.owner}
	}
	return nil
}

// orders says in which order the stacks are applied, and what the wrong one ends in.
func (r *review) orders() {
	names, needs, ok := order(r.Stacks)
	for _, name := range names {
		step := Step{Stack: name, Command: r.command(name)}
		for _, n := range needs {
			if n.before == name {
				step.Why = capital(n.why) + "."
			}
		}
		r.report.Order = append(r.report.Order, step)
	}
	if !ok {
		f := Finding{Rule: "order-split", Class: Order, Severity: Warning, What: "No order of the stacks applies this change in one go: it takes two changes.",
			Instead: "Take it apart: retire or remove first and apply that, add afterwards. With retire: true both steps apply in any order."}
		if slices.ContainsFunc(needs, func(n need) bool { return n.registry }) {
			f.Instead = "Take it apart. First what goes from the Schema Registry and its catalog (schemas, descriptions, tags), alone: cluster-link is applied before confluent-core then. Then all else, as a change of its own."
		}
		for _, n := range needs {
			f.Details = append(f.Details, fmt.Sprintf("%s before %s, for %s; else: %s.", n.before, n.after, n.why, n.wrong))
		}
		r.add(f)
		return
	}
	for _, n := range needs {
		f := Finding{Rule: "order-" + n.before, Class: Order, Severity: Note, Stack: n.after,
			What: fmt.Sprintf("%s is applied before %s: %s.", capital(n.before), n.after, n.why)}
		if n.tidy() {
			f.Details = []string{"The other way round applies too, in the emulated clouds; what a live account does with rights of an account that is gone was not seen."}
			r.add(f)
			continue
		}
		f.Details = []string{"The other way round ends in " + n.wrong + "."}
		if slices.Index(stack.Every(), n.before) > slices.Index(stack.Every(), n.after) { // not the usual order
			f.Severity, f.Instead = Warning, "Apply in the order given here, not by deploy '*'."
		} else {
			f.Details = append(f.Details, fmt.Sprintf("Plan %s again after %s: this plan was made before the values were known.", n.after, n.before))
		}
		r.add(f)
	}
}

// secretNames tells that cluster-link can be planned only once confluent-core has made secrets under their new names, also where nothing
// of it changes.
func (r *review) secretNames() {
	at := indexOf(r.Stacks, stack.ConfluentCore)
	if at < 0 || slices.Contains(r.report.InOrder(), stack.ClusterLink) {
		return
	}
	if renamed := renamedSecrets(r.Stacks[at]); len(renamed) > 0 {
		r.add(Finding{Rule: "order-secrets", Class: Order, Severity: Note, Stack: stack.ClusterLink,
			What:    "Cluster-link reads secrets by names that this change gives anew: " + few(renamed) + ".",
			Details: []string{"Planned before confluent-core is applied, it ends in ResourceNotFoundException: no secret has that name yet."},
			Instead: "Apply confluent-core, then plan cluster-link again."})
	}
}

// stopped tells what Terraform will refuse: nothing of such a stack is applied.
func (r *review) stopped() {
	for _, one := range r.Stacks {
		if says := r.Refused[one.Name]; says != "" {
			r.add(Finding{Rule: "order-refused", Class: Order, Severity: Warning, Stack: one.Name, What: "Terraform does not plan " + one.Name + " with this file.", Details: strings.Split(says, "\n"),
				Instead: "What is the last on its cluster cannot leave the file at once, because its provider goes with it: retire: true first, applied before its line leaves the file."})
		}
		var by []string
		for _, f := range r.report.Findings {
			if f.Stack == one.Name && f.StoppedBy != "" && strings.HasPrefix(f.StoppedBy, "prevent_destroy") {
				by = append(by, f.StoppedBy)
			}
		}
		if len(by) > 0 {
			slices.Sort(by)
			r.add(Finding{Rule: "order-protected", Class: Order, Severity: Warning, Stack: one.Name,
				What:    fmt.Sprintf("Terraform refuses to apply %s: Instance cannot be destroyed. Nothing of it is changed.", one.Name),
				Details: []string{few(slices.Compact(by))}, Instead: "Follow what the findings above say. -target goes round what protects the data: do not use it."})
		}
	}
}

// command that applies a stack.
func (r *review) command(name string) string {
	file := r.New
	if file == nil {
		return "terraform -chdir=cdktf.out/stacks/" + name + " apply"
	}
	if file.Config.State.HCPTerraform != nil {
		return "bin/runs apply -config " + output.Word(file.File) + " -stack " + name
	}
	command := "npx cdktf-cli@0.21.0 deploy " + name
	if name != stack.Networking && name != stack.Workspaces {
		command += " --ignore-missing-stack-dependencies"
	}
	return command
}
