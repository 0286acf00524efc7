package config

import (
	"net/netip"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/confluentcloud"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// checkConnector checks that a connector says what its class needs, and that the topics that it names are there.
func (v *validator) checkConnector(name, clusterName string) {
	path, spec := at("confluent.clusters", clusterName, "connectors", name), v.Confluent.Clusters[clusterName].Connectors[name]
	if spec.IsDatagen() {
		v.checkDatagen(spec, clusterName, path)
		return
	}
	for key, given := range map[string]bool{"topic": spec.Topic != "", "quickstart": spec.Quickstart != "", "format": spec.Format != ""} {
		if given {
			v.add(at(path, key), "is given for the class "+spec.Class, "only for Datagen: consumes or produces, and config")
		}
	}
	if v.checkReadsOrWrites(spec, path) {
		v.checkConnectorTopics(spec, clusterName, path)
		v.checkReportTopics(spec, clusterName, path)
		v.checkConnectorSettings(spec, path)
	}
	for i, offset := range spec.Offsets {
		v.checkOffset(offset, spec, at(path, "offsets", i))
	}
}

// wholeNumber is one that a 64-bit integer holds, as a partition or an offset of Kafka.
var wholeNumber = regexp.MustCompile(`^[0-9]{1,18}$`)

// checkOffset checks the place that a connector reads on from: of a sink a place in a topic that it reads.
func (v *validator) checkOffset(offset ConnectorOffset, spec Connector, path string) {
	topic, partition, place := offset.Partition["kafka_topic"], offset.Partition["kafka_partition"], offset.Offset["kafka_offset"]
	switch {
	case spec.IsSink() && (topic == "" || partition == "" || place == ""):
		v.add(path, "does not say what a sink needs", "partition: {kafka_topic, kafka_partition} and offset: {kafka_offset}")
	case spec.IsSink() && !matchesAny(spec.Consumes, topic):
		v.add(at(path, "partition", "kafka_topic"), "is not a topic that the connector reads", "one that consumes covers")
	case spec.IsSink() && !wholeNumber.MatchString(partition):
		v.add(at(path, "partition", "kafka_partition"), "is not a partition", "a whole number, from 0")
	case spec.IsSink() && !wholeNumber.MatchString(place):
		v.add(at(path, "offset", "kafka_offset"), "is not an offset", "a whole number, from 0")
	case len(offset.Partition) == 0 || len(offset.Offset) == 0:
		v.add(path, "is empty", "partition and offset as Confluent documents them for the class")
	}
}

// checkDatagen checks the short form. One that has what other classes have is most likely of another class.
func (v *validator) checkDatagen(spec Connector, clusterName, path string) {
	var others []string
	for key, given := range inorder.Of(map[string]bool{
		"consumes": len(spec.Consumes) > 0, "produces": len(spec.Produces) > 0, "own_topics": len(spec.OwnTopics) > 0, "groups": len(spec.Groups) > 0,
		"dead_letter_topic": spec.DeadLetterTopic != "", "success_topic": spec.SuccessTopic != "", "error_topic": spec.ErrorTopic != "",
		"config": len(spec.Config) > 0, "secrets": len(spec.Secrets) > 0, "offsets": len(spec.Offsets) > 0,
	}) {
		if given {
			others = append(others, key)
		}
	}
	if len(others) > 0 {
		v.add(at(path, "class"), "is "+DatagenSource+" (the default), which takes no "+oneOf(others), "the class of another connector; or topic, quickstart, format and tasks alone")
		return
	}
	if spec.Topic == "" {
		v.add(at(path, "topic"), "is missing", required("Managed topic to write to"))
	}
	if spec.Quickstart == "" {
		v.add(at(path, "quickstart"), "is missing", required("Datagen quickstart, for example STOCK_TRADES"))
	}
	cluster := v.Confluent.Clusters[clusterName]
	_, made := cluster.Topics[spec.Topic]
	_, brought := v.mirrorsOn(clusterName)[spec.Topic]
	if !made && spec.Topic != "" && (brought || slices.Contains(cluster.ExistingTopics, spec.Topic)) {
		v.add(at(path, "topic"), "is not a managed topic of the cluster", "a topic under "+at("confluent.clusters", clusterName, "topics"))
		return
	}
	v.checkTopic(at(path, "topic"), spec.Topic, clusterName)
}

// checkReadsOrWrites checks that a connector either reads or writes topics, as its class does.
func (v *validator) checkReadsOrWrites(spec Connector, path string) bool {
	plugin, known := spec.Plugin()
	reads, writes := len(spec.Consumes) > 0, len(spec.Produces) > 0
	switch {
	case known && plugin.Sink && (!reads || writes):
		v.add(path, "is a sink, which reads topics", "consumes, without produces")
	case known && !plugin.Sink && (reads || !writes):
		v.add(path, "is a source, which writes topics", "produces, without consumes")
	case reads == writes:
		v.add(path, "does not say whether it is a sink or a source", "consumes for a sink, or produces for a source")
	default:
		return true
	}
	return false
}

// checkConnectorTopics checks that the topics are there, and that nothing writes to a mirror topic.
func (v *validator) checkConnectorTopics(spec Connector, clusterName, path string) {
	v.checkApplicationTopics(spec.Consumes, clusterName, at(path, "consumes"))
	v.checkApplicationTopics(spec.Produces, clusterName, at(path, "produces"))
	checkRepeats(v, spec.OwnTopics, at(path, "own_topics"))
	checkRepeats(v, spec.Groups, at(path, "groups"))
	for i, pattern := range spec.Produces {
		v.checkWritable(string(pattern), clusterName, at(path, "produces", i))
	}
	for i, pattern := range spec.OwnTopics {
		v.checkWritable(string(pattern), clusterName, at(path, "own_topics", i))
	}
	if spec.IsSink() && len(spec.OwnTopics)+len(spec.Groups) > 0 {
		v.add(path, "has own_topics or groups although it is a sink", "only for sources: a sink gets its group by itself")
	}
}

// checkReportTopics checks that who reports is a sink whose class does, and that it does not read what it reports, which would go
// round for ever (https://docs.confluent.io/cloud/current/connectors/limits.html).
func (v *validator) checkReportTopics(spec Connector, clusterName, path string) {
	reporting := spec.Reports()
	for _, report := range []struct {
		key, topic string
		takes      bool
	}{{"dead_letter_topic", spec.DeadLetterTopic, spec.IsSink()}, {"success_topic", spec.SuccessTopic, reporting}, {"error_topic", spec.ErrorTopic, reporting}} {
		here := at(path, report.key)
		switch {
		case report.topic == "":
		case !spec.IsSink():
			v.add(here, "is given for a source", "only for sinks")
		case !report.takes:
			v.add(here, "is given for the class "+spec.Class+", which reports nothing", "leave it out: what it cannot write goes to dead_letter_topic")
		case matchesAny(spec.Consumes, report.topic):
			v.add(here, "is read by the same connector, so that a record would go round for ever", "a topic that consumes does not cover")
		default:
			v.checkTopic(here, report.topic, clusterName)
			v.checkWritable(report.topic, clusterName, here)
		}
	}
	for i, pattern := range spec.Consumes {
		for _, report := range spec.ReportTopics() {
			if report.Made && pattern.overlaps(report.Pattern) {
				v.add(at(path, "consumes", i), "covers the topics "+string(report.Pattern)+" that Confluent makes for what a sink reports, so that a record would go round for ever",
					"a longer start of names, or each topic by its name")
				break
			}
		}
	}
}

// checkWritable refuses a mirror topic, which is read-only until it is promoted or failed over: Confluent Cloud
// documentation, "Manage Mirror Topics for Cluster Linking".
func (v *validator) checkWritable(topic, clusterName, path string) {
	mirror, ok := v.mirrorsOn(clusterName)[topic]
	if ok && (mirror.Status == MirrorActive || mirror.Status == MirrorPaused) && !slices.Contains(v.Confluent.Clusters[clusterName].TopicNames(), topic) {
		v.add(path, "is a mirror topic, which nobody can write", "the topic on its own cluster, or a mirror_status of PROMOTED or FAILED_OVER")
	}
}

// keysInstead are the words of the file for settings that it makes itself.
var keysInstead = map[string]string{
	"connector.class": "class", "tasks.max": "tasks", "topics": "consumes", "topics.regex": "consumes", "kafka.topic": "produces",
	deadLetterTopic: "dead_letter_topic", successTopic: "success_topic", errorTopic: "error_topic",
}

var settingForm = regexp.MustCompile(shapes["setting"].pattern)

// accountSettings are those by which a connector logs in to Kafka.
var accountSettings = []string{"name", "kafka.auth.mode", "kafka.service.account.id", "kafka.api.key", "kafka.api.secret"}

// checkConnectorSettings checks settings and secrets against what Confluent publishes of the class: nothing secret in the
// file, and nothing that is required left out.
func (v *validator) checkConnectorSettings(spec Connector, path string) {
	plugin, known := spec.Plugin()
	for key := range inorder.Of(spec.Config) {
		secret := slices.Contains(plugin.Secret, key) || !known && confluentcloud.LooksSecret(key)
		v.checkSettingKey(key, at(path, "config", key))
		if secret && !slices.Contains(accountSettings, key) {
			v.add(at(path, "config", key), "is a secret", "under secrets, by the name of a secret in AWS Secrets Manager: no secret belongs in this file")
		}
	}
	addresses := map[string]string{}
	for key, value := range inorder.Of(spec.Secrets) {
		v.checkSettingKey(key, at(path, "secrets", key))
		v.checkARN(at(path, "secrets", key, "secret"), value.Secret, v.Region)
		if _, twice := spec.Config[key]; twice {
			v.add(at(path, "secrets", key), "is given under config too", "one of the two")
		}
		if other, taken := addresses[address.Setting(key)]; taken {
			v.add(at(path, "secrets", key), "differs from "+other+" only in . and _", "one of the two: both would have one address")
		}
		addresses[address.Setting(key)] = key
	}
	if !known {
		return
	}
	settings := spec.Settings()
	missing := plugin.MissingFrom(func(key string) bool {
		_, secret := spec.Secrets[key]
		return secret || strings.TrimSpace(settings[key]) != ""
	})
	for _, key := range missing {
		switch {
		case key == "kafka.topic":
			v.add(at(path, "produces"), "is not one topic, as the class "+spec.Class+" writes", "the name of one topic")
		case slices.Contains(plugin.Secret, key):
			v.add(at(path, "secrets", key), "is missing", "required for the class "+spec.Class)
		default:
			v.add(at(path, "config", key), "is missing", "required for the class "+spec.Class)
		}
	}
}

func (v *validator) checkSettingKey(key, path string) {
	instead, ours := keysInstead[key]
	switch {
	case !settingForm.MatchString(key):
		v.add(path, "is not the name of a setting", "needs "+shapes["setting"].allowed)
	case ours:
		v.add(path, "is not a setting for this place", "use "+instead)
	case slices.Contains(accountSettings, key):
		v.add(path, "is not a setting for this place", "leave it out: the connector has a name and a service account of its own")
	}
}

// warnOfConnectors warns of what the catalogue does not know, and of connectors whose way to the other system is Confluent's:
// they run beside the cluster, and this system's network is the way into Confluent, not out of it.
// https://docs.confluent.io/cloud/current/connectors/networking/internet-resource.html
func (v *validator) warnOfConnectors() {
	for clusterName, cluster := range inorder.Of(v.Confluent.Clusters) {
		for name, spec := range inorder.Of(cluster.Connectors) {
			v.warnOfConnector(spec, at("confluent.clusters", clusterName, "connectors", name))
		}
	}
}

func (v *validator) warnOfConnector(spec Connector, path string) {
	plugin, known := spec.Plugin()
	if !known {
		v.add(at(path, "class"), "is not in the catalogue of connectors, so that its settings are not checked here",
			orNear(spec.Class, confluentcloud.ConnectorClasses(), "Confluent checks them when the connector is made"))
	}
	for key := range inorder.Of(spec.Secrets) {
		v.warnOfSetting(spec, key, at(path, "secrets", key))
	}
	const egress = "an egress gateway (or a private network interface) of the environment with an access point and a DNS record for it; none is made here"
	for key, value := range inorder.Of(spec.Config) {
		here := at(path, "config", key)
		v.warnOfSetting(spec, key, here)
		switch {
		case isPrivateHost(value):
			v.add(here, "is a private address, which Confluent reaches by an egress of its own only", egress)
		case slices.Contains(plugin.Address, key):
			v.add(here, "is reached from Confluent's network", "if it is private, "+egress)
		}
	}
}

func (v *validator) warnOfSetting(spec Connector, key, path string) {
	if plugin, known := spec.Plugin(); known && !plugin.Has(key) {
		v.add(path, "is not in the catalogue of settings of "+spec.Class, orNear(key, plugin.Settings(), "Confluent says whether it takes it when the connector is made"))
	}
}

// isPrivateHost tells of a host, host:port or URL whether it cannot be reached over the internet.
func isPrivateHost(value string) bool {
	host := value
	if parsed, err := url.Parse(value); err == nil && parsed.Host != "" {
		host = parsed.Hostname()
	} else if before, _, found := strings.Cut(value, ":"); found && strings.Count(value, ":") == 1 {
		host = before
	}
	if address, err := netip.ParseAddr(host); err == nil {
		return address.IsPrivate() || address.IsLoopback() || address.IsLinkLocalUnicast()
	}
	return slices.ContainsFunc([]string{".internal", ".local", ".corp", ".lan", ".vpce.amazonaws.com"}, func(end string) bool {
		return strings.HasSuffix(host, end)
	})
}
