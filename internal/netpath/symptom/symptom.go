// Package symptom knows what a client sees when a network path is broken, and
// what that means: one table of symptoms, used by probe, explain and the docs,
// and a parser that finds these symptoms in the error texts of Terraform, of Go
// programs, of Java and librdkafka clients, and of curl.
//
// The package is pure: it reads text and returns data.
package symptom

import (
	"cmp"
	"strings"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
)

// ID names a symptom. It is stable: it appears in JSON output.
type ID string

// The symptoms, in the order in which a connection can fail.
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
	TLSAlert             ID = "tls-alert"
	AnswerTimeout        ID = "answer-timeout"
	ProxyRefused         ID = "proxy-refused"
	Timeout              ID = "timeout"
	Unauthorized         ID = "unauthorized"
	HTTPAnswer           ID = "http-answer"
)

// Step is a step of a connection, in the order in which they happen.
type Step string

// The steps of a connection.
const (
	StepResolve Step = "resolve"
	StepConnect Step = "connect"
	StepTLS     Step = "tls"
	StepHTTP    Step = "http"
)

// Symptom is one row of the table: what is seen and what it means. In the texts, X is the host,
// R the resolver and A the address, unless At put their names in.
type Symptom struct {
	// Stable name.
	ID ID
	// The text as clients print it.
	Seen string
	// The step at which the connection fails; empty if the text does not tell.
	Step Step
	// What the symptom proves, and what it does not.
	Meaning string
	// What may be wrong, most likely first.
	Causes []Cause
}

// Cause is one thing that may be wrong.
type Cause struct {
	// What is wrong.
	Text string
	// What shows whether it is so.
	Check string
	// Codes of the path evaluator that prove this cause.
	Codes []code.Code
}

// NetworkFine reports whether the symptom proves that the network path works.
func (s Symptom) NetworkFine() bool { return s.ID == Unauthorized || s.ID == HTTPAnswer }

// Place says where a symptom was seen. What is not known is written X (host), R (resolver) and A (address).
type Place struct{ Host, Resolver, Address string }

// All returns the table, in the order in which a connection can fail.
func All() []Symptom { return at(Place{}) }

// Lookup returns the row of a symptom. The second result is false for an unknown id.
func Lookup(id ID) (Symptom, bool) { return At(id, Place{}) }

// At returns the row of a symptom with the names of the place put in.
func At(id ID, place Place) (Symptom, bool) {
	for _, s := range at(place) {
		if s.ID == id {
			return s, true
		}
	}
	return Symptom{}, false
}

// at joins the parts of the table and puts the names of the place in.
func at(place Place) []Symptom {
	names := strings.NewReplacer("{X}", cmp.Or(place.Host, "X"), "{R}", cmp.Or(place.Resolver, "R"), "{A}", cmp.Or(place.Address, "A"))
	var all []Symptom
	for _, part := range [][]Symptom{nameSymptoms, connectSymptoms, closeSymptoms, tlsSymptoms, answerSymptoms} {
		for _, s := range part {
			s.Seen, s.Meaning = names.Replace(s.Seen), names.Replace(s.Meaning)
			causes := make([]Cause, len(s.Causes))
			for i, c := range s.Causes {
				causes[i] = Cause{Text: names.Replace(c.Text), Check: names.Replace(c.Check), Codes: c.Codes}
			}
			s.Causes = causes
			all = append(all, s)
		}
	}
	return all
}
