package config

import "strings"

// Pattern names one thing (a topic, a consumer group, a subject) or, with a * at its
// end, everything whose name starts with what stands before the *.
type Pattern string

// Texts writes patterns as the file has them.
func Texts(patterns []Pattern) []string {
	var texts []string
	for _, pattern := range patterns {
		texts = append(texts, string(pattern))
	}
	return texts
}

// Literal returns the name and true if the pattern names exactly one thing.
func (p Pattern) Literal() (string, bool) {
	return string(p), !strings.HasSuffix(string(p), "*")
}

// Prefix returns what names must start with, and true if the pattern is a prefix.
func (p Pattern) Prefix() (string, bool) {
	return strings.CutSuffix(string(p), "*")
}

// Matches reports whether the pattern covers the name.
func (p Pattern) Matches(name string) bool {
	if prefix, ok := p.Prefix(); ok {
		return strings.HasPrefix(name, prefix)
	}
	return string(p) == name
}

// overlaps reports whether some name could match both patterns.
func (p Pattern) overlaps(q Pattern) bool {
	if prefix, ok := p.Prefix(); ok {
		other, _ := strings.CutSuffix(string(q), "*")
		_, both := q.Prefix()
		return strings.HasPrefix(other, prefix) || both && strings.HasPrefix(prefix, other)
	}
	return q.Matches(string(p))
}
