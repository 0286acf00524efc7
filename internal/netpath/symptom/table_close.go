package symptom

import "cdk.tf/confluent-privatelink/internal/netpath/code"

// closed are the causes of a connection that is made and then ended by the other side.
var closed = []Cause{
	{"the endpoint is not accepted or not registered: no attachment connection or access point for it on the Confluent side",
		"state of aws_vpc_endpoint (available), of the connection or access point (READY)",
		[]code.Code{code.EndpointNotConnected, code.EndpointNotAvailable}},
	{"the name leads to another environment's endpoint, which does not know this cluster",
		"netpath trace: the endpoint that the DNS answer ends at", []code.Code{code.OtherEndpoint}},
	{"the REST URL has port 9092, or a Kafka client uses 443 or speaks without TLS",
		"compare with rest_endpoint (443) and bootstrap_endpoint (9092, SASL_SSL)", nil},
	{"a proxy or firewall ends the connection", "unset HTTPS_PROXY and try again; look at the certificate's issuer", nil},
}

// closeRows are the ways in which an established connection ends too early.
//
// Sources: RFC 9293 (a FIN or RST is a segment that arrived); Confluent Cloud
// documentation, "Use AWS PrivateLink"; terraform-provider-confluent issue 178.
var closeRows = []Symptom{{
	ID: EOF, Class: Network, Seen: "EOF, unexpected EOF", Step: StepTLS,
	Meaning: "TCP was established, then the other side closed it in order. Packets travel both ways. " + DroppedPacketNeverEOF,
	Causes:  closed,
}, {
	ID: Reset, Class: Network, Seen: "read: connection reset by peer", Step: StepTLS,
	Meaning: "TCP was established, then a reset arrived. Packets travel both ways. A dropped packet alone never gives a reset.",
	Causes:  closed,
}}

// DroppedPacketNeverEOF is said wherever EOF is explained, since the two are often mixed up.
const DroppedPacketNeverEOF = "A dropped packet alone never gives EOF: " +
	"a missing route, a security group or a blackhole drops, and shows as i/o timeout."
