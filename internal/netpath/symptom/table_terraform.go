package symptom

import "cdk.tf/confluent-privatelink/internal/netpath/code"

// terraformRows are what Terraform and HCP Terraform say of their own order of things.
//
// Sources: Terraform documentation, "State: locking", "terraform apply" (saved plans), "terraform_remote_state"; HCP Terraform documentation, "Agents", "Sharing data between workspaces".
var terraformRows = []Symptom{{
	ID: RemoteStateRefused, Class: Authorization, Seen: "error loading the remote state: Error creating workspace W: 403 Forbidden", Step: StepHTTP,
	Meaning: "HCP Terraform answered, and does not let this workspace read the state of the one before it. The network is fine, and no API key of Confluent has a part in it.",
	Causes: []Cause{
		{"the producer's workspace does not share its state with this one: a new workspace shares with nobody", "in the producer: global remote state sharing, or this workspace among its remote state consumers (docs/deploying.md)", nil},
		{"the producer's workspace does not exist yet, or has another name: then a run tries to make it, and may not", "apply the stacks in order: networking, confluent-core, cluster-link; compare organization and workspace names", nil},
	},
}, {
	ID: RemoteStateMissing, Class: Missing, Seen: "Unable to find remote state, No stored state was found", Step: "",
	Meaning: "The stack before this one has no state, or not this output, yet. The network is fine.",
	Causes: []Cause{
		{"the producer was not applied yet, or not since the output was added", "apply the stacks in order: networking, confluent-core, cluster-link", nil},
		{"the backend leads to another file, workspace or folder", "the backend of the producer and of the data source terraform_remote_state must be the same", nil},
	},
}, {
	ID: StateLocked, Class: Run, Seen: "Error acquiring the state lock, workspace already locked", Step: "",
	Meaning: "Another run holds the state; or one that was ended has left its lock. The network is fine.",
	Causes: []Cause{
		{"another run is under way: the lock's Who and Created tell whose", "wait for it", nil},
		{"a run was killed and its lock stayed", "only if nobody runs: terraform force-unlock <lock id>; in HCP Terraform unlock the workspace", nil},
	},
}, {
	ID: StateUnsaved, Class: Run, Seen: "Failed to save state, state data in S3 does not have the expected content", Step: "",
	Meaning: "Terraform could not write its state, or the state is not the one that was written last. What was applied is real; the state must come back to it before the next apply.",
	Causes: []Cause{
		{"the backend refused or was not reached at the end of the run; the state lies in errored.tfstate in the run's folder", "terraform state push errored.tfstate; in HCP Terraform the workspace's States", nil},
		{"another run wrote the state at the same time, or its checksum is old (S3)", "wait some minutes and try again; then compare the state's serial", nil},
	},
}, {
	ID: StalePlan, Class: Run, Seen: "Saved plan is stale", Step: "",
	Meaning: "The state has changed since the plan was saved, so that the plan is void. Nothing was changed by it; the network is fine.",
	Causes: []Cause{
		{"another run (a run trigger, a colleague) was applied in between", "plan again, look at it, apply; switch run triggers off for these workspaces", nil},
	},
}, {
	ID: NoAgent, Class: Run, Seen: "Waiting for the plan to start..., no agents available", Step: "",
	Meaning: "The run waits: no agent takes it, or another run of the workspace is before it. Nothing was tried on the network yet.",
	Causes: []Cause{
		{"no agent of the workspace's pool is running, or its token is of another pool", "HCP Terraform: Settings, Agents: status of the pool; the agent's log; TFC_AGENT_TOKEN", nil},
		{"the workspace is not allowed to use the pool, or is not in execution mode \"agent\"", "the workspace's execution mode and the pool's allowed workspaces", nil},
		{"a planned run that nobody confirmed or discarded blocks the workspace", "the workspace's runs: discard it", nil},
	},
}, {
	ID: WorkspaceToken, Class: Authentication, Seen: "Required token could not be found", Step: "",
	Meaning: "Terraform has no token for HCP Terraform (or the registry) and has asked nobody. The network is fine.",
	Causes: []Cause{
		{"not logged in where the command runs", "terraform login, or TF_TOKEN_app_terraform_io in the environment", nil},
	},
}, {
	ID: WorkspaceRefused, Class: Authorization, Seen: "Failed to create run, Insufficient rights to apply changes", Step: StepHTTP,
	Meaning: "HCP Terraform answered and does not allow this, or does not know the organization or workspace for this token. The network is fine.",
	Causes: []Cause{
		{"the token's team has no such right on the workspace, or is of another organization", "the workspace's team access; organization in the configuration's state.hcp_terraform", nil},
		{"the workspace's settings do not allow it: VCS connection, execution mode, agent pool", "the words behind it; the workspace's settings", nil},
	},
}, {
	ID: ProviderInstall, Class: Network, Subjects: []Subject{Registry}, Seen: "Failed to query available provider packages", Step: "",
	Meaning: "Terraform could not get a provider (or module) from its registry. The text does not say why, or says it in its last words.",
	Causes: []Cause{
		{"the machine does not reach registry.terraform.io, releases.hashicorp.com or github.com by the internet or its proxy", "curl -v https://registry.terraform.io/.well-known/terraform.json on the same machine; HTTPS_PROXY", nil},
		{"the version that the configuration wants does not exist, or not for this platform", "required_providers and .terraform.lock.hcl", nil},
		{"a mirror in the CLI configuration does not have it", "provider_installation in the CLI configuration file", nil},
	},
}, {
	ID: InitNeeded, Class: Run, Seen: "Inconsistent dependency lock file, Backend initialization required", Step: "",
	Meaning: "The working folder does not fit the configuration. Terraform has asked nobody; the network is fine.",
	Causes: []Cause{
		{"the folder was not initialized since providers, modules or the backend changed", "terraform init (-upgrade for the lock file, -migrate-state or -reconfigure for the backend)", nil},
	},
}, {
	ID: PluginFailed, Class: Service, Seen: "Plugin did not respond", Step: "",
	Meaning: "A provider's program ended in the middle: a crash, or not enough memory. It is no answer of the network.",
	Causes: []Cause{
		{"a fault in the provider: a stack trace follows in the log", "the text below it; another version of the provider", nil},
		{"the machine or container ran out of memory", "dmesg; memory of the agent", nil},
	},
}, {
	ID: GateAnswered, Class: Client, Seen: "Cluster C answered HTTP 503, and not 401, through the private network", Step: StepHTTP,
	Meaning: "The gate of cluster-link got an answer that is not the cluster's: packets travel, and something in between answers in its place, or the cluster has trouble.",
	Causes: []Cause{
		{"an HTTP proxy answers: private names go to it", "NO_PROXY on the agent must hold the private domain", nil},
		{"the name leads to another service", "netpath trace: the endpoint that the DNS answer ends at", []code.Code{code.OtherEndpoint}},
		{"Confluent has trouble (5xx)", "status.confluent.cloud", nil},
	},
}, {
	ID: GateAnswered, Class: Client, Subjects: []Subject{SchemaRegistry}, Seen: "Schema Registry answered HTTP 503, and not 401, through the private network", Step: StepHTTP,
	Meaning: "The gate of the Schema Registry got an answer that is not the registry's: packets travel, and something in between answers in its place, or the registry has trouble.",
	Causes: []Cause{
		{"an HTTP proxy answers: a private name goes to it, or it does not let the public one through",
			"private network: NO_PROXY on the agent must hold the private domain; public internet: the proxy must let the registry's host pass (output schema_registry_endpoint of confluent-core)", nil},
		{"the name leads to another service", "netpath probe --to the registry's host on the agent: the addresses, and whose certificate is shown", nil},
		{"Confluent has trouble (5xx)", "status.confluent.cloud", nil},
	},
}, {
	ID: Condition, Class: Request, Seen: "Resource precondition failed, Resource postcondition failed", Step: "",
	Meaning: "A condition that the configuration itself states does not hold; its message says what to do. The network is not tried by it.",
	Causes: []Cause{
		{"what the message says", "read the message behind it", nil},
	},
}, {
	ID: Configuration, Class: Request, Seen: "Unsupported argument, Reference to undeclared resource, Cycle", Step: "",
	Meaning: "Terraform does not understand the configuration, and has asked nobody. The network is fine.",
	Causes: []Cause{
		{"a mistake in the configuration, at the place that the text names; or a provider of another version", "terraform validate; make synth again if the JSON was edited or is old", nil},
	},
}, {
	ID: Inconsistent, Class: Service, Seen: "Provider produced inconsistent result after apply", Step: "",
	Meaning: "The provider contradicts itself: the object was made or changed, and came back otherwise. The network is fine.",
	Causes: []Cause{
		{"a fault in the provider, or the service changed the value by itself", "terraform plan again: mostly it is made; another version of the provider", nil},
	},
}}

// otherRows are lines that are no error, and texts that are not known.
var otherRows = []Symptom{{
	ID: HarmlessLine, Class: Harmless, Seen: "Node 3 disconnected.", Step: "",
	Meaning: "This line needs no answer of its own: it is no error by itself (a client goes on to another broker, an idle connection is closed), or it follows from a better line.",
	Causes: []Cause{
		{"nothing to mend; the reason, if there is one, stands in another line", "netpath explain with the whole log", nil},
	},
}, {
	ID: NotKnown, Class: Unknown, Seen: "any other text", Step: "",
	Meaning: "This text is not known. What was recognized in it stands above; what to try next stands below.",
	Causes: []Cause{
		{"whether it is the network at all", "netpath probe --to {X} (the cluster's REST host) from the machine that printed the text: 401 in the end proves the path", nil},
		{"the text is cut: the line with the reason is missing", "netpath explain with the whole output: terraform apply 2>&1 | tee error.txt; a client's log with debug=broker,security", nil},
	},
}, {
	ID: NotKnown, Class: Unknown, Subjects: []Subject{ConfluentAPI, HCPTerraform, Registry, PublicCluster, OtherHost}, Seen: "any other text about a public host", Step: "",
	Meaning: "This text is not known. What was recognized in it stands above; what to try next stands below. {X} is not reached through PrivateLink.",
	Causes: []Cause{
		{"whether {X} is reached at all", "curl -v https://{X}/ from the machine that printed the text", nil},
		{"what was asked and answered", "the same command with TF_LOG=debug (it prints secrets: look, do not pass on); the service's status page", nil},
	},
}, {
	ID: NotKnown, Class: Unknown, Subjects: []Subject{AWSAPI}, Seen: "any other text of AWS", Step: "",
	Meaning: "This text is not known. What was recognized in it stands above; it is AWS's or its provider's, and Confluent's PrivateLink has no part in it.",
	Causes: []Cause{
		{"who asks, and whether it may", "aws sts get-caller-identity in the same environment; the event in CloudTrail by the text's request id", nil},
		{"what the object's state is", "aws ... describe-... of the object that the text names; then terraform plan", nil},
	},
}}
