package symptom

import (
	"net/netip"
	"strconv"
	"strings"
)

// match is an entry found in a record.
type match struct {
	*entry
	id         ID // the entry's, or what its outcome says
	start, end int
	groups     map[string]string
}

// matches returns what a record shows: the first definite entry, else all exact ones, else the first loose one.
func matches(text string) []match {
	var has map[int]bool // literals that stand in the text; nil for most lines
	finder().scan(text, func(literal int) {
		if has == nil {
			has = map[int]bool{}
		}
		has[literal] = true
	})
	if has == nil {
		return nil
	}
	if found := matchFirst(definite, text, has); found != nil {
		return found
	}
	if found := matchAll(exact, text, has); found != nil {
		return found
	}
	return matchFirst(loose, text, has)
}

// matchAll returns every place at which one of the entries and its outcome stand, without overlaps.
func matchAll(list []recognizer, text string, has map[int]bool) []match {
	var all []match
	for i := range list {
		r := &list[i]
		if !has[r.index] {
			continue
		}
		for _, at := range r.compiled().FindAllStringSubmatchIndex(text, maxMatches) {
			if m, ok := r.match(text, at); ok && len(all) < maxMatches && !overlaps(all, m) {
				all = append(all, m)
			}
		}
	}
	return all
}

// matchFirst returns the first of the entries that stands in the text.
func matchFirst(list []recognizer, text string, has map[int]bool) []match {
	for i := range list {
		r := &list[i]
		if !has[r.index] {
			continue
		}
		if r.where != nil && !r.where.MatchString(text) {
			continue
		}
		if at := r.compiled().FindStringSubmatchIndex(text); at != nil {
			if m, ok := r.match(text, at); ok {
				return []match{m}
			}
		}
	}
	return nil
}

// match reads the groups and the outcome at a place.
func (r *recognizer) match(text string, at []int) (match, bool) {
	m := match{entry: &r.entry, id: r.id, start: at[0], end: at[1], groups: map[string]string{}}
	for i, name := range r.compiled().SubexpNames() {
		if name != "" && at[2*i] >= 0 {
			m.groups[name] = text[at[2*i]:at[2*i+1]]
		}
	}
	if r.tails == nil {
		return m, true
	}
	if said, ok := m.groups["outcome"]; ok { // the outcome stands inside the expression
		id, _, ok := outcome(said, r.tails)
		m.id = id
		return m, ok
	}
	id, end, ok := outcome(text[m.end:], r.tails)
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
		Library: m.library, Resource: r.resource, Text: r.text[m.start:m.end], around: r.text[max(0, m.start-contextBytes):min(len(r.text), m.end+40)], weak: m.weak}
	if o.Host != "" && o.Address == "" { // dial tcp 10.0.0.1:443 matches both forms
		if a, err := netip.ParseAddr(o.Host); err == nil {
			o.Host, o.Address = "", a.String()
		}
	}
	before, after := r.text[max(0, m.start-contextBytes):m.start], r.text[m.end:min(len(r.text), m.end+contextBytes)]
	if !m.names() {
		o.settleSubject(r)
		return o
	}
	if o.Host == "" || o.Port == 0 {
		o.fillLast(before)
	}
	if o.Host == "" {
		o.fill(r.text[m.start:m.end])
	}
	if o.Host == "" {
		o.fill(after)
	}
	o.settleSubject(r)
	o.settleSymptom(r)
	return o
}

// names reports whether a name in the record is the one that was spoken to. What AWS's API or Terraform says of itself names
// zones, services and workspaces, none of which is a host.
func (m match) names() bool {
	return m.library != AWS && m.library != Terraform || m.id == ProviderInstall || m.id == GateAnswered
}

func portNumber(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil || n > 65535 {
		return 0
	}
	return n
}
