package symptom

import (
	"cmp"
	"io"
	"regexp"
	"strings"
)

const (
	maxOccurrences = 100     // different ones kept; text that shows more is not read by anybody
	maxMatches     = 20      // in one record
	contextRecords = 20      // how far around an error a host is looked for if the error does not name one
	contextBytes   = 4 << 10 // of a record, before and behind an error, in which its host is looked for
	maxText        = 300     // bytes of text quoted
)

// Occurrence is a symptom found in a text, with what the text says about the place.
// Fields that the text does not tell are empty.
type Occurrence struct {
	Symptom ID `json:"symptom"`
	// What kind of answer it is.
	Class Class `json:"class"`
	// What the host is; it decides what the symptom can mean.
	Subject Subject `json:"subject"`
	// Who speaks to whom.
	Speaker Speaker `json:"speaker,omitempty"`
	// Whose words it is.
	Library Library `json:"library,omitempty"`
	// Name that the client wanted to reach.
	Host string `json:"host,omitempty"`
	// Address of the resolver that was asked.
	Resolver string `json:"resolver,omitempty"`
	// Address that the client tried.
	Address string `json:"address,omitempty"`
	// Address that the client spoke from.
	Source string `json:"source,omitempty"`
	// TCP port that the client tried.
	Port int `json:"port,omitempty"`
	// HTTP status of the answer.
	Status int `json:"status,omitempty"`
	// Terraform address of the resource that failed.
	Resource string `json:"resource,omitempty"`
	// The words that show it. Never more than these: error texts may hold secrets.
	Text string `json:"text"`
	// Line of the text, from 1, at which the error first begins.
	Line int `json:"line"`
	// How often it occurs.
	Count int `json:"count"`
	// Of an entry that counts only where there is no better line.
	weak bool
	// What stands around the text.
	around string
}

// place of an occurrence, by which equal ones are counted together.
type key struct {
	symptom                           ID
	host, resolver, address, resource string
	port                              int
}

// Parse finds the symptoms in an error text. They come in the order of the text, equal ones
// once, with a count; harmless lines come last. A text that shows none has one of the kind NotKnown,
// which says what was recognized, unless it is empty. The text may be of any length; memory is bounded. The only
// errors are those of the reader.
func Parse(text io.Reader) ([]Occurrence, error) {
	p := &parser{found: map[key]int{}}
	err := records(text, p.take)
	return p.settle(), err
}

// parser collects occurrences.
type parser struct {
	occurrences []Occurrence
	found       map[key]int // index in occurrences
	recent      [contextRecords]context
	next        int
	last        string // text of the last record, and what was found in it: logs repeat themselves
	lastFound   []Occurrence
	homeless    []homeless
	guess       guess
}

// context is a record before an error; its place is looked up when it is first asked for.
type context struct {
	text   string
	looked bool
	place  Occurrence
}

// homeless is an occurrence for which no host was found yet, and how many records more are asked for one.
type homeless struct{ index, left int }

// take looks for symptoms in one record.
func (p *parser) take(r record) {
	if r.text == "" {
		return
	}
	if r.text != p.last || p.next == 0 {
		p.last, p.lastFound = r.text, p.find(r)
		p.recent[p.next%contextRecords] = context{text: r.text}
		p.next++
		p.house()
	}
	for _, o := range p.lastFound {
		p.count(o)
	}
}

// find returns the symptoms in one record.
func (p *parser) find(r record) []Occurrence {
	found := matches(r.text)
	if r.text == "EOF" && p.heredoc() || found != nil && strings.Contains(r.text, "_test.") && ofATest.MatchString(r.text) {
		found = nil
	}
	if len(found) == 0 {
		p.guess.look(r)
		if r.diagnostic {
			return []Occurrence{unknown(r)}
		}
		return nil
	}
	all := make([]Occurrence, 0, len(found))
	for _, m := range found {
		o := m.occurrence(r)
		if o.Host == "" && (o.Address == "" || o.Symptom == Resolved) && !r.diagnostic && m.names() {
			p.fromContext(&o)
			o.settleSubject(r)
			o.settleSymptom(r)
		}
		all = append(all, o)
	}
	return all
}

// ofATest is in what a program's tests print of themselves.
var ofATest = regexp.MustCompile(`\b\w+_test\.(?:go|py|rb|js|ts):\d+`)

// heredoc reports whether EOF ends a text in a shell script.
func (p *parser) heredoc() bool {
	for _, c := range p.recent {
		if strings.Contains(c.text, "<<") && strings.Contains(c.text, "EOF") {
			return true
		}
	}
	return false
}

// count adds an occurrence, or raises the count of an equal one.
func (p *parser) count(o Occurrence) {
	k := key{o.Symptom, o.Host, o.Resolver, o.Address, o.Resource, o.Port}
	if i, ok := p.found[k]; ok {
		p.occurrences[i].Count++
		p.occurrences[i].weak = p.occurrences[i].weak && o.weak
		return
	}
	if len(p.occurrences) < maxOccurrences {
		p.found[k] = len(p.occurrences)
		if o.Host == "" && o.Resource == "" && o.Subject == NoHost {
			left := contextRecords
			if o.Address != "" {
				left = 2
			}
			p.homeless = append(p.homeless, homeless{len(p.occurrences), left})
		}
		o.finish()
		p.occurrences = append(p.occurrences, o)
	}
}

// finish does for an occurrence that is kept what takes time: most of a log's are repeated.
func (o *Occurrence) finish() {
	o.Status = statusIn(o.Text, o.around)
	if from := source.FindStringSubmatch(o.Text); from != nil {
		o.Source = cleanAddress(from[1])
	}
	o.Text, o.Resource, o.around = quote(withoutFrame(o.Text)), quote(o.Resource), ""
}

// fromContext takes the place from the nearest record before that names one.
func (p *parser) fromContext(o *Occurrence) {
	for back := 1; back <= contextRecords && back <= p.next; back++ {
		c := &p.recent[(p.next-back)%contextRecords]
		if !c.looked {
			c.looked = true
			c.place.fill(c.text[:min(len(c.text), contextBytes)])
		}
		if c.place.Host != "" || c.place.Address != "" {
			o.Host, o.Address, o.Port = c.place.Host, cmp.Or(o.Address, c.place.Address), cmp.Or(o.Port, c.place.Port)
			return
		}
	}
}

// house gives occurrences that named no host the one of the newest record, if it names one: dig prints its question
// behind its status.
func (p *parser) house() {
	if len(p.homeless) == 0 {
		return
	}
	c := &p.recent[(p.next-1)%contextRecords]
	c.looked = true
	c.place.fill(c.text[:min(len(c.text), contextBytes)])
	left := p.homeless[:0]
	for _, h := range p.homeless {
		o := &p.occurrences[h.index]
		switch h.left--; {
		case c.place.Host != "":
			o.Host, o.Port = c.place.Host, cmp.Or(o.Port, c.place.Port)
			o.settleSubject(record{text: c.text})
		case h.left > 0:
			left = append(left, h)
		}
	}
	p.homeless = left
}
