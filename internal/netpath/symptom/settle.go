package symptom

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
)

// settleSubject says what the host is and who speaks to it. The host decides first; without one the words' owner and
// the resource tell.
func (o *Occurrence) settleSubject(r record) {
	switch {
	case o.Host != "":
		o.Subject = SubjectOf(o.Host)
	case o.Library == AWS:
		o.Subject = AWSAPI
	case o.Symptom == ProviderInstall:
		o.Subject = Registry
	case o.Library == Terraform && slices.Contains(hcpSymptoms, o.Symptom):
		o.Subject = HCPTerraform
	case o.Symptom == GateAnswered && strings.Contains(r.text, "Schema Registry answered"), registryWork.MatchString(r.text):
		o.Subject = SchemaRegistry
	case o.Library == ClusterLink, o.Symptom == GateAnswered:
		o.Subject = ClusterUnnamed
	case dataPlaneWork.MatchString(r.text):
		o.Subject = ClusterUnnamed
	case o.Resource == "" && controlPlaneWork.MatchString(r.text):
		o.Subject = ConfluentAPI
	default:
		o.Subject = subjectOfResource(o.Resource)
	}
	if o.Library == "" || o.Library == Go {
		o.Library = cmp.Or(kafkaLibrary(r.text), o.Library)
	}
	o.Speaker = speaks[o.Library]
	if o.Library != ClusterLink && (r.diagnostic || strings.Contains(r.text, " attempt(s)")) {
		o.Speaker = Agent
	}
}

// dataPlaneWork is what the provider says of its calls to a cluster's own endpoints.
var dataPlaneWork = regexp.MustCompile(`(?i)error (?:creating|reading|updating|deleting|importing|listing|waiting for) (?:Kafka (?:Topics?|ACLs?|Mirror Topic|Config|API Key)|Cluster Link)\b`)

// registryWork is what the provider says of its calls to the Schema Registry and its catalog.
var registryWork = regexp.MustCompile(`(?i)error (?:creating|reading|updating|validating|pausing|resuming|(?:soft |hard )?deleting|importing|waiting for) (?:Schema(?: Exporter)?(?:: | "| \()|Subject (?:Config|Mode)\b|Tag(?: Binding)?\b|Entity Attributes\b)`)

// controlPlaneWork is what the provider says of its calls to Confluent's API.
var controlPlaneWork = regexp.MustCompile(`(?i)error (?:creating|reading|updating|deleting|importing|listing|waiting for) (?:Environments?|Service Account|API Key|Role Binding|Kafka Cluster|Kafka Client Quota|Private Link|Gateway|Access Point|Network|Connector|Schema Registry Cluster|Identity (?:Pool|Provider)|Invitation|User)\b`)

// kafkaLibrary names the Go library that repeats what Go's net package says.
func kafkaLibrary(text string) Library {
	switch {
	case strings.Contains(text, "kafka: ") || strings.Contains(text, "[sarama]"):
		return Sarama
	case strings.Contains(text, "unable to dial: "), strings.Contains(text, "broker: seed_"):
		return FranzGo
	case strings.Contains(text, "failed to dial: "):
		return KafkaGo
	}
	return ""
}

// hcpSymptoms are what HCP Terraform says, or Terraform of it.
var hcpSymptoms = []ID{RemoteStateRefused, NoAgent, WorkspaceToken, WorkspaceRefused}

var (
	restOnKafka = regexp.MustCompile(`https?://[^/\s"]{1,260}:9092(?:/|\b)`)
	// overTheWire are failures of a connection that was made, or that do not tell.
	overTheWire = []ID{EOF, Reset, TLSHandshakeTimeout, NotTLS, TLSAlert, TLSFailed, AnswerTimeout, Timeout, Transport}
	// kafkaClients speak Kafka's own protocol, never HTTP.
	kafkaClients = []Library{JavaClient, Librdkafka, Sarama, FranzGo, KafkaGo, KafkaJS}
)

// settleSymptom looks whether the place itself is what is wrong: a REST path on Kafka's port, a Kafka client on the REST port,
// an address that the name should not lead to.
func (o *Occurrence) settleSymptom(r record) {
	row := rowOf(o.Symptom)
	private := o.Subject == Private || o.Subject == OtherPrivate
	connecting := row.Class == Network && row.Step != StepResolve || o.Symptom == Resolved
	switch {
	case o.Symptom == KafkaProtocol && strings.Contains(r.text, "ssl://"): // librdkafka's hint is for clients without TLS
		o.Symptom = EOF
	case connecting && o.Port == 9092 && restOnKafka.MatchString(r.text):
		o.Symptom = RESTOnKafkaPort
	case slices.Contains(overTheWire, o.Symptom) && o.Port == 443 && slices.Contains(kafkaClients, o.Library) && (private || o.Subject == PublicCluster):
		o.Symptom = KafkaOnRESTPort
	case connecting && onThisMachine(o.Address) && (private || o.Subject == ConfluentAPI):
		o.Symptom = LocalAddress
	case connecting && private && onTheInternet(o.Address):
		o.Symptom = PublicAddress
	case connecting && o.Subject == ConfluentAPI && inside(o.Address):
		o.Symptom = ForeignAddress
	}
}

// settle decides between the lines: weak ones are harmless beside a better one. Each occurrence gets its class.
func (p *parser) settle() []Occurrence {
	better := slices.ContainsFunc(p.occurrences, func(o Occurrence) bool { return !o.weak })
	var all, harmless []Occurrence
	for _, o := range p.occurrences {
		if o.weak && better {
			o.Symptom = HarmlessLine
		}
		o.Class = rowOf(o.Symptom).Class
		if o.Class == Harmless {
			harmless = append(harmless, o)
		} else {
			all = append(all, o)
		}
	}
	if all == nil && p.guess.found(harmless == nil) {
		all = []Occurrence{p.guess.occurrence()}
	}
	return append(all, harmless...)
}

var statusWords = regexp.MustCompile(`\b([1-5]\d\d) (?:Unauthorized|Forbidden|Not Found|Conflict|Too Many Requests|Bad Request|Payment Required|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time|Unprocessable|OK|Client Error|Server Error)|(?i:(?:status(?:[ _]?code)?|error code)["']?[ :=]+)"?([1-5]\d\d)\b|HTTP/[0-9.]+ ([1-5]\d\d)\b|"error_?code": ?"?([1-5]\d\d)|(?i:returned error: )([1-5]\d\d)\b`)

// statusIn returns the HTTP status that stands in a text, or else last in the one before it.
func statusIn(text, before string) int {
	read := func(groups []string) int {
		return portNumber(strings.Join(groups[1:], ""))
	}
	if found := statusWords.FindStringSubmatch(text); found != nil {
		return read(found)
	}
	if all := statusWords.FindAllStringSubmatch(before, maxMatches); all != nil {
		return read(all[len(all)-1])
	}
	return 0
}
