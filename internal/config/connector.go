package config

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"cdk.tf/confluent-privatelink/internal/confluentcloud"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// DatagenSource is the class of connectors that write made-up sample records.
const DatagenSource = "DatagenSource"

// Connector is a managed connector. Without a class it is a Datagen source connector, which writes sample records.
type Connector struct {
	// Class of the connector (connector.class), for example S3_SINK or PostgresCdcSourceV2. It cannot change. Default DatagenSource.
	Class string `yaml:"class,omitempty" jsonschema:"format=connector-class"`
	// Managed topic to write to. Datagen only, and required there.
	Topic string `yaml:"topic,omitempty" jsonschema:"format=topic-name"`
	// Datagen quickstart, for example STOCK_TRADES. Datagen only, and required there.
	Quickstart string `yaml:"quickstart,omitempty" jsonschema:"format=quickstart"`
	// Output data format: AVRO, JSON, JSON_SR or PROTOBUF. Datagen only. Default AVRO.
	Format string `yaml:"format,omitempty" jsonschema:"enum=AVRO,enum=JSON,enum=JSON_SR,enum=PROTOBUF"`
	// Topics that a sink reads, each a name or a prefix that ends in *.
	Consumes []Pattern `yaml:"consumes,omitempty" jsonschema:"format=topic-pattern,minItems=1"`
	// Topics that a source writes: names of topics that are there, and prefixes that end in * below which it makes its own.
	Produces []Pattern `yaml:"produces,omitempty" jsonschema:"format=topic-pattern,minItems=1"`
	// Topics that the connector keeps for itself, such as a schema history: it makes, reads and writes them.
	OwnTopics []Pattern `yaml:"own_topics,omitempty" jsonschema:"format=topic-pattern,minItems=1"`
	// Consumer groups of a source that reads own_topics.
	Groups []Pattern `yaml:"groups,omitempty" jsonschema:"format=pattern,minItems=1"`
	// Topic for records that a sink could not write. Default: dlq-lcc-<id>, which Confluent makes.
	DeadLetterTopic string `yaml:"dead_letter_topic,omitempty" jsonschema:"format=topic-name"`
	// Topic for what the other system answered, of sinks that report it. Default: success-lcc-<id>, which Confluent makes.
	SuccessTopic string `yaml:"success_topic,omitempty" jsonschema:"format=topic-name"`
	// Topic for errors that the other system answered, of sinks that report them. Default: error-lcc-<id>, which Confluent makes.
	ErrorTopic string `yaml:"error_topic,omitempty" jsonschema:"format=topic-name"`
	// Settings as Confluent documents them for the class, without secrets and without what has a key here. Not for Datagen.
	Config map[string]string `yaml:"config,omitempty"`
	// Settings that are secret, by name: where each stands in AWS Secrets Manager. Not for Datagen.
	Secrets map[string]SecretValue `yaml:"secrets,omitempty"`
	// Number of tasks. Default 1.
	Tasks int `yaml:"tasks,omitempty" jsonschema:"minimum=1"`
	// RUNNING or PAUSED, for a connector that is there: it is always made running. Default: as it is.
	Status string `yaml:"status,omitempty" jsonschema:"enum=RUNNING,enum=PAUSED"`
	// Where to read on from, set when the connector is made and whenever this changes. Default: where the connector is.
	Offsets []ConnectorOffset `yaml:"offsets,omitempty" jsonschema:"minItems=1"`
	// The step before the connector leaves the file: it goes with its ACLs, its account stays.
	Retire bool `yaml:"retire,omitempty"`
}

// ConnectorSecrets are the names or ARNs of the secrets that connectors use, each once and in order.
func (c *Config) ConnectorSecrets() []string {
	var secrets []string
	for _, cluster := range inorder.Of(c.Confluent.Clusters) {
		for _, connector := range inorder.Of(cluster.Connectors) {
			for _, value := range inorder.Of(connector.Secrets) {
				secrets = append(secrets, value.Secret)
			}
		}
	}
	slices.Sort(secrets)
	return slices.Compact(secrets)
}

// SecretARNs are the ARNs of secrets that are named by ARN or, in the file's account, by name. What Secrets Manager ends the ARN of such a
// one in, a hyphen and six characters of its own, is -?????? in it, as policies of IAM have it.
func (c *Config) SecretARNs(secrets []string) []string {
	var arns []string
	for _, secret := range secrets {
		if !IsARN(secret) {
			secret = "arn:" + Partition(c.Region) + ":secretsmanager:" + c.Region + ":" + c.AccountID + ":secret:" + secret + "-??????"
		}
		arns = append(arns, secret)
	}
	return arns
}

// SecretValue is a value in a secret.
type SecretValue struct {
	// Name or ARN of a secret in AWS Secrets Manager, which others write.
	Secret string `yaml:"secret" jsonschema:"format=secret-id"`
	// Key of the secret's JSON object. Default: the secret is the value as a whole.
	Key string `yaml:"key,omitempty" jsonschema:"format=secret-key"`
}

// ConnectorOffset is a place in one partition of what the connector reads.
type ConnectorOffset struct {
	// What is read, for a sink kafka_topic and kafka_partition. What stands here for a source is in Confluent's page of its class.
	Partition map[string]string `yaml:"partition"`
	// Place in it, for a sink kafka_offset.
	Offset map[string]string `yaml:"offset"`
}

// IsDatagen tells whether the connector is described by topic and quickstart.
func (c Connector) IsDatagen() bool { return c.Class == DatagenSource }

// IsSink tells whether the connector reads topics. Of a class that is not known, what the file says of it decides.
func (c Connector) IsSink() bool {
	plugin, known := c.Plugin()
	return known && plugin.Sink || !known && len(c.Consumes) > 0
}

// Plugin is what Confluent publishes of the class, if anything.
func (c Connector) Plugin() (confluentcloud.ConnectorPlugin, bool) {
	return confluentcloud.FindConnectorPlugin(c.Class)
}

// Writes are the topics that a source writes.
func (c Connector) Writes() []Pattern {
	if c.IsDatagen() {
		return []Pattern{Pattern(c.Topic)}
	}
	return c.Produces
}

// Reports tells whether the connector writes what the other system answered to topics of its own.
func (c Connector) Reports() bool {
	plugin, known := c.Plugin()
	return c.IsSink() && (!known || plugin.Has(successTopic))
}

// topicsWithACLs are the topics on which the connector has ACLs.
func (c Connector) topicsWithACLs() []Pattern {
	topics := slices.Concat(c.Writes(), c.Consumes, c.OwnTopics)
	for _, report := range c.ReportTopics() {
		topics = append(topics, report.Pattern)
	}
	return topics
}

// ReportTopic is a topic that a sink writes besides its work.
type ReportTopic struct {
	// Pattern of its name. Of one that Confluent makes, only the start is known.
	Pattern Pattern
	// Made tells whether the connector makes it.
	Made bool
}

// ReportTopics are those of a sink: dead letters, and of classes that report successes and errors those. A source has none.
// Confluent's names are <kind>-<id of the connector>; the ids begin with lcc-.
func (c Connector) ReportTopics() []ReportTopic {
	if !c.IsSink() {
		return nil
	}
	var topics []ReportTopic
	add := func(name, kind string) {
		if name != "" {
			topics = append(topics, ReportTopic{Pattern: Pattern(name)})
			return
		}
		topics = append(topics, ReportTopic{Pattern: Pattern(kind + "-lcc-*"), Made: true})
	}
	add(c.DeadLetterTopic, "dlq")
	if c.Reports() {
		add(c.SuccessTopic, "success")
		add(c.ErrorTopic, "error")
	}
	return topics
}

// makes are the topics that the connector makes, or Confluent for it.
func (c Connector) makes() []Pattern {
	topics := slices.Clone(c.OwnTopics)
	for _, pattern := range c.Writes() {
		if _, literal := pattern.Literal(); !literal {
			topics = append(topics, pattern)
		}
	}
	for _, report := range c.ReportTopics() {
		if report.Made {
			topics = append(topics, report.Pattern)
		}
	}
	return topics
}

// Settings that are made from the words of the file.
const (
	deadLetterTopic = "errors.deadletterqueue.topic.name"
	successTopic    = "reporter.result.topic.name"
	errorTopic      = "reporter.error.topic.name"
)

// Settings are the connector's, but for its name, its account and its secrets.
func (c Connector) Settings() map[string]string {
	settings := map[string]string{}
	maps.Copy(settings, c.Config)
	settings["connector.class"] = c.Class
	settings["tasks.max"] = strconv.Itoa(c.Tasks)
	switch {
	case c.IsDatagen():
		settings["kafka.topic"], settings["output.data.format"], settings["quickstart"] = c.Topic, c.Format, c.Quickstart
	case c.IsSink():
		c.setSinkTopics(settings)
	default:
		if topic, ok := c.onlyTopic(); ok {
			settings["kafka.topic"] = topic
		}
	}
	return settings
}

func (c Connector) setSinkTopics(settings map[string]string) {
	names, expressions, literal := []string{}, []string{}, true
	for _, pattern := range c.Consumes {
		name, isName := pattern.Literal()
		literal = literal && isName
		names = append(names, name)
		expression := regexp.QuoteMeta(name)
		if prefix, ok := pattern.Prefix(); ok {
			expression = regexp.QuoteMeta(prefix) + ".*"
		}
		expressions = append(expressions, expression)
	}
	if literal {
		settings["topics"] = strings.Join(names, ",")
	} else {
		settings["topics.regex"] = "(" + strings.Join(expressions, "|") + ")"
	}
	for key, topic := range map[string]string{deadLetterTopic: c.DeadLetterTopic, successTopic: c.SuccessTopic, errorTopic: c.ErrorTopic} {
		if topic != "" {
			settings[key] = topic
		}
	}
}

// onlyTopic is the topic of a source of a class that writes one.
func (c Connector) onlyTopic() (string, bool) {
	plugin, known := c.Plugin()
	if len(c.Produces) != 1 || known && !plugin.Has("kafka.topic") {
		return "", false
	}
	return c.Produces[0].Literal()
}

// Subjects are those of the Schema Registry that the connector reads, and if it is a source writes.
func (c Connector) Subjects() []Pattern {
	topics, direction := c.Writes(), "output."
	if c.IsSink() {
		topics, direction = c.Consumes, "input."
	}
	formats := c.Settings()
	var subjects []Pattern
	for _, kind := range []struct {
		of   string
		keys []string
	}{{"-key", []string{"key.format", "data.key.format"}}, {"-value", []string{"data.format"}}} {
		if !slices.ContainsFunc(kind.keys, func(key string) bool { return hasSchema(formats[direction+key]) }) {
			continue
		}
		for _, topic := range topics {
			subject := topic // a prefix covers keys and values
			if name, ok := topic.Literal(); ok {
				subject = Pattern(name + kind.of)
			}
			if !slices.Contains(subjects, subject) {
				subjects = append(subjects, subject)
			}
		}
	}
	return subjects
}

// hasSchema tells of a data format whether its schemas are in the Schema Registry.
func hasSchema(format string) bool {
	return slices.Contains([]string{"AVRO", "JSON_SR", "PROTOBUF"}, format)
}
