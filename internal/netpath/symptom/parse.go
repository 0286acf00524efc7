package symptom

import (
	"io"
)

const (
	maxOccurrences = 100     // different ones kept; text that shows more is not read by anybody
	maxMatches     = 20      // in one record
	contextRecords = 20      // how far back a host is looked for if the error does not name one
	contextBytes   = 4 << 10 // of a record, before and behind an error, in which its host is looked for
	maxText        = 300     // bytes of text quoted
)

// Occurrence is a symptom found in a text, with what the text says about the place.
// Fields that the text does not tell are empty.
type Occurrence struct {
	Symptom ID `json:"symptom"`
	// Name that the client wanted to reach.
	Host string `json:"host,omitempty"`
	// Address of the resolver that was asked.
	Resolver string `json:"resolver,omitempty"`
	// Address that the client tried.
	Address string `json:"address,omitempty"`
	// TCP port that the client tried.
	Port int `json:"port,omitempty"`
	// Terraform address of the resource that failed.
	Resource string `json:"resource,omitempty"`
	// The words that show it. Never more than these: error texts may hold secrets.
	Text string `json:"text"`
	// Line of the text, from 1, at which the error first begins.
	Line int `json:"line"`
	// How often it occurs.
	Count int `json:"count"`
}

// place of an occurrence, by which equal ones are counted together.
type key struct {
	symptom                           ID
	host, resolver, address, resource string
	port                              int
}

// Parse finds the symptoms in an error text. They come in the order of the text, equal ones
// once, with a count. The text may be of any length; memory is bounded. The only errors
// are those of the reader.
func Parse(text io.Reader) ([]Occurrence, error) {
	p := &parser{found: map[key]int{}}
	err := records(text, p.take)
	return p.occurrences, err
}

// parser collects occurrences.
type parser struct {
	occurrences []Occurrence
	found       map[key]int // index in occurrences
	recent      [contextRecords]context
	next        int
	last        string // text of the last record, and what was found in it: logs repeat themselves
	lastFound   []Occurrence
}

// context is a record before an error; its place is looked up when it is first asked for.
type context struct {
	text   string
	looked bool
	place  Occurrence
}

// take looks for symptoms in one record.
func (p *parser) take(r record) {
	if r.text != p.last || p.next == 0 {
		p.last, p.lastFound = r.text, p.find(r)
		p.recent[p.next%contextRecords] = context{text: r.text}
		p.next++
	}
	for _, o := range p.lastFound {
		p.count(o)
	}
}

// find returns the symptoms in one record.
func (p *parser) find(r record) []Occurrence {
	small := lower(r.text)
	matches := matchAll(exact, r.text, small)
	if len(matches) == 0 {
		matches = matchFirst(loose, r.text, small)
	}
	found := make([]Occurrence, 0, len(matches))
	for _, m := range matches {
		o := m.occurrence(r)
		if o.Host == "" && o.Address == "" {
			p.fromContext(&o)
		}
		found = append(found, o)
	}
	return found
}

// count adds an occurrence, or raises the count of an equal one.
func (p *parser) count(o Occurrence) {
	k := key{o.Symptom, o.Host, o.Resolver, o.Address, o.Resource, o.Port}
	if i, ok := p.found[k]; ok {
		p.occurrences[i].Count++
		return
	}
	if len(p.occurrences) < maxOccurrences {
		p.found[k] = len(p.occurrences)
		p.occurrences = append(p.occurrences, o)
	}
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
			o.Host, o.Address, o.Port = c.place.Host, c.place.Address, c.place.Port
			return
		}
	}
}
