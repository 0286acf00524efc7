package symptom

// arrived is said of each failure of a link: the answer itself proves the path of who asked.
const arrived = " Cluster to cluster: that the answer arrived proves the agent's own path, which has no part in this. "

// linkRows are what is said of links and mirror topics.
//
// Sources: Confluent documentation, "Troubleshoot Cluster Linking", "Manage Private Networking for Cluster Linking", "Mirror topics"; terraform-provider-confluent issues 287, 780; confluent CLI issue 3072.
var linkRows = []Symptom{{
	ID: LinkUnresolved, Class: Link, Seen: "UNRESOLVABLE_BOOTSTRAP_ERROR", Step: StepResolve,
	Meaning: "One cluster could not resolve the other's bootstrap name." + arrived + "Confluent resolves it, not your zones.",
	Causes: []Cause{
		{"the bootstrap endpoint in the link is wrong or of another kind of endpoint (an access point's name where the cluster's own is wanted, or the other way round)", "compare source/remote bootstrap_endpoint with the other cluster's endpoints in the console", nil},
		{"the two clusters cannot see each other's private names: not in one organization, region or environment's attachment", "Confluent Cloud documentation, \"Supported cluster combinations\"; a network link or a source-initiated link", nil},
	},
}, {
	ID: LinkUnreachable, Class: Link, Seen: "BOOTSTRAP_TCP_CONNECTION_FAILED_ERROR", Step: StepConnect,
	Meaning: "One cluster could not connect to the other." + arrived,
	Causes: []Cause{
		{"the combination of the two clusters' networks is not supported in this direction", "Confluent Cloud documentation, \"Supported cluster combinations\"; a source-initiated link turns the direction round", nil},
		{"the bootstrap endpoint or its port is wrong (9092, not 443)", "compare with the other cluster's bootstrap_endpoint", nil},
		{"the other cluster is being made, changed or deleted", "confluent kafka cluster describe <cluster id>", nil},
	},
}, {
	ID: LinkAuthentication, Class: Link, Seen: "link_error: AUTHENTICATION_ERROR", Step: StepHTTP,
	Meaning: "One cluster does not accept the API key that the link presents." + arrived,
	Causes: []Cause{
		{"the link's key on the other cluster was rotated or deleted: credentials of the link change in place", "terraform apply in cluster-link after each rotation in confluent-core", nil},
		{"the key is of the wrong cluster: the link needs one of the *other* (source, remote) cluster", "confluent api-key list --resource <source cluster id>", nil},
	},
}, {
	ID: LinkAuthorization, Class: Link, Seen: "task: AUTHORIZATION_ERROR", Step: StepHTTP,
	Meaning: "The link's principal may not do on the other cluster what a task needs." + arrived,
	Causes: []Cause{
		{"an ACL is missing on the source: TOPIC READ, DESCRIBE and DESCRIBE_CONFIGS; with offset sync GROUP READ and DESCRIBE; with ACL sync CLUSTER DESCRIBE", "confluent kafka acl list --service-account <sa-id> on the source", nil},
		{"on the destination, who makes the link lacks CLUSTER ALTER or TOPIC CREATE", "role CloudClusterAdmin, or those ACLs, for the link's owner", nil},
	},
}, {
	ID: LinkSettings, Class: Link, Seen: "MISCONFIGURATION_ERROR: ... filters is not set", Step: "",
	Meaning: "A task of the link cannot run with the link's settings: the link itself works, and the network is fine.",
	Causes: []Cause{
		{"a sync is switched on without its filters: acl.sync.enable needs acl.filters, auto.create.mirror.topics.enable needs auto.create.mirror.topics.filters, consumer.offset.sync.enable needs consumer.offset.group.filters",
			"set the filters, or switch the sync off; here links.<name>.acl_sync and consumer_offset_sync do both", nil},
		{"a setting was taken away: the provider refuses that", "set it to its default instead", nil},
	},
}, {
	ID: LinkExists, Class: Conflict, Seen: "Cluster link 'L' already exists", Step: StepHTTP,
	Meaning: "The network is fine: the cluster answered that it has a link of this name.",
	Causes: []Cause{
		{"an earlier apply made it although its call failed", "import it (docs/operating.md, \"A link that already exists\"); do not try blindly again", nil},
	},
}, {
	ID: LinkRefused, Class: Link, Seen: "400 Bad Request: unable to validate cluster link", Step: StepHTTP,
	Meaning: "The cluster answered that it cannot make this link." + arrived + "The words behind the status say which side and why.",
	Causes: []Cause{
		{"the other cluster cannot be reached, is not the one whose id is given, or does not accept the key: the answer names which", "compare id, bootstrap endpoint and key of the other cluster: all three must be of one cluster", nil},
		{"the combination of cluster types or networks is not supported", "Confluent Cloud documentation, \"Supported cluster combinations\"", nil},
	},
}, {
	ID: LinkTask, Class: Link, Seen: "task: IN_ERROR", Step: "",
	Meaning: "A task of the link is in error; the link itself may go on mirroring. The network between you and the clusters has no part in it.",
	Causes: []Cause{
		{"the code and the words beside it say why: settings, rights, or the other cluster", "GET /kafka/v3/clusters/<id>/links/<link>?include_tasks=true: errors of each task", nil},
	},
}, {
	ID: LinkUnavailable, Class: Link, Seen: "link_state: UNAVAILABLE", Step: "",
	Meaning: "The link does not work now: one cluster has not reached the other for five minutes, or is not let in." + arrived,
	Causes: []Cause{
		{"link_error and its message say why: authentication, resolving, connecting", "confluent kafka link describe <link>: Error and Error Message", nil},
		{"the link's API key was rotated or deleted", "terraform apply in cluster-link after each rotation in confluent-core", nil},
		{"the source cluster is gone, paused or being changed", "confluent kafka cluster describe <source cluster id>", nil},
	},
}, {
	ID: MirrorTransition, Class: Link, Seen: "status attribute can be updated from \"FAILED\" to \"FAILED_OVER\" is not supported", Step: "",
	Meaning: "The provider refuses this change of a mirror topic's status; the network is fine. What the provider cannot do, the REST API can.",
	Causes: []Cause{
		{"the mirror is FAILED, or in another state that the provider's transitions do not have: only the REST API fails it over",
			"POST /kafka/v3/clusters/<id>/links/<link>/mirrors:failover {\"mirror_topic_names\": [\"...\"]}, then reconcile the file (docs/operating.md, \"Promoting and failing over\")", nil},
		{"a promoted or failed over mirror cannot become a mirror again", "take it out of the link's topics; keep the topic (docs/operating.md)", nil},
	},
}, {
	ID: MirrorState, Class: Link, Seen: "mirror_status: SOURCE_UNAVAILABLE, LINK_FAILED, FAILED", Step: "",
	Meaning: "A mirror topic does not mirror now." + arrived + "In some of these states the provider cannot even plan.",
	Causes: []Cause{
		{"the link to the source does not work: its state and error say why", "confluent kafka link describe <link>; confluent kafka mirror describe <topic> --link <link>", nil},
		{"the source topic was deleted, or changed in a way that a mirror cannot follow (FAILED)", "mirror_topic_error of the mirror; fail it over or delete and make it again", nil},
		{"it was paused (PAUSED, LINK_PAUSED), or a change of its state is under way (PENDING_...)", "mirrors:resume, or wait: the state passes by itself when the clusters reach each other", nil},
		{"the source is lost: consumers shall go on here", "mirrors:failover by REST (docs/operating.md, \"Promoting and failing over\")", nil},
	},
}}
