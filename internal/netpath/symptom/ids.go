package symptom

// The symptoms of a path, in the order in which a connection can fail.
const (
	NoSuchHost           ID = "no-such-host"
	LookupTimeout        ID = "lookup-timeout"
	ServerMisbehaving    ID = "server-misbehaving"
	ResolverRefused      ID = "resolver-refused"
	LookupFailed         ID = "lookup-failed"
	ConnectTimeout       ID = "connect-timeout"
	ConnectFailed        ID = "connect-failed"
	KafkaPortTimeout     ID = "kafka-port-timeout"
	Intermittent         ID = "intermittent"
	NoRouteToHost        ID = "no-route-to-host"
	ConnectionRefused    ID = "connection-refused"
	EOF                  ID = "eof"
	Reset                ID = "reset"
	TLSHandshakeTimeout  ID = "tls-handshake-timeout"
	CertificateName      ID = "certificate-name"
	CertificateAuthority ID = "certificate-authority"
	NotTLS               ID = "not-tls"
	NotHTTP              ID = "not-http"
	TLSAlert             ID = "tls-alert"
	TLSFailed            ID = "tls-failed"
	AnswerTimeout        ID = "answer-timeout"
	ProxyRefused         ID = "proxy-refused"
	Timeout              ID = "timeout"
	Transport            ID = "transport"
	MetadataTimeout      ID = "metadata-timeout"
	Reached              ID = "reached"
	Resolved             ID = "resolved"
	PingSilent           ID = "no-ping-answer"
	ClientSettings       ID = "client-settings"
)

// Symptoms of a place: the text itself shows that it is the wrong one.
const (
	RESTOnKafkaPort ID = "rest-url-on-kafka-port"
	KafkaOnRESTPort ID = "kafka-client-on-rest-port"
	KafkaProtocol   ID = "kafka-protocol"
	PublicAddress   ID = "public-address"
	ForeignAddress  ID = "foreign-address"
	LocalAddress    ID = "local-address"
)

// Answers over HTTP.
const (
	Unauthorized     ID = "unauthorized"
	Forbidden        ID = "forbidden"
	NotFound         ID = "not-found"
	AlreadyExists    ID = "already-exists"
	TooManyRequests  ID = "too-many-requests"
	QuotaExceeded    ID = "quota-exceeded"
	BadRequest       ID = "bad-request"
	ServiceTrouble   ID = "service-trouble"
	RetriesExhausted ID = "retries-exhausted"
	HTTPAnswer       ID = "http-answer"
)

// Answers of Kafka brokers.
const (
	SASLRefused        ID = "sasl-refused"
	KafkaAuthorization ID = "kafka-authorization"
	UnknownTopic       ID = "unknown-topic"
	TopicExists        ID = "topic-exists"
	KafkaQuota         ID = "kafka-quota"
	KafkaAnswer        ID = "kafka-answer"
	ConnectorFailed    ID = "connector-failed"
)

// Links and mirrors.
const (
	LinkUnresolved     ID = "link-unresolved"
	LinkUnreachable    ID = "link-unreachable"
	LinkAuthentication ID = "link-authentication"
	LinkAuthorization  ID = "link-authorization"
	LinkSettings       ID = "link-settings"
	LinkExists         ID = "link-exists"
	LinkRefused        ID = "link-refused"
	LinkTask           ID = "link-task"
	LinkUnavailable    ID = "link-unavailable"
	MirrorTransition   ID = "mirror-transition"
	MirrorState        ID = "mirror-state"
)

// Confluent's resources.
const (
	DeletionProtection ID = "deletion-protection"
	EndpointRegistered ID = "endpoint-registered"
	PrivateLinkState   ID = "privatelink-state"
	ImmutableName      ID = "immutable-name"
	ProviderSettings   ID = "provider-settings"
	ProvisionTimeout   ID = "provision-timeout"
	ConnectorRefused   ID = "connector-refused"
)

// The Schema Registry.
const (
	SchemaIncompatible ID = "schema-incompatible"
	SchemaInvalid      ID = "schema-invalid"
	SchemaReferenced   ID = "schema-referenced"
	SchemaDeleted      ID = "schema-deleted"
	SubjectDenied      ID = "subject-denied"
)

// AWS.
const (
	AWSCredentials     ID = "aws-credentials"
	AWSForbidden       ID = "aws-forbidden"
	AWSAccount         ID = "aws-account"
	AWSThrottled       ID = "aws-throttled"
	AWSQuota           ID = "aws-quota"
	AWSZoneConflict    ID = "aws-zone-conflict"
	AWSZoneForeign     ID = "aws-zone-not-authorized"
	AWSAuthorization   ID = "aws-authorization-not-found"
	AWSRuleConflict    ID = "aws-resolver-rule-conflict"
	AWSResolver        ID = "aws-resolver"
	AWSTransitTaken    ID = "aws-tgw-already-associated"
	AWSTransitMissing  ID = "aws-tgw-not-found"
	AWSServiceMissing  ID = "aws-endpoint-service-not-found"
	AWSServiceZone     ID = "aws-endpoint-service-zone"
	AWSPrivateDNS      ID = "aws-private-dns-conflict"
	AWSEndpointState   ID = "aws-endpoint-state"
	AWSClientVPN       ID = "aws-client-vpn-wait"
	AWSSecretScheduled ID = "aws-secret-scheduled"
	AWSExists          ID = "aws-already-exists"
	AWSRouteExists     ID = "aws-route-exists"
	AWSOverlap         ID = "aws-cidr-overlap"
	AWSInUse           ID = "aws-in-use"
	AWSMissing         ID = "aws-not-found"
	AWSState           ID = "aws-incorrect-state"
	AWSInvitation      ID = "aws-resource-share-invitation"
	AWSNotShareable    ID = "aws-resource-share-organization"
	AWSWait            ID = "aws-wait"
	AWSRequest         ID = "aws-request"
	AWSService         ID = "aws-service"
)

// Terraform and HCP Terraform.
const (
	RemoteStateRefused ID = "remote-state-refused"
	RemoteStateMissing ID = "remote-state-missing"
	StateLocked        ID = "state-locked"
	StateUnsaved       ID = "state-not-saved"
	StalePlan          ID = "stale-plan"
	NoAgent            ID = "no-agent"
	WorkspaceToken     ID = "terraform-token"
	WorkspaceRefused   ID = "workspace-refused"
	ProviderInstall    ID = "provider-install"
	InitNeeded         ID = "init-needed"
	PluginFailed       ID = "provider-crashed"
	Condition          ID = "condition-failed"
	GateAnswered       ID = "gate-answered"
	Configuration      ID = "terraform-configuration"
	Inconsistent       ID = "provider-inconsistent"
)

// What is left.
const (
	HarmlessLine ID = "harmless"
	NotKnown     ID = "unknown"
)
