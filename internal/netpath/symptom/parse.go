package symptom

import (
	"io"
	"net/netip"
	"strconv"
	"strings"
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

// match is a pattern found in a record.
type match struct {
	id         ID
	start, end int
	groups     map[string]string
}

// matchAll returns every place at which one of the patterns and its outcome stand, without overlaps.
func matchAll(patterns []pattern, text, small string) []match {
	var all []match
	for _, p := range patterns {
		if !strings.Contains(small, p.literal) {
			continue
		}
		for _, at := range p.expression.FindAllStringSubmatchIndex(text, maxMatches) {
			if m, ok := p.match(text, at); ok && len(all) < maxMatches && !overlaps(all, m) {
				all = append(all, m)
			}
		}
	}
	return all
}

// matchFirst returns the first of the patterns that stands in the text.
func matchFirst(patterns []pattern, text, small string) []match {
	for _, p := range patterns {
		if !strings.Contains(small, p.literal) {
			continue
		}
		if at := p.expression.FindStringSubmatchIndex(text); at != nil {
			m, _ := p.match(text, at)
			return []match{m}
		}
	}
	return nil
}

// match reads the groups and the outcome at a place.
func (p pattern) match(text string, at []int) (match, bool) {
	m := match{id: p.id, start: at[0], end: at[1], groups: map[string]string{}}
	for i, name := range p.expression.SubexpNames() {
		if name != "" && at[2*i] >= 0 {
			m.groups[name] = text[at[2*i]:at[2*i+1]]
		}
	}
	if p.tails == nil {
		return m, true
	}
	if said, ok := m.groups["outcome"]; ok { // the outcome stands inside the expression
		id, _, ok := outcome(said, p.tails)
		m.id = id
		return m, ok
	}
	id, end, ok := outcome(text[m.end:], p.tails)
	m.id, m.end = id, m.end+end
	return m, ok
}

// overlaps reports whether a match shares text with one that was found before.
func overlaps(found []match, m match) bool {
	for _, f := range found {
		if m.start < f.end && f.start < m.end {
			return true
		}
	}
	return false
}

// occurrence says what a match and its record tell.
func (m match) occurrence(r record) Occurrence {
	o := Occurrence{Symptom: m.id, Line: r.line, Count: 1, Host: cleanHost(m.groups["host"]), Port: portNumber(m.groups["port"]),
		Address: cleanAddress(m.groups["address"]), Resolver: strings.Trim(m.groups["resolver"], "[]"),
		Text: strings.TrimSpace(quote(r.text[m.start:m.end]))}
	if o.Host != "" && o.Address == "" { // dial tcp 10.0.0.1:443 matches both forms
		if a, err := netip.ParseAddr(o.Host); err == nil {
			o.Host, o.Address = "", a.String()
		}
	}
	before, after := r.text[max(0, m.start-contextBytes):m.start], r.text[m.end:min(len(r.text), m.end+contextBytes)]
	if o.Host == "" || o.Port == 0 {
		o.fillLast(before)
	}
	if o.Host == "" {
		o.fill(after)
	}
	if with := resource.FindStringSubmatch(after); with != nil {
		o.Resource = with[1]
	}
	return o
}

func portNumber(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil || n > 65535 {
		return 0
	}
	return n
}
