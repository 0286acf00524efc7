package symptom

import "slices"

// terraformEntries are what Terraform and HCP Terraform say of their own order of things.
//
// Sources: Terraform 1.11.4 internal/command, internal/backend, internal/cloud, internal/builtin/providers/terraform, internal/command/clistate; go-tfe 2.4.0 errors.go;
// HCP Terraform documentation, "Agents", "Remote state", "Runs".
var terraformEntries = of(Terraform, slices.Concat(
	find(RemoteStateRefused, "error loading the remote state", `error loading the remote state: [^\n]{0,120}(?:403|401|404|[Ff]orbidden|[Uu]nauthorized|not authorized|resource not found)[^\n]{0,40}`),
	find(RemoteStateRefused, "error creating workspace", `Error creating workspace \S{1,90}: (?:403 Forbidden|resource not found|unauthorized)?`),
	find(RemoteStateRefused, "error retrieving state", `Error retrieving state: (?:forbidden|resource not found|unauthorized)[^\n]{0,80}`),
	find(RemoteStateMissing, "unable to find remote state", `Unable to find remote state`),
	find(RemoteStateMissing, "no stored state was found", `No stored state was found for the given workspace[^\n]{0,60}`),
	find(RemoteStateMissing, "object with no attributes", `data\.terraform_remote_state\.[^\n]{1,200}(?:is object with no attributes|outputs is object)`),
	find(RemoteStateMissing, "this object does not have an attribute named", `outputs[^\n]{0,160}This object does not have an attribute named "?[^"\n]{0,120}`),
	find(StateLocked, "error acquiring the state lock", `Error acquiring the state lock`),
	find(StateLocked, "error locking state", `Error locking state`),
	find(StateLocked, "workspace already locked", `workspace already locked`),
	find(StateLocked, "waiting for the manually locked workspace", `Waiting for the manually locked workspace to be unlocked`),
	find(StateLocked, "conditionalcheckfailedexception", `ConditionalCheckFailedException[^\n]{0,60}`),
	find(StalePlan, "saved plan", `Saved plan (?:is stale|has no changes|does not match the given state|is discarded|is canceled|is already applied|is already confirmed|is for a different workspace|cannot be applied)`),
	find(StalePlan, "can no longer be applied", `given plan file can no longer be applied`),
	find(NoAgent, "no agents", `(?i)no agents?(?: are| is)? (?:available|registered|found|connected)[^\n]{0,80}`),
	find(NoAgent, "agent pool", `(?i)(?:requires? an?|no|unknown|invalid) agent pool|agent pool[^\n]{0,80}(?:not found|required|has no|must be|does not exist|no agents)`),
	find(NoAgent, "waiting for the", `Waiting for the (?:plan|apply) to start\.\.\.(?: \([^)\n]{0,40}\))?`),
	find(NoAgent, "queued run(s) to finish before starting", `Waiting for \d+ (?:queued )?run\(s\) to finish before (?:starting|being queued)[^\n]{0,30}`),
	find(WorkspaceToken, "required token could not be found", `Required token could not be found`),
	find(WorkspaceToken, "invalid or missing token", `(?i)no credentials found for|invalid or missing (?:API )?token|Token for \S+ (?:is invalid|has expired)`),
	find(WorkspaceRefused, "insufficient rights", `Insufficient rights to (?:apply changes|generate a plan|[a-z ]{3,30})`),
	find(WorkspaceRefused, "failed to create run", `Failed to create run: ?[^\n]{0,80}`),
	find(WorkspaceRefused, "failed to read organization", `Failed to read organization "?[^"\n]{1,80}"? at host \S+`),
	find(WorkspaceRefused, "error looking up workspace", `Failed to (?:read|retrieve|look ?up) (?:organization|workspace) ?[^\n]{0,100}|Error looking up workspace`),
	find(WorkspaceRefused, "organization", `(?i)organization "[^"\n]{1,80}" at host \S+ not found[^\n]{0,160}`),
	find(GateAnswered, "and not 401, through the private network", `Cluster [a-z0-9-]{1,63} answered HTTP \d{3}, and not 401, through the private network`),
	find(InitNeeded, "backend initialization required", `Backend initialization required|Backend configuration changed`),
	find(InitNeeded, "backend configuration changed", `Backend configuration changed`),
	find(InitNeeded, "inconsistent dependency lock file", `Inconsistent dependency lock file`),
	find(InitNeeded, "required plugins are not installed", `Required plugins are not installed`),
	find(InitNeeded, "module not installed", `Module not installed`),
	find(PluginFailed, "plugin did not respond", `Plugin did not respond`),
	find(PluginFailed, "request cancelled", `(?m)(?:^|Error: )Request cancelled`),
	find(PluginFailed, "failed to instantiate provider", `[Ff]ailed to instantiate provider`),
	find(PluginFailed, "failed to load plugin schemas", `Failed to load plugin schemas`),
	find(Inconsistent, "provider produced inconsistent", `Provider produced inconsistent (?:final plan|result after apply)`),
	find(DeletionProtection, "instance cannot be destroyed", `Instance cannot be destroyed`),
	find(Configuration, "error: ", `Error: (?:Unsupported (?:argument|block type|attribute)|Missing required argument|Invalid (?:for_each argument|count argument|reference|expression|function argument|value for (?:input )?variable|index|template interpolation value|resource type|attribute name|provider configuration|block definition|default value for variable)|Reference to undeclared (?:input variable|resource|local value|module)|No value for required variable|Cycle: [^\n]{0,60}|Duplicate (?:resource|variable|output|provider|required providers)[^\n]{0,40}|Incorrect attribute value type|Error in function call|Inconsistent conditional result types|Argument or block definition required|Unclosed configuration block|Failed to read variables file|Unsuitable value type|Missing resource instance key|Output refers to sensitive values|Unexpected attribute|Extraneous label for \w+|Invalid multi-line string|Invalid character|Provider configuration not present|Failed to load (?:backend|plugin)|Invalid backend configuration argument|Moved object still exists)`),
))

// fallbackEntries are frames around an error, and texts that say little; they come after all others.
var fallbackEntries = slices.Concat(of(Terraform,
	find(ProviderInstall, "failed to query available provider packages", `Failed to query available provider packages`),
	find(ProviderInstall, "failed to install provider", `Failed to install provider(?:s)?`),
	find(ProviderInstall, "could not connect to registry", `[Cc]ould not connect to [a-z.-]+: [^\n]{0,80}`),
	find(ProviderInstall, "failed to request discovery document", `failed to request discovery document`),
	find(ProviderInstall, "error accessing remote module registry", `Error accessing remote module registry`),
	find(Condition, "condition failed", `(?:Resource (?:pre|post)condition|Module output value precondition|Check block assertion) failed`),
	find(Condition, "check block assertion failed", `Check block assertion failed`),
	find(RemoteStateRefused, "error loading state error", `Error loading state error`),
	find(ProvisionTimeout, "timeout while waiting for state to become", `timeout while waiting for state to become '[^'\n]{0,60}'[^\n]{0,80}`),
	find(ProvisionTimeout, "timeout while waiting for resource", `timeout while waiting for resource[^\n]{0,60}`),
	find(AlreadyExists, "already exists", `Error: [^\n]{0,200}already exists`),
	find(StateUnsaved, "failed to save state", `(?:Failed to (?:save|persist) state|Error saving state)[^\n]{0,80}`),
	find(StateUnsaved, "failed to persist state", `Failed to persist state[^\n]{0,80}`),
	find(StateUnsaved, "does not have the expected content", `state data in [A-Za-z0-9]{2,8} does not have the expected content`),
), weak(
	find(HarmlessLine, "process completed with exit code", `Process completed with exit code \d+`),
	find(HarmlessLine, "operation failed: failed running terraform", `Operation failed: failed running terraform \w+ \(exit \d+\)`),
	find(HarmlessLine, "terraform exited with code", `Terraform exited with code \d+`),
	find(HarmlessLine, "exit status 1", `exit status \d+`),
	find(HarmlessLine, "error: execution halted", `Error: [Ee]xecution halted`),
	find(EOF, "server closed idle connection", `http: server closed idle connection`),
), harmlessEntries)

// harmlessEntries are lines that look bad and are not: clients print them in passing.
//
// Sources: Apache Kafka 3.9.0 clients/NetworkClient.java; librdkafka 2.15.0 src/rdkafka_broker.c; Confluent Cloud documentation, "Connection management" (idle connections are closed, brokers roll).
var harmlessEntries = weak(of(JavaClient,
	find(EOF, "disconnected", `Bootstrap broker \S+ \(id: \S+ rack: \S+(?: isFenced: \S+)?\) disconnected`),
	find(HarmlessLine, "disconnected", `Node -?\d+ disconnected`),
	find(KafkaAnswer, "invalidconfigurationexception", `InvalidConfigurationException: [^"\n]{0,120}`),
	find(KafkaAnswer, "serializationexception", `SerializationException: [^"\n]{0,120}`),
	find(HarmlessLine, "due to node", `Cancelled in-flight \w+ request with correlation id \d+ due to node -?\d+ being disconnected`),
	find(HarmlessLine, "is unavailable or invalid due to cause", `Group coordinator \S+ \(id: \d+ rack: [^)]*\) is unavailable or invalid due to cause: [a-zA-Z ]{3,60}`),
	find(HarmlessLine, "leader_not_available", `\bLEADER_NOT_AVAILABLE\b`),
	find(HarmlessLine, "rebalancing", `(?i)(?:attempt to heartbeat failed|request joining group due to|group coordinator)[^\n]{0,60}(?:rebalanc|rejoin)[^\n]{0,40}`),
	find(HarmlessLine, "disconnectexception", `DisconnectException`),
	find(HarmlessLine, "instancealreadyexistsexception", `InstanceAlreadyExistsException: kafka\.[^\n]{0,80}`),
	find(HarmlessLine, "were supplied but are not used yet", `These configurations '[^\n]{1,200} were supplied but are not used yet`),
	find(HarmlessLine, "was supplied but isn't a known config", `The configuration '[^'\n]{1,80}' was supplied but isn't a known config`),
), of(Sarama,
	find(HarmlessLine, "that is not the leader for some partition", `replica that is not the leader for some partition`),
), of(Librdkafka,
	find(HarmlessLine, "disconnected (after", `Disconnected \(after \d+ms in state UP[^)\n]{0,60}\)`),
	find(HarmlessLine, "connection closed by peer", `Disconnected: connection closed by peer[^\n]{0,60}in state UP`),
	find(HarmlessLine, "no more messages", `Broker: No more messages`),
	find(HarmlessLine, "timed out heartbeatrequest", `Timed out HeartbeatRequest in flight`),
))
