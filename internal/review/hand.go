package review

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/plan"
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
		case c.Type == "confluent_connector":
			f.Rule = "hand-connector"
			f.Severity, f.What, f.Instead = ofConnector(c, what)
		default:
			continue
		}
		f.Place = r.place(what)
		r.add(f)
	}
}

// ofConnector says what a change in place means for a connector, by what the provider 2.83.4 does (connectorUpdate): it refuses
// another name, moves the status between RUNNING and PAUSED only, and sends all settings, the class too.
func ofConnector(c plan.Change, what thing) (severity Severity, says, instead string) {
	was, will := c.Was["status"], c.Will["status"]
	switch {
	case c.Was[connectorName] != c.Will[connectorName]:
		return Warning, fmt.Sprintf("The %s gets another name, which the provider refuses: the apply stops at \"name\" attribute cannot be updated, and so does every later one.", what),
			"Make it a new connector, and take the old one away (docs/operating.md, renaming without destroying)."
	case c.Was[connectorClass] != c.Will[connectorClass]:
		return Warning, fmt.Sprintf("The %s gets another class (%s, was %s). The provider sends that as a change in place; whether Confluent takes it, and where the other class would read on from, is not known.",
				what, c.Will[connectorClass], c.Was[connectorClass]),
			"Put the class back, and make a connector of the other class under a name of its own."
	case will != "" && was != will && was != "RUNNING" && was != "PAUSED":
		return Warning, fmt.Sprintf("The %s is %s, and the provider only pauses what is RUNNING and resumes what is PAUSED: the apply stops at \"transitions are supported\", before anything else of the connector is changed.", what, cmp.Or(was, "in a status that is not known")),
			"Leave status out of its entry until it runs again."
	case slices.ContainsFunc(c.Paths, func(path string) bool { return strings.HasPrefix(path, "offsets") }):
		return Warning, fmt.Sprintf("The %s is given other offsets: records are read again, or never.", what),
			"Put its offsets back as they were. Taking them out resets the connector to its beginning."
	case will != "" && was != will:
		return Note, fmt.Sprintf("The %s goes from %s to %s.", what, was, will), ""
	}
	return Note, fmt.Sprintf("The %s is changed, which restarts its tasks.", what), ""
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
	"confluent_kafka_cluster":                         "A cluster takes minutes to make, and a new one has a new id and new endpoints: every client is given new properties and restarts.",
	"confluent_cluster_link":                          "A link that is made anew reads every topic again from its start.",
	"confluent_private_link_attachment":               "The endpoints of every VPC have to be made anew, and no client reaches a cluster until then.",
	"confluent_private_link_attachment_connection":    "Clients of this VPC reach no cluster until it is made again.",
	"confluent_gateway":                               "Every access point, and with it every name that clients use, is made anew.",
	"confluent_access_point":                          "The names that clients use hold its id: every client is given new properties and restarts. Deleting one polls for a minute.",
	"aws_vpc_endpoint":                                "An endpoint takes minutes; clients lose their connections, and those that keep an address have to resolve the name again.",
	"aws_route53_zone":                                "Names do not resolve until the new zone is associated; a \"no such host\" is remembered for up to 15 minutes.",
	"aws_ec2_transit_gateway_vpc_attachment":          "Nobody behind the Transit Gateway reaches this VPC until it is made again.",
	"aws_ec2_transit_gateway_route_table_association": "Nobody behind the Transit Gateway reaches this VPC until it is made again.",
	"aws_subnet":                                      "What has an interface in it is made anew too.",
	"aws_security_group":                              "AWS deletes none that is in use: the apply stops at DependencyViolation while the endpoint uses it.",
	"time_static":                                     "Every key is replaced with it.",
}

func (r *review) replaced() {
	for _, one := range r.Stacks {
		for _, c := range one.changes() {
			if says, ok := slow[c.Type]; ok && c.Action == plan.Replace {
				r.add(Finding{Rule: "hand-replaced", Class: Hand, Severity: Warning, Stack: one.Name, Resources: []string{c.Address}, What: c.Address + " is replaced. " + says,
					Place: r.place(thingOf(c.Address, c.Was)), Details: because(c)})
			}
		}
	}
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
