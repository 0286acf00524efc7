package symptom

// answerRows are HTTP answers: whoever gave them was reached.
//
// Sources: Confluent Cloud documentation, "Kafka REST API" (authentication), "Confluent Cloud APIs" (errors, rate limits, quotas); docs/operating.md, "cluster-link answers 401".
var answerRows = []Symptom{{
	ID: Unauthorized, Class: Authentication, Seen: "401 Unauthorized", Step: StepHTTP,
	Meaning: "The network is fine: name, route, way back, group and TLS. Stop the network checks. The cluster answered, and does not accept the API key.",
	Causes: []Cause{
		{"the API key is dead: it was rotated or deleted, and Terraform's state (or the client) still holds it. At plan or refresh this is the likeliest: the provider reads with the key in the state",
			"once: terraform apply -refresh=false in cluster-link, then terraform plan (docs/operating.md, \"cluster-link answers 401\"); a client reads its secret again", nil},
		{"the API key belongs to another cluster, or its principal lacks the role or ACL", "confluent api-key list --resource <cluster id>; confluent kafka acl list", nil},
		{"the API key is new and not yet known to the cluster", "wait some minutes and try again", nil},
		{"no credentials were sent (netpath probe sends none: 401 is what it hopes for)", "", nil},
	},
}, {
	ID: Unauthorized, Class: Authentication, Subjects: []Subject{ConfluentAPI}, Seen: "api.confluent.cloud: 401 Unauthorized", Step: StepHTTP,
	Meaning: "The network is fine: Confluent's public API answered, and does not accept the Cloud API key.",
	Causes: []Cause{
		{"CONFLUENT_CLOUD_API_KEY and CONFLUENT_CLOUD_API_SECRET are not set where the run happens, or hold a key that was deleted", "the environment of the agent or workspace; confluent api-key list --resource cloud", nil},
		{"a Kafka or Schema Registry key was given in place of a Cloud API key", "the key's resource must be \"cloud\": confluent api-key list", nil},
	},
}, {
	ID: Unauthorized, Class: Authentication, Subjects: []Subject{HCPTerraform, Registry}, Seen: "app.terraform.io: 401 unauthorized", Step: StepHTTP,
	Meaning: "The network is fine: {X} answered, and does not accept the token.",
	Causes: []Cause{
		{"the token is missing, expired or of another organization", "terraform login; TF_TOKEN_app_terraform_io; the agent's TFC_AGENT_TOKEN", nil},
	},
}, {
	ID: Unauthorized, Class: Authentication, Subjects: []Subject{SchemaRegistry}, Seen: "error reading Schema: 401 Unauthorized", Step: StepHTTP,
	Meaning: "The network is fine: the Schema Registry answered, and does not accept the API key of its manager.",
	Causes: []Cause{
		{"the API key was deleted or changed outside of Terraform: cluster-link reads it at each run from the secret confluent/<name>/schema-registry/manager",
			"apply confluent-core, which finds the key gone, makes another and writes the secret, then cluster-link", nil},
		{"the secret holds another key: of a cluster, of the Cloud API or of another environment's registry", "confluent api-key list --resource <lsrc id>; the key in the secret", nil},
		{"the API key is new and not yet known to the registry", "wait some minutes and try again", nil},
	},
}, {
	ID: Forbidden, Class: Authorization, Seen: "403 Forbidden", Step: StepHTTP,
	Meaning: "The network is fine: name, route, way back, group and TLS. Stop the network checks. The cluster knows the API key and does not allow what was asked for.",
	Causes: []Cause{
		{"the key's principal lacks the ACL or role on this cluster", "confluent kafka acl list; confluent iam rbac role-binding list --principal User:<sa-id>", nil},
		{"the role binding or ACL is new and not yet known to the cluster, or was deleted before what needs it", "wait some minutes and try again; a link depends on its grants", nil},
		{"a proxy or firewall answers 403 in the cluster's place", "look at the body: Confluent's errors are JSON with error_code; unset HTTPS_PROXY and try again", nil},
	},
}, {
	ID: Forbidden, Class: Authorization, Subjects: []Subject{ConfluentAPI}, Seen: "api.confluent.cloud: 403 Forbidden", Step: StepHTTP,
	Meaning: "The network is fine: Confluent's public API answered, knows the Cloud API key and does not allow what was asked for. To the provider, a 403 at refresh also means that the object is gone.",
	Causes: []Cause{
		{"the key's principal lacks a role: OrganizationAdmin, EnvironmentAdmin or what docs/deploying.md lists", "confluent iam rbac role-binding list --principal User:<sa-id>", nil},
		{"the environment or cluster is of another organization than the key, or was deleted", "confluent environment list with the same key", nil},
	},
}, {
	ID: Forbidden, Class: Authorization, Subjects: []Subject{HCPTerraform, Registry}, Seen: "app.terraform.io: 403 forbidden", Step: StepHTTP,
	Meaning: "The network is fine: {X} answered and does not allow what was asked for.",
	Causes: []Cause{
		{"the token's team or run has no right to that workspace, state or module", "the workspace's team access, and its remote state sharing", nil},
	},
}, {
	ID: Forbidden, Class: Authorization, Subjects: []Subject{SchemaRegistry}, Seen: "error creating Tag 403 Forbidden", Step: StepHTTP,
	Meaning: "The network is fine: the Schema Registry, which its catalog and exporters belong to, knows the API key of its manager and does not allow what was asked for.",
	Causes: []Cause{
		{"the manager's role binding is missing or was taken away by hand: DataSteward on the environment for tags, owners and exporters; DeveloperManage, DeveloperRead and DeveloperWrite on each subject",
			"confluent iam rbac role-binding list --principal User:<sa-id>; apply confluent-core, then cluster-link", nil},
		{"the role binding is new and not yet known to the registry", "wait some minutes and try again", nil},
	},
}, {
	ID: NotFound, Class: Missing, Seen: "404 Not Found", Step: StepHTTP,
	Meaning: "The network is fine: the other side answered, and does not have what was asked for.",
	Causes: []Cause{
		{"the cluster's id in the URL is not the one that the host serves, or the path is wrong", "compare with rest_endpoint and the cluster's id", nil},
		{"the topic, link, ACL or subject was deleted by somebody else", "list it by the confluent CLI; terraform plan shows what it would make again", nil},
	},
}, {
	ID: NotFound, Class: Missing, Subjects: []Subject{ConfluentAPI}, Seen: "api.confluent.cloud: 404 Not Found", Step: StepHTTP,
	Meaning: "The network is fine: Confluent's public API answered, and does not have what was asked for.",
	Causes: []Cause{
		{"the object was deleted, or is in another environment than the one in the request", "confluent environment list; confluent kafka cluster list --environment <env id>", nil},
		{"the Schema Registry of an environment does not exist before the environment's first cluster", "make the cluster first", nil},
	},
}, {
	ID: NotFound, Class: Missing, Subjects: []Subject{HCPTerraform, Registry}, Seen: "app.terraform.io: 404 not found", Step: StepHTTP,
	Meaning: "The network is fine: {X} answered. HCP Terraform says \"not found\" also to those who may not see it.",
	Causes: []Cause{
		{"the organization, workspace, provider or module does not exist under this name, or the token may not see it", "compare the names; the token's team and its access", nil},
	},
}, {
	ID: AlreadyExists, Class: Conflict, Seen: "409 Conflict, already exists", Step: StepHTTP,
	Meaning: "The network is fine: the other side answered that something of this name is there already.",
	Causes: []Cause{
		{"an earlier apply made it, and its answer was lost: it is not in the state", "import it, or delete it if nothing uses it (docs/operating.md, \"When an apply failed half-way\")", nil},
		{"another system or team made it: names of service accounts are unique in the organization, those of topics in the cluster", "choose another name, or use the existing one", nil},
	},
}, {
	ID: TooManyRequests, Class: Quota, Seen: "429 Too Many Requests", Step: StepHTTP,
	Meaning: "The network is fine: the other side answered that there were too many requests in a short time.",
	Causes: []Cause{
		{"Terraform asks for many objects at once", "terraform apply -parallelism=2, or again a minute later", nil},
		{"other pipelines use the same key or organization at the same time", "run them one after the other", nil},
	},
}, {
	ID: QuotaExceeded, Class: Quota, Seen: "402 Payment Required, quota exceeded", Step: StepHTTP,
	Meaning: "The network is fine: Confluent answered that a quota of the organization, environment or cluster is used up. \"402 Payment Required\" means this too.",
	Causes: []Cause{
		{"the quota named in the text is reached: environments, clusters, service accounts, API keys, role bindings, partitions", "confluent service-quota list <scope>; remove what is not used, or ask Confluent to raise it", nil},
	},
}, {
	ID: BadRequest, Class: Request, Seen: "400 Bad Request, 422 Unprocessable Entity", Step: StepHTTP,
	Meaning: "The network is fine: the other side answered that it does not accept the request as such. The words behind the status say what is wrong with it.",
	Causes: []Cause{
		{"a value in the configuration is not allowed", "read the words behind the status; compare the value with the service's documentation", nil},
	},
}, {
	ID: ServiceTrouble, Class: Service, Seen: "500 Internal Server Error, 502, 503, 504", Step: StepHTTP,
	Meaning: "The network is fine as far as to who answered: a server, or a load balancer or proxy before it, says that it cannot serve now.",
	Causes: []Cause{
		{"the service has trouble, or the object is just being made or changed", "status.confluent.cloud; try again some minutes later", nil},
		{"a proxy between the client and the service answers 502, 503 or 504 because it cannot go on", "look at the body and the header Server; unset HTTPS_PROXY and try again", nil},
	},
}, {
	ID: RetriesExhausted, Class: Service, Seen: "giving up after 5 attempt(s)", Step: StepHTTP,
	Meaning: "The network is fine: each attempt was answered, by 429 (too many requests) or 5xx (trouble of the service). A failure of the network would stand behind \"attempt(s)\".",
	Causes: []Cause{
		{"too many requests at once", "terraform apply -parallelism=2", nil},
		{"the service has trouble, or a quota behind it is used up", "status.confluent.cloud; TF_LOG=debug shows the status and the body", nil},
	},
}, {
	ID: HTTPAnswer, Class: Service, Seen: "any other HTTP status", Step: StepHTTP,
	Meaning: "The network is fine: an HTTP server answered over TLS with the right certificate. What it said is not about the network.",
	Causes: []Cause{
		{"the path or the cluster id in the URL is wrong (404), or the service has trouble (429, 5xx)", "compare with rest_endpoint and the cluster's id; status.confluent.cloud", nil},
	},
}}
