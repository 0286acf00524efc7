// Package symptom knows what programs say when something is wrong on the way to a cluster, or is
// not wrong there at all, and what that means: one table of symptoms, used by probe, explain and the
// docs, and a parser that finds these symptoms in the texts of Terraform and its providers, of
// AWS and Confluent, of Kafka clients in any language, and of shell tools.
//
// It has three kinds of data, each of one shape:
//
//   - entries say what a program prints, and which symptom that is (entries_*.go);
//   - rows say what a symptom proves, and what may be wrong (table_*.go);
//   - subjects say what a host is, which decides what a symptom can mean (subject.go).
//
// The package is pure: it reads text and returns data.
package symptom

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"cdk.tf/confluent-privatelink/internal/netpath/code"
)

// ID names a symptom. It is stable: it appears in JSON output.
type ID string

// Class says what kind of answer a symptom is. All but Network, Client and Unknown say that the
// network is not to blame.
type Class string

// The classes.
const (
	// Network: a name, a route, a filter or an endpoint on the way.
	Network Class = "network"
	// Client: settings of the program that speaks: proxy, trust, protocol, port.
	Client Class = "client"
	// Authentication: who speaks is not known, or not believed.
	Authentication Class = "authentication"
	// Authorization: who speaks is known and may not do this.
	Authorization Class = "authorization"
	// Quota: too much or too fast.
	Quota Class = "quota"
	// Missing: what is spoken of does not exist.
	Missing Class = "missing"
	// Conflict: something else is there already, or is still in use.
	Conflict Class = "conflict"
	// Request: what was asked for is refused as such.
	Request Class = "request"
	// Service: the other side has trouble of its own.
	Service Class = "service"
	// Link: two clusters, not the client, cannot or do not work together.
	Link Class = "link"
	// Run: Terraform's or HCP Terraform's own order of things: locks, plans, states, agents.
	Run Class = "run"
	// Harmless: it is no error, or passes by itself.
	Harmless Class = "harmless"
	// Unknown: no row of the table is seen.
	Unknown Class = "unknown"
)

// NetworkFine reports whether the class says that the network is not to blame.
func (c Class) NetworkFine() bool { return c != Network && c != Client && c != Unknown }

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
	// What kind of answer it is.
	Class Class
	// Whom the row is for; nil: for every subject that has no row of its own. Its causes are shown as they stand.
	Subjects []Subject
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
	// What shows whether it is so, or what to do.
	Check string
	// Codes of the path evaluator that prove this cause.
	Codes []code.Code
}

// NetworkFine reports whether the symptom proves that the network path works.
func (s Symptom) NetworkFine() bool { return s.Class.NetworkFine() }

// Place says where a symptom was seen. What is not known is written X (host), R (resolver) and A (address).
type Place struct {
	Host, Resolver, Address string
	// Subject is what the host is; empty: the cluster behind PrivateLink.
	Subject Subject
}

// rows of the table, in the order in which a connection can fail, then what is no matter of the network.
var rows = slices.Concat(nameRows, connectRows, closeRows, tlsRows, proxyRows, addressRows, answerRows,
	kafkaRows, linkRows, confluentRows, registryRows, awsRows, terraformRows, otherRows)

// All returns the table.
func All() []Symptom {
	var all []Symptom
	for _, row := range rows {
		all = append(all, row.at(Place{}))
	}
	return all
}

// Lookup returns the row of a symptom at a cluster. The second result is false for an unknown id.
func Lookup(id ID) (Symptom, bool) { return At(id, Place{}) }

// rowOf returns the first row of a symptom; those of other subjects have the same class and step.
func rowOf(id ID) Symptom { return rows[firstRows()[id]] }

var firstRows = sync.OnceValue(func() map[ID]int {
	first := map[ID]int{}
	for i, row := range rows {
		if _, ok := first[row.ID]; !ok {
			first[row.ID] = i
		}
	}
	return first
})

// At returns the row of a symptom for the place's subject, with the names of the place put in.
func At(id ID, place Place) (Symptom, bool) {
	var found *Symptom
	for i := range rows {
		row := &rows[i]
		switch {
		case row.ID != id:
		case slices.Contains(row.Subjects, place.Subject):
			return row.at(place), true
		case found == nil || found.Subjects != nil && row.Subjects == nil:
			found = row
		}
	}
	if found == nil {
		return Symptom{}, false
	}
	return found.at(place), true
}

// at puts the names of the place in, and the causes that its subject can have.
func (s Symptom) at(place Place) Symptom {
	if special := place.Subject.causes(s); special != nil {
		s.Causes = special
	}
	if about := place.Subject.about(); about != "" && s.Class == Network {
		s.Meaning += " " + about
	}
	names := strings.NewReplacer("{X}", cmp.Or(place.Host, "X"), "{R}", cmp.Or(place.Resolver, "R"), "{A}", cmp.Or(place.Address, "A"))
	s.Seen, s.Meaning = names.Replace(s.Seen), names.Replace(s.Meaning)
	causes := make([]Cause, len(s.Causes))
	for i, c := range s.Causes {
		causes[i] = Cause{Text: names.Replace(c.Text), Check: names.Replace(c.Check), Codes: c.Codes}
	}
	s.Causes = causes
	return s
}
