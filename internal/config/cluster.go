package config

import "slices"

// Types of a cluster.
const (
	Enterprise = "enterprise"
	Dedicated  = "dedicated"
)

// Authorization of applications.
const (
	ACLs = "acls" // by ACLs alone
	RBAC = "rbac" // by role bindings, and by ACLs what no role gives alone
	Both = "both" // by all of both, so that one can go without a gap
)

// Cluster is a Kafka cluster with its topics and those who use them.
type Cluster struct {
	// Id of a cluster that exists, lkc-..., in the environment. It is looked up and never changed, and topics and what
	// else stands under it here can be made on it. Default: one is made.
	ID string `yaml:"id,omitempty" jsonschema:"format=cluster-id"`
	// Cluster type: enterprise or dedicated. Default enterprise.
	Type string `yaml:"type,omitempty" jsonschema:"enum=enterprise,enum=dedicated"`
	// Availability: HIGH or LOW (enterprise), MULTI_ZONE or SINGLE_ZONE (dedicated). Default HIGH or MULTI_ZONE.
	Availability string `yaml:"availability,omitempty" jsonschema:"enum=HIGH,enum=LOW,enum=MULTI_ZONE,enum=SINGLE_ZONE"`
	// Largest number of elastic CKUs, enterprise only. Default: Confluent's.
	MaxECKU int `yaml:"max_ecku,omitempty" jsonschema:"minimum=1"`
	// Number of CKUs, dedicated only.
	CKU int `yaml:"cku,omitempty" jsonschema:"minimum=1"`
	// ARN of the AWS KMS key that encrypts the cluster's data, for this cluster alone. It can only be chosen
	// when the cluster is made. Default: Confluent's encryption.
	BYOKKeyARN string `yaml:"byok_key_arn,omitempty" jsonschema:"format=kms-key-arn"`
	// Confluent network of a dedicated cluster, n-...
	NetworkID string `yaml:"network_id,omitempty" jsonschema:"format=network-id"`
	// Whether Terraform refuses to delete or replace the cluster. Default: that of the file.
	Protect *bool `yaml:"protect,omitempty"`
	// Whether Confluent Cloud refuses to delete the cluster. Default: as protect.
	DeletionProtection *bool `yaml:"deletion_protection,omitempty"`
	// The step before the cluster leaves the file: topics, ACLs and connectors go, and its protection;
	// accounts and keys stay. The apply after it deletes the cluster with its data.
	Retire bool `yaml:"retire,omitempty"`
	// PrivateLink VPC through which the cluster is reached: its access point gives the cluster's
	// endpoints. Only with connectivity gateway. Default: the VPC of the cluster's name, else hub_endpoint.
	Endpoint string `yaml:"endpoint,omitempty"`
	// What topics have that do not say otherwise.
	TopicDefaults TopicDefaults `yaml:"topic_defaults,omitempty"`
	// Topics that are made here, by topic name.
	Topics map[string]Topic `yaml:"topics,omitempty"`
	// Names of topics that others make, for applications and links to refer to.
	ExistingTopics []string `yaml:"existing_topics,omitempty" jsonschema:"format=topic-name,minItems=1"`
	// How applications get their rights: acls, rbac (role bindings), or both, the step from one to the other. Default acls.
	Authorization string `yaml:"authorization,omitempty" jsonschema:"enum=acls,enum=rbac,enum=both"`
	// Applications by name: a service account each, or an identity pool.
	Applications map[string]Application `yaml:"applications,omitempty"`
	// Managed connectors by name, which is their address at Confluent and cannot change: a service account each.
	Connectors map[string]Connector `yaml:"connectors,omitempty"`
}

// TopicDefaults holds what topics of one cluster have that do not say otherwise.
type TopicDefaults struct {
	// Number of partitions. It can only grow: lowered, it would replace each topic that has it. Default 6.
	Partitions int `yaml:"partitions,omitempty" jsonschema:"minimum=1"`
	// Topic settings, for example retention.ms: those under Topic settings below. A topic's own go before each.
	Config map[string]string `yaml:"config,omitempty"`
	// What the subjects of schemas are named for: topic, record or topic_record. Default topic.
	SubjectNaming string `yaml:"subject_naming,omitempty" jsonschema:"enum=topic,enum=record,enum=topic_record"`
}

// Topic is a managed topic, or many that are alike.
type Topic struct {
	// Ends of the names of topics that are alike: the entry's key stands before each. Each is a topic like any other, and may
	// move to an entry of its own, or back, without a change. Default: the entry is one topic, of the key's name.
	Names []string `yaml:"names,omitempty" jsonschema:"format=topic-name,minItems=1"`
	// Number of partitions, can only grow. Default: that of the cluster's topics.
	Partitions int `yaml:"partitions,omitempty" jsonschema:"minimum=1"`
	// Topic settings, for example retention.ms: those under Topic settings below.
	Config map[string]string `yaml:"config,omitempty"`
	// What the topic is, for people who look it up in the Stream Catalog.
	Description string `yaml:"description,omitempty"`
	// Who owns the topic, in the Stream Catalog.
	Owner string `yaml:"owner,omitempty"`
	// Address to ask, in the Stream Catalog.
	OwnerEmail string `yaml:"owner_email,omitempty" jsonschema:"format=email-address"`
	// Tags of the topic in the Stream Catalog, of those under confluent.schema_registry.tags.
	Tags []string `yaml:"tags,omitempty" jsonschema:"minItems=1"`
	// Schema of its keys. It goes with the topic: retire and keep_data are also for it.
	Key *Schema `yaml:"key,omitempty"`
	// Schema of its values, likewise.
	Value *Schema `yaml:"value,omitempty"`
	// What the subjects of its schemas are named for, as its clients have to be told too: topic (<topic>-key, <topic>-value), record
	// (the record's full name) or topic_record (<topic>-<record>). Default: that of the cluster's topics.
	SubjectNaming string `yaml:"subject_naming,omitempty" jsonschema:"enum=topic,enum=record,enum=topic_record"`
	// Whether Terraform refuses to delete or replace the topic. Default: that of the file.
	Protect *bool `yaml:"protect,omitempty"`
	// The step before the topic leaves the file: it is deleted with its data.
	Retire bool `yaml:"retire,omitempty"`
	// With retire: the topic stays in Kafka with its data, and Terraform forgets it.
	KeepData bool `yaml:"keep_data,omitempty"`
}

// Application is a client of one cluster, with the rights for what it says and no others.
type Application struct {
	// Topics to write, each a name or a prefix that ends in *.
	Produces []Pattern `yaml:"produces,omitempty" jsonschema:"format=topic-pattern,minItems=1"`
	// Topics to read, each a name or a prefix that ends in *.
	Consumes []Pattern `yaml:"consumes,omitempty" jsonschema:"format=topic-pattern,minItems=1"`
	// Consumer groups to use, each a name or a prefix that ends in *. Needed with consumes, but for Kafka Streams.
	Groups []Pattern `yaml:"groups,omitempty" jsonschema:"format=pattern,minItems=1"`
	// Transactional ids of producers that write exactly once, each a name or a prefix that ends in *. Needs produces.
	TransactionalIDs []Pattern `yaml:"transactional_ids,omitempty" jsonschema:"format=pattern,minItems=1"`
	// The application is one of Kafka Streams: consumes are its input topics, produces its output topics.
	Streams *Streams `yaml:"streams,omitempty"`
	// Topics to see without reading them (partitions, offsets), each a name or a prefix that ends in *.
	Describes []Pattern `yaml:"describes,omitempty" jsonschema:"format=topic-pattern,minItems=1"`
	// Topics to create, set up and delete, each a name or a prefix that ends in *. Their data it can neither read nor write.
	Admin []Pattern `yaml:"admin,omitempty" jsonschema:"format=topic-pattern,minItems=1"`
	// How the application gets its rights: acls, rbac or both. Default: that of the cluster.
	Authorization string `yaml:"authorization,omitempty" jsonschema:"enum=acls,enum=rbac,enum=both"`
	// An identity pool in place of a service account with API keys: the application logs in with the tokens of an identity
	// provider. Then there is no secret; the output client_properties says what it needs.
	IdentityPool *IdentityPool `yaml:"identity_pool,omitempty"`
	// Subjects of the Schema Registry that it uses, with a key of its own in the same secret (with identity_pool in the output
	// client_properties). {} reads those of its topics. Default: none.
	SchemaRegistry *RegistryAccess `yaml:"schema_registry,omitempty"`
	// Most that the application may write and read in a second. Default: no bound but the cluster's.
	Quota *Quota `yaml:"quota,omitempty"`
	// The step before the application leaves the file: its rights go, its account, keys and secret stay.
	Retire bool `yaml:"retire,omitempty"`
	// Principals of IAM (ARNs) that may read this application's secret, besides those under secrets. Default: none.
	Readers []string `yaml:"readers,omitempty" jsonschema:"format=principal-arn,minItems=1"`
}

// IdentityPool lets tokens in whose claims a filter takes, all as one principal.
type IdentityPool struct {
	// Identity provider of the file that issues the tokens. Default: the only one.
	Provider string `yaml:"provider,omitempty"`
	// Which tokens are let in: an expression of CEL over their claims, for example claims.aud == "kafka" && claims.sub == "orders".
	Filter string `yaml:"filter" jsonschema:"minLength=1"`
	// Claim that tells the holders of tokens apart in audit logs. Default claims.sub.
	IdentityClaim string `yaml:"identity_claim,omitempty" jsonschema:"format=claim"`
}

// Quota is a client quota.
type Quota struct {
	// Bytes per second that it may write, at least 1000000.
	IngressByteRate int `yaml:"ingress_byte_rate" jsonschema:"minimum=1000000"`
	// Bytes per second that it may read, at least 1000000.
	EgressByteRate int `yaml:"egress_byte_rate" jsonschema:"minimum=1000000"`
}

// consumerGroups are all that the application uses.
func (a Application) consumerGroups() []Pattern {
	if a.Streams == nil {
		return a.Groups
	}
	return append(slices.Clone(a.Groups), Pattern(a.Streams.ApplicationID))
}

// topicsWithACLs are the topics on which the application has ACLs, by whatever it does there. With role bindings it has
// them only for what no role gives alone.
func (a Application) topicsWithACLs() []Pattern {
	if a.Authorization == RBAC {
		return a.Describes
	}
	topics := slices.Concat(a.Produces, a.Consumes, a.Describes, a.Admin)
	if a.Streams != nil {
		topics = append(topics, a.Streams.Internal())
	}
	return topics
}

// Streams is what makes an application one of Kafka Streams.
type Streams struct {
	// The property application.id: the application's consumer group, and before a hyphen the start of the names of its
	// internal topics and transactional ids. It may create and delete those topics.
	ApplicationID string `yaml:"application_id" jsonschema:"format=streams-id"`
}

// Internal covers the names of the internal topics and of the transactional ids of an application of Kafka Streams.
// https://kafka.apache.org/documentation/streams/developer-guide/manage-topics
func (s Streams) Internal() Pattern { return Pattern(s.ApplicationID + "-*") }
