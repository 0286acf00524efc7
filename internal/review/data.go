package review

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// data finds what holds data and goes. A replacement is a loss, and so is a setting by which Kafka deletes records.
func (r *review) data() {
	for _, one := range r.Stacks {
		for _, change := range one.changes() {
			switch {
			case change.Type == "aws_secretsmanager_secret" && one.losesAccount(thingOf(change.Address, change.Was)):
				// the finding of the account names it
			case change.Type == "confluent_subject_config" && r.keepsSubject(one.Name, change.Was["subject_name"]):
				// what is changed by it is said of the compatibility
			case goes(change) && change.Loss() != "":
				r.lost(one, change)
			case change.Action == plan.Update:
				r.shortened(one, change)
			case goes(change) && change.Type == "aws_flow_log":
				what := thingOf(change.Address, change.Was)
				r.add(Finding{Rule: "data-aws_flow_log", Class: Data, Severity: Warning, Stack: one.Name, Resources: []string{change.Address}, Place: r.place(what),
					What: "Flow logs of the " + what.String() + " are not recorded " + map[bool]string{true: "for a while.", false: "any more."}[change.Action == plan.Replace]})
			}
		}
	}
}

// losesAccount tells whether the plan deletes the service account of a principal.
func (s Stack) losesAccount(of thing) bool {
	return of.principal != "" && slices.ContainsFunc(s.changes(), func(c plan.Change) bool {
		return c.Address == "confluent_service_account."+of.principal && goes(c)
	})
}

// nouns of types, where the file has no word for the thing.
var nouns = map[string]string{
	"confluent_kafka_cluster":   "The cluster",
	"confluent_environment":     "The environment",
	"confluent_cluster_link":    "The link",
	"confluent_connector":       "The connector",
	"aws_secretsmanager_secret": "The secret",
	"aws_cloudwatch_log_group":  "The log group",
}

func (r *review) lost(of Stack, c plan.Change) {
	f := Finding{Rule: "data-" + c.Type, Class: Data, Severity: lossBy(c), Stack: of.Name, Resources: []string{c.Address}}
	if c.Doubtful() {
		f.Severity = Unknown
	}
	what := r.thing(c.Address, c.Was)
	name := subject(c, what)
	is := "lost is "
	if c.Action == plan.Unknown && !c.Doubtful() {
		is = "lost may be "
	}
	f.What, f.Details = name+" "+verbOf(c)+": "+is+c.Loss()+".", because(c)
	f.Instead = instead(c, what)
	switch c.Type {
	case "confluent_kafka_topic":
		f.Details = append(f.Details, r.usersOfTopic(c.Was)...)
	case "confluent_kafka_mirror_topic":
		f.Details = append(f.Details, r.ofMirror(what.owner, c.Was)...)
	case "confluent_kafka_cluster":
		f.Details = append(f.Details, r.onCluster(c.Was["id"])...)
		if c.Was["deletion_protection"] == "true" && r.guarded[of.Name][c.Address] == "" {
			f.StoppedBy = "deletion_protection at Confluent Cloud"
		}
	case "confluent_cluster_link":
		f.Details = append(f.Details, r.mirrorsOf(what.name)...)
	case "confluent_schema":
		f.Details = append(f.Details, r.ofSchema(c)...)
	case "aws_secretsmanager_secret":
		f.What = name + " " + verbOf(c) + ": who reads it finds nothing, or something new."
		f.Details = append(f.Details, restorable(c))
	case "aws_cloudwatch_log_group":
		if c.Was["skip_destroy"] == "true" {
			f.Severity, f.What = Note, name+" leaves Terraform's hands and stays, with its logs."
		}
	}
	r.cause(&f, what, c.Address)
	if c.Type == "confluent_cluster_link" && c.Action == plan.Delete && r.New != nil && r.fate(r.New, what).there {
		f.Instead = "Put back what the file said of it: its mode. A link of another mode gets a name of its own, or this one is retired first (retire: true, applied), with its mirror topics."
	}
	r.add(f)
	if c.Type == "confluent_kafka_cluster" {
		r.withCluster(what, c, f)
	}
}

// subject names what changes for people: by the word of the file, with the true name where it has one.
func subject(c plan.Change, what thing) string {
	named := func(noun, name string) string {
		if name == "" {
			return noun + " " + c.Address
		}
		return noun + " " + name
	}
	switch c.Type {
	case "aws_secretsmanager_secret", "aws_cloudwatch_log_group":
		return named(nouns[c.Type], c.Was["name"])
	case "confluent_kafka_topic", "confluent_kafka_mirror_topic", "confluent_kafka_cluster", "confluent_cluster_link", "confluent_connector":
		if what.kind != "" {
			return "The " + what.String()
		}
	case "confluent_schema":
		return "The newest version of the " + what.String()
	case "confluent_subject_config":
		return "What the file says of the compatibility of the " + what.String()
	case "confluent_environment":
		return named(nouns[c.Type], c.Was["display_name"])
	}
	return c.Address
}

// instead says what to do in place of losing something.
func instead(c plan.Change, what thing) string {
	entry := cmp.Or(what.path, "its entry in the file")
	retire := "If it is to go, say so first: retire: true at " + entry + ", applied before it leaves the file. If not, put its line back."
	switch {
	case c.Action == plan.Replace && c.Type == "confluent_kafka_topic":
		return "Leave what forces the replacement as it was (partitions can only grow), or make a second topic and move to it. If the data may go: protect: false at " + entry + "."
	case c.Action == plan.Replace && c.Type == "confluent_schema":
		return "Leave what forces the replacement as it was, and make a second topic, or subject, for what is new. If this version may go: protect: false at " + entry + "."
	case c.Action == plan.Replace && c.Type == "aws_secretsmanager_secret":
		return "Keep its name (secrets.path_prefix, names of clusters and applications), or give its readers the new name, and let them read it right after the apply."
	case c.Action == plan.Replace:
		return "Leave what forces the replacement as it was. If it may be lost: protect: false at " + entry + "."
	case c.Type == "confluent_kafka_topic" || c.Type == "confluent_kafka_mirror_topic":
		return retire + " With keep_data: true besides, the topic stays in Kafka and Terraform forgets it."
	case c.Type == "confluent_schema" || c.Type == "confluent_subject_config":
		return retire + " With keep_data: true besides, the schema stays in the registry and Terraform forgets it."
	case c.Type == "confluent_cluster_link":
		return retire + " With keep_data: true besides, link and mirror topics stay in Kafka and Terraform forgets them."
	case c.Type == "confluent_kafka_cluster" || c.Type == "confluent_connector":
		return retire
	case c.Type == "confluent_environment":
		return "Put its line back. To destroy everything: protect: false at the top of the file, applied before."
	case c.Type == "aws_secretsmanager_secret":
		return "Let its readers read another secret first. " + retire
	case c.Type == "aws_cloudwatch_log_group":
		return "Export the logs first, or keep the group."
	}
	return ""
}

func restorable(c plan.Change) string {
	days, err := strconv.Atoi(c.Was["recovery_window_in_days"])
	switch {
	case err != nil:
		return "Until when it can be restored is not known."
	case days == 0:
		return "It cannot be restored: its recovery window is 0 days."
	}
	return fmt.Sprintf("It can be restored until %d days after the apply (aws secretsmanager restore-secret); until then nothing else can have its name.", days)
}

// usersOfTopic are who writes, reads and mirrors a topic, as far as the states tell.
func (r *review) usersOfTopic(topic plan.Values) (details []string) {
	name, cluster := topic["topic_name"], topic["kafka_cluster[0].id"]
	if name == "" {
		return []string{"Its name, and who uses it, is not known."}
	}
	sources := map[string]bool{}
	for _, link := range of(r.before, "confluent_cluster_link", nil) {
		if v := link.values; cluster != "" && (v["source_kafka_cluster[0].id"] == cluster || v["remote_kafka_cluster[0].id"] == cluster) {
			sources[v["link_name"]] = true
		}
	}
	for _, mirror := range of(r.before, "confluent_kafka_mirror_topic", func(o object) bool {
		return o.values["source_kafka_topic[0].topic_name"] == name && sources[o.values["cluster_link[0].link_name"]]
	}) {
		what := thingOf(mirror.address, mirror.values)
		details = append(details, "The "+what.String()+" loses its source: Confluent Cloud then calls it FAILED.")
		details = append(details, r.ofMirror(what.owner, mirror.values)...)
	}
	for _, connector := range of(r.before, "confluent_connector", func(o object) bool {
		return o.values[connectorTopic] == name && o.values["kafka_cluster[0].id"] == cluster
	}) {
		details = append(details, "The "+thingOf(connector.address, connector.values).String()+" writes to it.")
	}
	users := map[string][]string{}
	for _, acl := range of(r.before, "confluent_kafka_acl", func(o object) bool {
		return o.values["resource_type"] == "TOPIC" && o.values["kafka_cluster[0].id"] == cluster && matches(o.values, name)
	}) {
		if who := thingOf(acl.address, acl.values).access(); who != "" && (acl.values["operation"] == "READ" || acl.values["operation"] == "WRITE") {
			users[who] = append(users[who], acl.values["operation"])
		}
	}
	for _, who := range sortedKeys(users) {
		slices.Sort(users[who])
		details = append(details, fmt.Sprintf("%s may %s it.", capital(who), strings.Join(slices.Compact(users[who]), " and ")))
	}
	return details
}

// matches tells whether an ACL covers a name.
func matches(acl plan.Values, name string) bool {
	if acl["pattern_type"] == "PREFIXED" {
		return strings.HasPrefix(name, acl["resource_name"])
	}
	return acl["resource_name"] == name || acl["resource_name"] == "*"
}

// onCluster counts what is on a cluster.
func (r *review) onCluster(id string) (details []string) {
	on := func(o object) bool { return id != "" && o.values["kafka_cluster[0].id"] == id }
	topics, partitions := of(r.before, "confluent_kafka_topic", on), 0
	for _, topic := range topics {
		count, _ := strconv.Atoi(topic.values["partitions_count"])
		partitions += count
	}
	mirrors, connectors := of(r.before, "confluent_kafka_mirror_topic", on), of(r.before, "confluent_connector", on)
	if !r.read(stack.ClusterLink) {
		details = append(details, "How many topics are on it is not known: the stack cluster-link was not read.")
	} else {
		details = append(details, fmt.Sprintf("On it are, in cluster-link, %s with %s, %s and %s; topics that others made are not counted.",
			count(len(topics), "topic"), count(partitions, "partition"), count(len(mirrors), "mirror topic"), count(len(connectors), "connector")))
	}
	links := of(r.before, "confluent_cluster_link", func(o object) bool {
		for _, end := range []string{"source", "destination", "local", "remote"} {
			if id != "" && o.values[end+"_kafka_cluster[0].id"] == id {
				return true
			}
		}
		return false
	})
	for _, link := range links {
		details = append(details, "The "+thingOf(link.address, link.values).String()+" has one end on it.")
	}
	return details
}

// onACluster are the types of what cluster-link has on a cluster and loses with it, as they are counted in a sentence.
var onACluster = []struct{ kind, noun, with string }{
	{"confluent_kafka_topic", "topic", " with data"}, {"confluent_kafka_mirror_topic", "mirror topic", " with data"},
	{"confluent_cluster_link", "link", ""}, {"confluent_connector", "connector", ""},
}

// withCluster names what goes with a cluster and that its own stack does not delete.
func (r *review) withCluster(cluster thing, c plan.Change, why Finding) {
	for _, one := range onACluster {
		var with []string
		for _, o := range r.after {
			if o.kind == one.kind && c.Was["id"] != "" && o.home() == c.Was["id"] && !r.named[o.stack][o.address] {
				with = append(with, o.address)
			}
		}
		if len(with) > 0 {
			r.add(Finding{Rule: "data-" + one.kind, Class: Data, Severity: Lost, Stack: stack.ClusterLink, Resources: with, Place: why.Place, Meant: why.Meant, By: why.By, StoppedBy: why.StoppedBy,
				What: fmt.Sprintf("With the cluster %s goes what cluster-link still has on it: %s%s.", cluster.name, count(len(with), one.noun), one.with), Instead: why.Instead})
		}
	}
}

// home is the id of the cluster that an object of cluster-link is on; a link is on the one that holds it.
func (o object) home() string {
	if o.kind != "confluent_cluster_link" {
		return o.values["kafka_cluster[0].id"]
	}
	switch o.values["link_mode"] {
	case "BIDIRECTIONAL":
		return o.values["local_kafka_cluster[0].id"]
	case "SOURCE":
		return o.values["source_kafka_cluster[0].id"]
	}
	return o.values["destination_kafka_cluster[0].id"]
}

// mirrorsOf lists what a link brings.
func (r *review) mirrorsOf(link string) (details []string) {
	var names, live []string
	for _, mirror := range of(r.before, "confluent_kafka_mirror_topic", nil) {
		if what := thingOf(mirror.address, mirror.values); what.owner == link {
			names, live = append(names, what.name), append(live, r.ofMirror(link, mirror.values)...)
		}
	}
	if len(names) == 0 {
		return nil
	}
	details = []string{"Its mirror topics: " + few(names) + "."}
	if r.Live == nil {
		return append(details, "How many records they lack, and which groups consume them, was not read (-links).")
	}
	return append(details, live...)
}
