package symptom

// confluentEntries are what Confluent's APIs and provider say, beyond a bare status.
//
// Sources: terraform-provider-confluent 2.83.0 internal/provider (utils.go createDescriptiveError, utils_wait.go, provider settings); Confluent Cloud API reference, "Errors"
// and "Quotas".
var confluentEntries = of(ConfluentREST,
	find(EndpointRegistered, "already registered by", `already registered by \S{1,40}`),
	find(DeletionProtection, "deletion protection", `(?i)deletion[ _]protection(?: is)? (?:is )?enabled`),
	find(DeletionProtection, "prevent_destroy", `Instance cannot be destroyed`),
	find(KafkaQuota, "may not create more than the maximum number of partitions", `(?i)may not create more than the maximum number of partitions`),
	find(QuotaExceeded, "402 payment required", `402 Payment Required(?:: [^"\n]{0,160})?`),
	find(QuotaExceeded, "currently limited to", `currently limited to \d+ [a-z ]{3,40}`),
	find(QuotaExceeded, "maximum number of", `(?i)(?:exceeds?|exceeded|reached|more than) the maximum (?:number|limit) of [a-z ]{3,40}`),
	find(QuotaExceeded, "quota", `(?i)quota (?:limit )?(?:has been )?(?:exceeded|reached)|exceed(?:s|ed)? (?:the |its |your )?[a-z ]{0,40}quota`),
	find(ImmutableName, "attribute cannot be updated", `"?\w+"? attribute cannot be updated`),
	find(PrivateLinkState, "provisioning status is", `(?:private Link (?:Attachment(?: Connection)?|Access)|[Gg]ateway|access point|network) "[^"\s]{1,60}" provisioning status is "[A-Z_]+"(?:: [^"\n]{0,160})?`),
	find(PrivateLinkState, "unexpected state", `(?:private Link (?:Attachment(?: Connection)?|Access)|[Gg]ateway|access point|network) "[^"\s]{1,60}" is (?:in )?an unexpected state "[A-Z_]+"(?:: [^"\n]{0,160})?`),
	find(ServiceTrouble, "provisioning status is", `(?:kafka|ksqlDB|schema Registry) Cluster "[^"\s]{1,60}" provisioning status is "[A-Z_]+"`),
	find(ConnectorFailed, "provisioning status is", `connector "[^"\s]{1,60}"="[^"]{1,80}" provisioning status is "[A-Z_]+"(?:: [^"\n]{0,160})?`),
	find(ConnectorRefused, "error validating config:", `error validating config:\s{0,4}(?:\d+\. "[^"\n]{1,120}" : \[[^\n]{0,160})?`),
	find(ConnectorRefused, "error sending validation request: 4", `error creating Connector: error (?:creating Connector: error )?sending validation request: 4\d\d(?: [A-Z][a-z]+){1,2}`),
	find(ConnectorRefused, "error updating connector", `error updating Connector "[^"\n]{1,60}": (?:400 Bad Request|404 Not Found|409 Conflict|422 Unprocessable Entity)`),
	find(ConnectorFailed, "connector validation failed", `Connector validation failed[^"\n]{0,120}`),
	find(ConnectorFailed, "failed to find any class that implements connector", `Failed to find any class that implements Connector[^"\n]{0,80}`),
	find(ConnectorFailed, "user_actionable_error", `USER_ACTIONABLE_ERROR`),
	find(ProviderSettings, "one of provider.", `one of \(?provider\.[a-z_]+[^\n]{0,120}must be set`),
	find(ProviderSettings, "credentials must be", `(?i)(?:both )?"?(?:cloud|kafka|schema_registry)_api_(?:key|secret)"?[^"\n]{0,60} (?:must be|is not) set`),
	find(ProviderSettings, "rest_endpoint is nil or empty", `rest_endpoint is nil or empty for Kafka Cluster`),
	find(TopicExists, "already exists", `Topic '[^'\n]{1,249}' already exists|"error_code": ?40002[^\n]{0,80}already exists`),
	find(UnknownTopic, "this server does not host this topic-partition", `This server does not host this topic-partition`),
	find(KafkaAuthorization, "authorization failed", `(?:Cluster|Topic|Group) authorization failed`),
	find(RetriesExhausted, "giving up after", `giving up after \d+ attempt\(s\)(?:\s*$|\s*[│|]\s*$|["\n]|\s+with )`),
	find(ProvisionTimeout, "timeout while waiting for state to become", `(?:error waiting for )?(?:Kafka|Gateway|Private Link|Access Point|Connector|Schema Registry|DNS|Network|Cluster Link|Role Binding)[^:\n]{0,80}: timeout while waiting for state to become[^\n]{0,120}`),
)
