package symptom

import "cdk.tf/confluent-privatelink/internal/netpath/code"

// wrongView are the causes of a name that leads to an address that it should not lead to.
var wrongView = []Cause{
	{"the private hosted zone is not seen where the name was resolved, and a public or another record answered", "dig {X} on the client, and with the VPC's resolver (base address of the VPC plus two): compare",
		[]code.Code{code.ZoneNotAssociated, code.ResolverOrder, code.ForwardRuleHijack, code.NoRecord, code.ZoneShadowed}},
	{"the record leads to another endpoint than the one of this network", "netpath trace: the endpoint that the DNS answer ends at", []code.Code{code.OtherEndpoint, code.PrivateNameUnlisted}},
	{"a hosts file, a proxy or a VPN client answers in place of the DNS", "/etc/hosts, HTTPS_PROXY, split DNS of the VPN client", nil},
}

// addressRows are what the text itself shows to be the wrong place.
//
// Sources: RFC 1918, RFC 2544, RFC 6598; Confluent Cloud documentation, "Use AWS PrivateLink" (names resolve to the endpoint's private addresses), "Kafka REST API" (port 443),
// terraform-provider-confluent issue 178.
var addressRows = []Symptom{{
	ID: RESTOnKafkaPort, Class: Client, Seen: "https://X:9092/kafka/v3/...", Step: StepHTTP,
	Meaning: "The text itself shows the cause: a REST request was sent to port 9092, where brokers speak Kafka's own protocol and not HTTP. REST is at port 443.",
	Causes: []Cause{
		{"rest_endpoint was given the bootstrap endpoint, or its port: it must be https://{X}:443", "the resource's rest_endpoint: use the cluster's rest_endpoint, not bootstrap_endpoint", nil},
	},
}, {
	ID: KafkaOnRESTPort, Class: Client, Seen: "a Kafka client on port 443, Invalid receive (size = 1213486160)", Step: StepTLS,
	Meaning: "The text itself shows the cause: a Kafka client speaks to a port that answers HTTP. Port 443 is for REST and Schema Registry; brokers are at 9092. Packets travel both ways.",
	Causes: []Cause{
		{"bootstrap.servers holds the REST endpoint or its port: it must be the bootstrap endpoint, {X}:9092", "bootstrap.servers of the client: use the cluster's bootstrap_endpoint", nil},
	},
}, {
	ID: KafkaProtocol, Class: Client, Seen: "might be caused by incorrect security.protocol configuration", Step: StepTLS,
	Meaning: "TCP was established; client and broker do not speak the same: the broker wants TLS and SASL, and the client speaks without one of them. Packets travel both ways.",
	Causes: []Cause{
		{"security.protocol is not SASL_SSL, or the library's TLS or SASL option is off", "client settings: security.protocol=SASL_SSL, sasl.mechanism=PLAIN", nil},
		{"the port is another service's: brokers are at 9092", "bootstrap.servers of the client", nil},
	},
}, {
	ID: PublicAddress, Class: Network, Seen: "{X} resolves to a public address", Step: StepResolve,
	Meaning: "{X} was resolved to {A}, an address of the internet: that is the finding. A name behind PrivateLink must lead to the endpoint's private addresses; routes, groups and the Transit Gateway were not tried.",
	Causes:  wrongView,
}, {
	ID: ForeignAddress, Class: Network, Seen: "{X} resolves to another VPC's address", Step: StepResolve,
	Meaning: "{X} was resolved to {A}, an address that is not the endpoint's: that is the finding. Where the packets went then says nothing about the path to the cluster.",
	Causes:  wrongView,
}, {
	ID: ForeignAddress, Class: Network, Subjects: []Subject{ConfluentAPI}, Seen: "api.confluent.cloud resolves to a private address", Step: StepResolve,
	Meaning: "{X} was resolved to {A}, a private address: that is the finding.",
	Causes: []Cause{
		{"a private hosted zone or a DNS server of yours holds the domain confluent.cloud and hides the public one", "aws route53 list-hosted-zones-by-vpc: a zone confluent.cloud must not exist; use the attachment's or access point's domain", nil},
		{"a DNS firewall or proxy answers with an address of its own", "dig {X} on the client, and dig @1.1.1.1 {X}", nil},
	},
}, {
	ID: LocalAddress, Class: Client, Seen: "{X} resolves to 127.0.0.1 or 198.18.x.x", Step: StepResolve,
	Meaning: "{X} was resolved to {A}, which never leaves the client's machine: a hosts file, a port forward or a proxy program answers. Nothing is known about the network.",
	Causes: []Cause{
		{"an entry in the hosts file, or a tunnel to a jump host that is not running", "/etc/hosts; ss -ltn", nil},
		{"a proxy or VPN program on the machine answers DNS itself (198.18.0.0/15) and does not know the private name", "exclude *.confluent.cloud of the private domain from it", nil},
	},
}}
