package symptom

import (
	"net/netip"
	"strconv"
	"strings"
)

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
