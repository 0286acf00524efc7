package symptom

import (
	"encoding/json"
	"regexp"
	"strings"
)

// The frame that Terraform puts around a diagnostic: "with ADDRESS," and "on FILE line N, in KIND "TYPE" "NAME":" (in JSON
// configurations "in resource.TYPE.NAME:"), before the text or behind it.
//
// Source: Terraform 1.11.4, internal/command/format/diagnostic.go and internal/command/views/json/diagnostic.go.
var (
	frameWith = regexp.MustCompile(`\bwith ((?:module\.[^\s,]{1,200}\.)?(?:data\.)?[a-z][A-Za-z0-9_]*\.[^\s,]{1,300}(?:"[^"]{0,200}"\])?),`)
	frameHas  = regexp.MustCompile(`\bResource ([a-z][a-z0-9_]*\.[^\s,]{1,200}) has lifecycle`)
	frameOn   = regexp.MustCompile(`\bon \S{1,300} line \d+, in (?:(data|resource) "([A-Za-z0-9_]{1,100})" "([^"\s]{1,200})"|((?:data|resource)(?:\.[A-Za-z0-9_-]{1,200}){2}))`)
)

// resourceOf returns the address in the frame of a diagnostic; empty if it has none.
func resourceOf(text string) string {
	if with := frameWith.FindStringSubmatch(text); with != nil {
		return with[1]
	}
	if has := frameHas.FindStringSubmatch(text); has != nil {
		return has[1]
	}
	on := frameOn.FindStringSubmatch(text)
	switch {
	case on == nil:
		return ""
	case on[4] != "":
		return strings.TrimPrefix(on[4], "resource.")
	case on[1] == "data":
		return "data." + on[2] + "." + on[3]
	}
	return on[2] + "." + on[3]
}

// withoutFrame cuts a text before the frame of its diagnostic.
func withoutFrame(text string) string {
	for _, frame := range []*regexp.Regexp{frameWith, frameOn} {
		if at := frame.FindStringIndex(text); at != nil && at[0] > 0 {
			text = text[:at[0]]
		}
	}
	return text
}

// resourceType is the type in an address: aws_route in module.a["x.y"].aws_route.b.
func resourceType(address string) string {
	for {
		rest, ok := strings.CutPrefix(address, "module.")
		if !ok {
			break
		}
		end := strings.IndexAny(rest, ".[")
		if end < 0 {
			return ""
		}
		if rest[end] == '[' {
			if end = strings.Index(rest, "]."); end < 0 {
				return ""
			}
			end++
		}
		address = rest[end+1:]
	}
	kind, _, _ := strings.Cut(strings.TrimPrefix(address, "data."), ".")
	return kind
}

// structured takes a line of Terraform's log in JSON (terraform plan -json), which HCP Terraform keeps too.
func (s *splitter) structured(here int, line string) {
	var message struct {
		Level      string `json:"@level"`
		Message    string `json:"@message"`
		Diagnostic *struct {
			Severity, Summary, Detail, Address string
		}
	}
	if json.Unmarshal([]byte(line), &message) != nil || message.Diagnostic == nil {
		s.each(record{line: here, text: line})
		return
	}
	if d := message.Diagnostic; d.Severity == "error" {
		s.each(record{line: here, text: strings.TrimSpace("Error: " + d.Summary + " " + d.Detail), resource: d.Address, diagnostic: true})
	}
}
