package symptom

// kafkaRows are answers of brokers, and of Connect.
//
// Source: Confluent Cloud documentation, "Use Access Control Lists", "Service quotas", "Connector statuses"; Apache Kafka 3.9.0, Errors.java.
var kafkaRows = []Symptom{{
	ID: SASLRefused, Class: Authentication, Seen: "SaslAuthenticationException, SASL authentication error", Step: StepHTTP,
	Meaning: "The network is fine: a broker was reached over TLS and does not accept the login. Stop the network checks.",
	Causes: []Cause{
		{"the API key was rotated or deleted, and the client still uses the old one", "read the secret again and restart the client; confluent api-key list", nil},
		{"the API key is of another cluster, or of the Cloud API, or key and secret do not belong together", "confluent api-key list --resource <cluster id>", nil},
		{"sasl.mechanism is not PLAIN", "client settings: security.protocol=SASL_SSL, sasl.mechanism=PLAIN", nil},
		{"the API key is new and not yet known to the cluster", "wait some minutes and try again", nil},
	},
}, {
	ID: KafkaAuthorization, Class: Authorization, Seen: "TopicAuthorizationException, Group authorization failed", Step: StepHTTP,
	Meaning: "The network and the login are fine: a broker knows who asks and does not allow it. Stop the network checks.",
	Causes: []Cause{
		{"the principal lacks the ACL on the topic, group, transactional id or cluster that the text names", "confluent kafka acl list --service-account <sa-id>; here: applications.<name> produces, consumes, groups, transactional ids", nil},
		{"the ACL is LITERAL where the name is a prefix, or is of another cluster", "compare the pattern type and the name, letter by letter", nil},
		{"the topic does not exist: a broker says \"not authorized\" of it too, to those who may not describe it", "confluent kafka topic list", nil},
	},
}, {
	ID: UnknownTopic, Class: Missing, Seen: "Unknown topic or partition", Step: StepHTTP,
	Meaning: "The network and the login are fine: the cluster answered that this topic (or partition) does not exist.",
	Causes: []Cause{
		{"the topic does not exist on this cluster: topics are not made by writing to them", "confluent kafka topic list --cluster <cluster id>; apply cluster-link, which makes them", nil},
		{"the client speaks to the other cluster of the link, or the mirror topic was not made yet", "bootstrap.servers of the client; confluent kafka mirror list", nil},
	},
}, {
	ID: TopicExists, Class: Conflict, Seen: "Topic 'T' already exists.", Step: StepHTTP,
	Meaning: "The network and the login are fine: the cluster answered that a topic of this name exists already.",
	Causes: []Cause{
		{"an earlier apply made it and the state does not know it, or somebody made it by hand", "terraform import confluent_kafka_topic.<name> <cluster id>/<topic>; with IMPORT_KAFKA_REST_ENDPOINT, IMPORT_KAFKA_API_KEY, IMPORT_KAFKA_API_SECRET", nil},
		{"a mirror topic takes the name of the source's topic, and a topic of this name is on the destination", "delete or rename one of them; the link's prefix keeps them apart", nil},
	},
}, {
	ID: KafkaQuota, Class: Quota, Seen: "PolicyViolationException, maximum number of partitions", Step: StepHTTP,
	Meaning: "The network and the login are fine: the cluster refuses by a limit or policy of its type.",
	Causes: []Cause{
		{"the limit that the text names is reached: partitions, message size, connection rate, client quota", "Confluent Cloud documentation, \"Kafka cluster types\": limits; confluent kafka cluster describe", nil},
		{"a setting of the topic is outside of what the cluster allows", "compare it with the list of topic settings for this cluster type", nil},
	},
}, {
	ID: KafkaAnswer, Class: Request, Seen: "RecordTooLargeException, Offset out of range", Step: StepHTTP,
	Meaning: "The network and the login are fine: this is an answer of a broker, or of the client library, about what was asked for. The words say what.",
	Causes: []Cause{
		{"what was sent, or a setting of the client or topic, does not fit", "read the words; compare with the topic's and the client's settings", nil},
	},
}, {
	ID: ConnectorFailed, Class: Request, Seen: "Task threw an uncaught and unrecoverable exception", Step: "",
	Meaning: "A connector's task stopped. Why stands in the lines below it (\"Caused by\"), or in the connector's trace. A managed connector runs inside Confluent: no path of yours has a part in what it reaches of Kafka.",
	Causes: []Cause{
		{"the reason stands in the trace: rights on the topic, Schema Registry, the other system", "confluent connect cluster describe <lcc-id>; netpath explain with the whole trace", nil},
	},
}}
