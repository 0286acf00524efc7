package symptom

import (
	"regexp"
	"strings"
	"sync"
)

// Speaker says who speaks to whom in a text.
type Speaker string

// The speakers.
const (
	// Agent runs Terraform: the providers speak to APIs and to the clusters' REST endpoints.
	Agent Speaker = "terraform"
	// KafkaClient is an application, or a Connect worker.
	KafkaClient Speaker = "client"
	// Shell is a person who tries something by hand.
	Shell Speaker = "shell"
	// Cluster speaks to another cluster, inside Confluent: no client's path has a part in it, and that the
	// answer arrived proves the path of who asked.
	Cluster Speaker = "cluster to cluster"
)

// Library is whose words a text is.
type Library string

// The libraries.
const (
	Go            Library = "Go"
	JavaClient    Library = "Java client"
	Librdkafka    Library = "librdkafka"
	Sarama        Library = "sarama"
	FranzGo       Library = "franz-go"
	KafkaGo       Library = "kafka-go"
	KafkaJS       Library = "KafkaJS"
	Node          Library = "Node.js"
	Python        Library = "Python"
	DotNet        Library = ".NET"
	Curl          Library = "curl"
	OpenSSL       Library = "OpenSSL"
	Netcat        Library = "nc"
	Dig           Library = "dig"
	AWS           Library = "AWS"
	Terraform     Library = "Terraform"
	ConfluentREST Library = "Confluent"
	ClusterLink   Library = "cluster link"
	HTTP          Library = "HTTP"
)

// speaks says who speaks in the words of a library, unless the text's frame says more.
var speaks = map[Library]Speaker{
	JavaClient: KafkaClient, Librdkafka: KafkaClient, Sarama: KafkaClient, FranzGo: KafkaClient, KafkaGo: KafkaClient,
	KafkaJS: KafkaClient, Node: KafkaClient, Python: KafkaClient, DotNet: KafkaClient,
	Curl: Shell, OpenSSL: Shell, Netcat: Shell, Dig: Shell,
	AWS: Agent, Terraform: Agent, ClusterLink: Cluster,
}

// The parts of a text that say where: group names of the expressions.
const (
	hostName = `(?P<host>[A-Za-z0-9_][A-Za-z0-9._-]*)`
	address  = `(?P<address>\d+\.\d+\.\d+\.\d+|\[?[0-9A-Fa-f]*:[0-9A-Fa-f:.]+[0-9A-Fa-f]\]?)`
	resolver = `(?P<resolver>\d+\.\d+\.\d+\.\d+|\[[0-9A-Fa-f:.%a-z]+\])`
	port     = `(?P<port>\d{1,5})`
)

// entry recognizes one thing that programs print.
type entry struct {
	// Which row of the table it is.
	id ID
	// Text that must occur in the record, lower case: looked for before the expression, which is slower.
	literal string
	// The expression that finds the place; empty: the literal alone, in any case.
	expression string
	// What follows the place decides: the first of these within tailLength bytes. Without it the id counts.
	tails []tail
	// Whose words it is; empty: many programs say it.
	library Library
	// Where the entry counts; nil: anywhere.
	where *regexp.Regexp
	// weak entries say little, or nothing bad: where the text has a better line, that one is the answer.
	weak bool
}

// tail maps a text, lower case, that follows a place to the symptom.
type tail struct {
	text string
	id   ID
}

// tailLength is how far behind a place its outcome may stand, in bytes.
const tailLength = 240

// find is an entry that is recognized by an expression.
func find(id ID, literal, expression string) []entry {
	return []entry{{id: id, literal: literal, expression: expression}}
}

// place is an entry whose outcome stands behind it.
func place(literal, expression string, tails []tail) []entry {
	return []entry{{literal: literal, expression: expression, tails: tails}}
}

// weak marks entries as weak.
func weak(lists ...[]entry) []entry {
	var all []entry
	for _, list := range lists {
		for _, e := range list {
			e.weak = true
			all = append(all, e)
		}
	}
	return all
}

// of joins entries of one library.
func of(library Library, lists ...[]entry) []entry {
	var all []entry
	for _, list := range lists {
		for _, e := range list {
			e.library = library
			all = append(all, e)
		}
	}
	return all
}

// recognizer is an entry that is ready for use. Expressions are compiled when they are first needed:
// most commands need none.
type recognizer struct {
	entry
	index    int // of the literal in finder
	compiled func() *regexp.Regexp
}

func recognizers(lists ...[]entry) []recognizer {
	var all []recognizer
	for _, list := range lists {
		for _, e := range list {
			all = append(all, recognizer{entry: e, index: literals.index(e.literal), compiled: sync.OnceValue(func() *regexp.Regexp {
				if e.expression == "" {
					return regexp.MustCompile("(?i)" + regexp.QuoteMeta(e.literal))
				}
				return regexp.MustCompile(e.expression)
			})})
		}
	}
	return all
}

// literals numbers the literals of all entries, each once.
var literals = numbering{}

type numbering map[string]int

func (n numbering) index(literal string) int {
	if _, ok := n[literal]; !ok {
		n[literal] = len(n)
	}
	return n[literal]
}

// finder finds the literals of all entries.
var finder = sync.OnceValue(func() *automaton {
	all := make([]string, len(literals))
	for literal, i := range literals {
		all[i] = literal
	}
	return newAutomaton(all)
})

// The entries, by how much they say. In a record the first kind that occurs counts.
var (
	// definite ones name what is wrong: the first of them in this order counts.
	definite = recognizers(linkEntries, terraformEntries, awsEntries, registryEntries, confluentEntries, kafkaEntries)
	// exact ones tell the place as well as the outcome: all of them in a record count.
	exact = recognizers(goEntries, librdkafkaEntries, javaEntries, scriptEntries, shellEntries)
	// loose ones name the outcome only: the first of them in this order counts.
	loose = recognizers(looseEntries, fallbackEntries)
)

// outcome finds which of the tails stands first in the text; an empty one at the end is for none of them.
func outcome(text string, tails []tail) (id ID, end int, ok bool) {
	if len(text) > tailLength {
		text = text[:tailLength]
	}
	text = lower(text)
	best := -1
	for _, t := range tails {
		if t.text == "" {
			if best < 0 {
				return t.id, 0, true
			}
			continue
		}
		if at := strings.Index(text, t.text); at >= 0 && (best < 0 || at < best) {
			best, id, end = at, t.id, at+len(t.text)
		}
	}
	return id, end, best >= 0
}

// lower maps A to Z only, so that positions stay those of the text.
func lower(text string) string {
	out := []byte(text)
	for i, c := range out {
		if 'A' <= c && c <= 'Z' {
			out[i] = c + 'a' - 'A'
		}
	}
	return string(out)
}
