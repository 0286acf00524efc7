package config

// Modes of a link.
const (
	LinkDestination   = "destination"   // the consuming side owns the link
	LinkSource        = "source"        // the producing side starts it: two halves
	LinkBidirectional = "bidirectional" // two links of one name
)

// Statuses of a mirror topic that can be asked for.
const (
	MirrorActive     = "ACTIVE"
	MirrorPaused     = "PAUSED"
	MirrorPromoted   = "PROMOTED"
	MirrorFailedOver = "FAILED_OVER"
)

// Link shares topics of a source cluster with a destination cluster.
type Link struct {
	// Cluster of this file that has the topics. Exactly one of source and share.
	Source string `yaml:"source,omitempty"`
	// Share of another team that has the topics: the ARN of its secret, or, in the same account, its name.
	// Only with the mode destination.
	Share string `yaml:"share,omitempty" jsonschema:"format=secret-id"`
	// Cluster that gets the mirror topics.
	Destination string `yaml:"destination"`
	// Who starts the link: destination, source or bidirectional. Default destination.
	Mode string `yaml:"mode,omitempty" jsonschema:"enum=destination,enum=source,enum=bidirectional"`
	// Topics of the source that are approved for the link, each a name or a prefix that ends
	// in *. Every topic of the source in this file that one of them matches gets a mirror topic. Of a
	// share, each by its full name.
	Topics []Pattern `yaml:"topics" jsonschema:"format=topic-pattern,minItems=1"`
	// The same from destination to source, bidirectional only.
	ReverseTopics []Pattern `yaml:"reverse_topics,omitempty" jsonschema:"format=topic-pattern,minItems=1"`
	// Status by source topic, where it is not ACTIVE: PAUSED, PROMOTED, FAILED_OVER.
	MirrorStatus map[string]string `yaml:"mirror_status,omitempty"`
	// What becomes of single mirror topics, by source topic.
	Mirrors map[string]MirrorTopic `yaml:"mirrors,omitempty"`
	// Whether Terraform refuses to delete or replace the link and its mirror topics. Default: that of the file.
	Protect *bool `yaml:"protect,omitempty"`
	// The step before the link leaves the file: link and mirror topics are deleted, with the data of
	// the mirror topics; accounts and keys stay.
	Retire bool `yaml:"retire,omitempty"`
	// With retire: mirror topics and link stay in Kafka, and Terraform forgets them.
	KeepData bool `yaml:"keep_data,omitempty"`
	// Prefix of the mirror topics' names, 12 characters at most; cannot be changed later.
	Prefix string `yaml:"prefix,omitempty" jsonschema:"format=link-prefix"`
	// Sync of consumer group offsets. Default: none.
	OffsetSync *OffsetSync `yaml:"consumer_offset_sync,omitempty"`
	// Sync of ACLs. It deletes ACLs on the destination that match and are not on the source. Default: none.
	ACLSync *ACLSync `yaml:"acl_sync,omitempty"`
	// Further link settings by their Confluent names, for example topic.config.sync.ms.
	Config map[string]string `yaml:"config,omitempty"`
}

// MirrorTopic says what becomes of one mirror topic.
type MirrorTopic struct {
	// Whether Terraform refuses to delete or replace it. Default: that of the link.
	Protect *bool `yaml:"protect,omitempty"`
	// The step before the topic leaves the link: the mirror topic is deleted with its data.
	Retire bool `yaml:"retire,omitempty"`
	// With retire: the mirror topic stays in Kafka with its data, and Terraform forgets it.
	KeepData bool `yaml:"keep_data,omitempty"`
}

// OffsetSync copies committed offsets of consumer groups.
type OffsetSync struct {
	// Whether offsets are copied. Default true. To stop, set it to false and leave the rest:
	// Confluent refuses to take link settings away.
	Enabled *bool `yaml:"enabled,omitempty"`
	// Consumer groups, each a name or a prefix that ends in *.
	Groups []Pattern `yaml:"groups" jsonschema:"format=pattern,minItems=1"`
	// Interval in milliseconds, at least 1000. Default 30000.
	IntervalMS int `yaml:"interval_ms,omitempty" jsonschema:"minimum=1000"`
}

// ACLSync copies ACLs on topics.
type ACLSync struct {
	// Whether ACLs are copied. Default true. To stop, set it to false and leave the rest:
	// Confluent refuses to take link settings away.
	Enabled *bool `yaml:"enabled,omitempty"`
	// Topics whose ACLs are copied, each a name or a prefix that ends in *. Default: the link's topics.
	Topics []Pattern `yaml:"topics,omitempty" jsonschema:"format=topic-pattern,minItems=1"`
	// Interval in milliseconds, at least 1000. Default 5000.
	IntervalMS int `yaml:"interval_ms,omitempty" jsonschema:"minimum=1000"`
}
