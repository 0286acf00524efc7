package review

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// hand finds what takes long, what clients notice, and what somebody has to do.
func (r *review) hand() {
	r.replaced()
	r.rotation()
	r.renames()
	for _, one := range r.Stacks {
		var imported, moved, forgotten, secrets []string
		for _, c := range one.changes() {
			switch {
			case c.Imports:
				imported = append(imported, c.Address)
			case c.Action == plan.Forget:
				forgotten = append(forgotten, c.Address)
			case c.Before != "" && !strings.HasPrefix(c.Address, guardOf):
				moved = append(moved, c.Address)
			}
			if c.Type == "aws_secretsmanager_secret_version" && (c.Action == plan.Update || c.Action == plan.Replace) {
				secrets = append(secrets, c.Address)
			}
		}
		r.list(one.Name, "hand-import", Note, imported, "%s what exists already.", "take over", "Compare the plan with what it is now: what differs is changed.")
		r.list(one.Name, "hand-moved", Note, moved, "%s another address in the state; nothing of it is made anew.", "get", "")
		r.list(one.Name, "hand-forgotten", Warning, forgotten, "%s Terraform's hands and stay as they are: nobody looks after them then.", "leave", "Note where they are, or import them elsewhere.")
		r.list(one.Name, "hand-secret", Note, secrets, "%s a new version: clients that keep the old one in memory have to read it again.", "get", "")
		r.list(one.Name, "hand-unprotected", Warning, unguardedBy(one), "%s protection: the next apply can delete it.", "lose", "")
		r.statuses(one)
		r.noticed(one)
	}
}

// unguardedBy are the things that a plan takes the protection off, and leaves in place.
func unguardedBy(s Stack) (things []string) {
	for _, c := range s.changes() {
		at, _ := address.Parse(c.Address)
		thing, keyed := at.Key.(string)
		if !keyed || at.Type+"."+at.ID != guardOf+"_unprotected" || !strings.HasPrefix(c.Before, guardOf+"_protected[") {
			continue
		}
		if !slices.ContainsFunc(s.changes(), func(other plan.Change) bool {
			return other.Address == thing && (goes(other) || other.Action == plan.Forget)
		}) {
			things = append(things, thing)
		}
	}
	return things
}

// noticed finds changes in place that clients notice, or that the provider refuses.
func (r *review) noticed(of Stack) {
	for _, c := range of.changes() {
		if c.Action != plan.Update {
			continue
		}
		f := Finding{Class: Hand, Severity: Warning, Stack: of.Name, Resources: []string{c.Address}}
		what := thingOf(c.Address, c.Was)
		switch {
		case c.Type == "confluent_kafka_topic" && c.Was["partitions_count"] != c.Will["partitions_count"]:
			f.Rule, f.What = "hand-partitions", fmt.Sprintf("The %s gets more partitions (%s, was %s): records of a key go to another partition than before, and their order across the change is lost.",
				what, c.Will["partitions_count"], c.Was["partitions_count"])
		case c.Type == "confluent_connector" && c.Was[connectorName] != c.Will[connectorName]:
			f.Rule, f.What = "hand-connector", fmt.Sprintf("The %s gets another name, which the provider refuses: the apply stops at \"name\" attribute cannot be updated, and so does every later one.", what)
			f.Instead = "Make it a new connector, and take the old one away (docs/operating.md, renaming without destroying)."
		case c.Type == "confluent_connector":
			f.Rule, f.Severity, f.What = "hand-connector", Note, fmt.Sprintf("The %s is changed, which restarts its tasks.", what)
		default:
			continue
		}
		f.Place = r.place(what)
		r.add(f)
	}
}

// list adds a finding for many objects with one fate.
func (r *review) list(of, rule string, severity Severity, addresses []string, what, verb, instead string) {
	if len(addresses) == 0 {
		return
	}
	if len(addresses) == 1 {
		verb += "s"
	}
	text := fmt.Sprintf(what, count(len(addresses), "object")+" "+verb)
	r.add(Finding{Rule: rule, Class: Hand, Severity: severity, Stack: of, Resources: addresses, What: capital(text), Instead: instead})
}

// slow says what a replacement or creation of a type means for those who wait and for clients.
var slow = map[string]string{
	"confluent_kafka_cluster":                      "A cluster takes minutes to make, and a new one has a new id and new endpoints: every client is given new properties and restarts.",
	"confluent_cluster_link":                       "A link that is made anew reads every topic again from its start.",
	"confluent_private_link_attachment":            "The endpoints of every VPC have to be made anew, and no client reaches a cluster until then.",
	"confluent_private_link_attachment_connection": "Clients of this VPC reach no cluster until it is made again.",
	"confluent_gateway":                            "Every access point, and with it every name that clients use, is made anew.",
	"confluent_access_point":                       "The names that clients use hold its id: every client is given new properties and restarts. Deleting one polls for a minute.",
	"aws_vpc_endpoint":                             "An endpoint takes minutes; clients lose their connections, and those that keep an address have to resolve the name again.",
	"aws_route53_zone":                             "Names do not resolve until the new zone is associated; a \"no such host\" is remembered for up to 15 minutes.",
	"aws_ec2_transit_gateway_vpc_attachment":       "Nobody behind the Transit Gateway reaches this VPC until it is made again.",
	"aws_subnet":                                   "What has an interface in it is made anew too.",
	"aws_security_group":                           "AWS deletes none that is in use: the apply stops at DependencyViolation while the endpoint uses it.",
	"time_static":                                  "Every key is replaced with it.",
}

func (r *review) replaced() {
	for _, one := range r.Stacks {
		for _, c := range one.changes() {
			if says, ok := slow[c.Type]; ok && c.Action == plan.Replace {
				f := Finding{Rule: "hand-replaced", Class: Hand, Severity: Warning, Stack: one.Name, Resources: []string{c.Address}, What: c.Address + " is replaced. " + says,
					Place: r.place(thingOf(c.Address, c.Was))}
				if because := c.Because(); because != "" {
					f.Details = append(f.Details, "Because "+because+".")
				}
				r.add(f)
			}
		}
	}
}

// rotation tells of keys that are replaced because their period is over.
func (r *review) rotation() {
	for _, one := range r.Stacks {
		if one.Plan == nil || one.recounts() {
			continue
		}
		rotation := one.Plan.Rotation()
		if len(rotation.Keys) == 0 {
			continue
		}
		keys := []string{}
		period := ""
		for _, c := range one.Plan.Changes {
			if strings.HasPrefix(c.Address, "terraform_data."+address.KeyRotation) && c.Will["input.generation"] > period && c.Will["input.generation"] != c.Was["input.generation"] {
				period = c.Will["input.generation"]
			}
		}
		for _, key := range rotation.Keys {
			keys = append(keys, key.Address)
		}
		f := Finding{Rule: "hand-rotation", Class: Hand, Severity: Note, Stack: one.Name, Resources: keys, Place: r.place(thing{path: "api_keys"}),
			What:    fmt.Sprintf("%s replaced because a period is over: the new one first, the oldest goes last.", isAre(len(keys), "key")),
			Instead: "Apply cluster-link right after confluent-core: links and topics take the new keys over then."}
		if period != "" {
			f.Details = append(f.Details, "It is period "+period+" since the first apply.")
		}
		r.add(f)
	}
}

func isAre(n int, noun string) string {
	if n == 1 {
		return "1 " + noun + " is"
	}
	return count(n, noun) + " are"
}

// statuses tells of mirror topics that stop following their source, or follow it again.
func (r *review) statuses(of Stack) {
	for _, c := range of.changes() {
		before, after := c.Was["status"], c.Will["status"]
		if c.Type != "confluent_kafka_mirror_topic" || c.Action != plan.Update || after == "" || before == after {
			continue
		}
		what := thingOf(c.Address, c.Was)
		f := Finding{Rule: "hand-mirror", Class: Hand, Severity: Note, Stack: of.Name, Resources: []string{c.Address}, Place: r.place(what),
			What: fmt.Sprintf("The %s goes from %s to %s.", what, before, after)}
		if after == "PROMOTED" || after == "FAILED_OVER" {
			f.Severity = Warning
			f.Details = append(f.Details, "It stops following its source for good, and takes records of its own from then on.")
			if after == "FAILED_OVER" {
				f.Details = append(f.Details, "Records that were not copied yet are only at the source: links status shows the lag.")
			}
			f.Instead = "Stop the producers at the source first (docs/operating.md, a planned promotion)."
		}
		r.add(f)
	}
}

// renames finds things that go while another of their kind comes, with the same parts: their state can be moved instead.
func (r *review) renames() {
	for _, kind := range []string{"hub VPC", "application", "cluster"} {
		gone, come := r.parts(kind, goes), r.parts(kind, func(c plan.Change) bool { return c.Action == plan.Create })
		for _, old := range sortedKeys(gone) {
			for _, name := range sortedKeys(come) {
				staysOrWas := come[old].id != "" || gone[name].id != ""
				if !staysOrWas && gone[old].owner == come[name].owner && alike(gone[old], come[name]) >= likeEnough {
					r.rename(kind, gone[old], come[name])
				}
			}
		}
	}
}

// likeEnough is how alike two things are that may be one under two names.
const likeEnough = 0.6

// body is what a thing consists of: what stands after its own id in the addresses, with stack and type.
type body struct {
	id, owner, name string
	parts           map[string]bool
}

// parts are the things of a kind of which objects have a fate.
func (r *review) parts(kind string, fate func(plan.Change) bool) map[string]body {
	found := map[string]body{}
	for _, one := range r.Stacks {
		for _, c := range one.changes() {
			if !fate(c) || strings.HasPrefix(c.Address, "terraform_data.") {
				continue
			}
			at, ok := address.Parse(c.Address)
			if !ok {
				continue
			}
			id, ok := wholeOf(kind, at)
			if !ok {
				continue
			}
			if found[id.id].parts == nil {
				found[id.id] = body{id: id.id, owner: id.owner, name: id.name, parts: map[string]bool{}}
			}
			part := one.Name + " " + at.Type + strings.TrimPrefix(at.ID, id.id) + " " + strings.ReplaceAll(fmt.Sprint(at.Key), id.name, "*")
			found[id.id].parts[part] = true
		}
	}
	return found
}

// whole is a thing with the id that the ids of its parts begin with.
type whole struct{ id, owner, name string }

func wholeOf(kind string, at address.Address) (whole, bool) {
	id, ok := address.ParseID(at.ID)
	switch {
	case !ok:
	case kind == "cluster" && id.Kind == address.OfCluster:
		return whole{address.Cluster(id.Name), "", id.Name}, true
	case kind == "application" && id.Kind == address.OfCluster && len(id.Parts) > 1 && id.Parts[0] == "application":
		return whole{address.Application(id.Name, id.Parts[1]), id.Name, id.Parts[1]}, true
	case kind == "hub VPC" && id.Kind == address.OfHubVPC && at.ID != address.HubZone:
		return whole{address.HubVPC(id.Name), "", id.Name}, true
	}
	return whole{}, false
}

// alike is how many of the parts of two things are the same, of all that either has.
func alike(a, b body) float64 {
	same := 0
	for part := range a.parts {
		if b.parts[part] {
			same++
		}
	}
	return float64(same) / float64(len(a.parts)+len(b.parts)-same)
}

// rename adds the blocks that move a thing's state: of every object that goes while one comes whose address has the new name in
// place of the old.
func (r *review) rename(kind string, old, come body) {
	name := regexp.MustCompile(`([._"])` + regexp.QuoteMeta(old.name) + `([_"\[]|$)`)
	blocks := map[string][]string{}
	for _, one := range r.Stacks {
		created := map[string]bool{}
		for _, c := range one.changes() {
			created[c.Address] = c.Action == plan.Create
		}
		for _, c := range one.changes() {
			to := name.ReplaceAllString(c.Address, "${1}"+come.name+"${2}")
			if goes(c) && to != c.Address && created[to] && !strings.HasPrefix(c.Type, "aws_secretsmanager_secret") && c.Type != "terraform_data" {
				blocks[one.Name] = append(blocks[one.Name], moved(c.Address, to))
			}
		}
	}
	for _, of := range stack.Every() {
		if len(blocks[of]) == 0 {
			continue
		}
		slices.Sort(blocks[of])
		r.add(Finding{Rule: "hand-rename", Class: Hand, Severity: Warning, Stack: of, Place: r.place(thing{kind: kind, owner: come.owner, name: come.name, path: pathOf(kind, come)}),
			What: fmt.Sprintf("The %s %s looks like %s under a new name: with its state moved, nothing of it is deleted in %s%s.",
				kind, come.name, old.name, of, map[bool]string{true: " but its secrets, whose names cannot change", false: ""}[kind != "hub VPC" && of == stack.ConfluentCore]),
			Blocks:  strings.Join(slices.Compact(blocks[of]), ""),
			Instead: fmt.Sprintf("If it is a rename, write these blocks into cdktf.out/stacks/%s/moved.tf, and plan again (docs/operating.md, renaming without destroying).", of)})
	}
}

func pathOf(kind string, b body) string {
	at := map[string]string{"hub VPC": address.HubVPC(b.name), "cluster": address.Cluster(b.name), "application": address.Application(b.owner, b.name)}[kind]
	return thingOf("x."+at, nil).path
}

// moved is a block that moves one object; without the keys of instances where only the name of the resource changes.
func moved(from, to string) string {
	a, _ := address.Parse(from)
	b, _ := address.Parse(to)
	if a.Key == b.Key {
		a.Key, b.Key = nil, nil
	}
	return fmt.Sprintf("moved {\n  from = %s\n  to   = %s\n}\n", a, b)
}
