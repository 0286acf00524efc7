package symptom

import (
	"regexp"
	"strings"
)

// marks tell whose words an unknown text is, by what is typical of them; lower case.
var marks = []struct {
	text    string
	library Library
}{
	{"org.apache.kafka.", JavaClient}, {"rdkafka#", Librdkafka}, {"librdkafka", Librdkafka}, {"confluent_kafka", Librdkafka}, {"confluent.kafka", Librdkafka},
	{"kafkajs", KafkaJS}, {"kafka: ", Sarama}, {"traceback (most recent call last)", Python}, {"urllib3", Python}, {"requests.exceptions", Python},
	{"node:internal", Node}, {"curl: (", Curl}, {"curl: ", Curl}, {"api error ", AWS}, {"operation error ", AWS}, {"arn:aws:", AWS},
	{"giving up after", Go}, {"dial tcp", Go}, {"kafka/v3/", ConfluentREST}, {"terraform", Terraform},
}

// guess keeps the line that an unknown text is best shown by: the first that looks like an error, else the last one.
type guess struct {
	best, last record
	place      Occurrence
	library    Library
	looked     int
}

// complains are words of errors; ordinary lines have none of them.
var complains = regexp.MustCompile(`(?i)\b(?:error|err|failed|failure|fail|fatal|exception|panic|denied|refused|cannot|could not|couldn't|unable|invalid|timeout|timed out|rejected|expired|unreachable|abort(?:ed)?)\b|(?:Error|Exception)\b`)

// look takes a record in which no entry was found. In a long text only the first of them are looked at closely.
func (g *guess) look(r record) {
	g.last = r
	if g.looked++; g.looked > maxLooked {
		return
	}
	text := r.text[:min(len(r.text), contextBytes)]
	if g.best.text == "" && complains.MatchString(text) {
		g.best = r
	}
	if g.place.Host == "" && strings.IndexByte(text, '.') >= 0 {
		g.place.fill(text)
	}
	if g.library == "" {
		g.library = libraryOf(text)
	}
}

// maxLooked is how many records of an unknown text are looked at for a line that complains, a host and a library.
const maxLooked = 1000

// libraryOf tells whose words a text is, by its marks.
func libraryOf(text string) Library {
	small := lower(text)
	for _, m := range marks {
		if strings.Contains(small, m.text) {
			return m.library
		}
	}
	return ""
}

// found reports whether there is a text to show: one that complains, or any.
func (g *guess) found(any bool) bool { return g.best.text != "" || any && g.last.text != "" }

// occurrence is what is said of a text in which nothing was found. Without a line that complains it is an ordinary text.
func (g *guess) occurrence() Occurrence {
	if g.best.text == "" {
		g.best = g.last
	}
	o := unknown(g.best)
	if o.Host == "" && o.Address == "" {
		o.Host, o.Address, o.Port = g.place.Host, g.place.Address, g.place.Port
	}
	if o.Library == "" {
		o.Library = g.library
	}
	o.settleSubject(g.best)
	o.finish()
	return o
}

// unknown is the occurrence of a record in which no entry was found: what else is recognized in it.
func unknown(r record) Occurrence {
	text := r.text[:min(len(r.text), contextBytes)]
	o := Occurrence{Symptom: NotKnown, Class: Unknown, Line: r.line, Count: 1, Resource: r.resource}
	o.fill(text)
	o.Library = libraryOf(text)
	o.Text, o.around = text, text
	o.settleSubject(r)
	return o
}
