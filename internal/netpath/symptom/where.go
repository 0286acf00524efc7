package symptom

import (
	"net/netip"
	"regexp"
	"strings"
	"unicode/utf8"
)

// The ways in which texts name a place apart from the error itself.
var (
	placeURL   = regexp.MustCompile(`https?://(?:[^/@\s"]{1,200}@)?` + hostName + `(?::` + port + `)?`)
	placePort  = regexp.MustCompile(`\b(?P<host>[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+):` + port + `\b`)
	placeKnown = regexp.MustCompile(`\b(?P<host>[A-Za-z0-9_.-]+\.confluent\.cloud)\b`)
	placeOther = regexp.MustCompile(`(?:target )?host(?: name)?:? '?(?P<host>[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+)`)
	places     = []*regexp.Regexp{placeURL, placePort, placeKnown, placeOther}

	resource = regexp.MustCompile(`\bwith ([a-z][A-Za-z0-9_]*\.[^\s,]{1,300}),`)
)

// fill takes the first place that the text names, for what is not known yet.
func (o *Occurrence) fill(text string) {
	for _, form := range places {
		if at := form.FindStringSubmatch(text); at != nil && o.takePlace(at) {
			return
		}
	}
}

// fillLast takes the last place that the text names: the one nearest to the error behind it.
func (o *Occurrence) fillLast(text string) {
	for _, form := range places {
		all := form.FindAllStringSubmatch(text, maxOccurrences)
		if len(all) > 0 && o.takePlace(all[len(all)-1]) {
			return
		}
	}
}

// takePlace fills host and port from groups 1 and 2. A port belongs to its own host only.
func (o *Occurrence) takePlace(groups []string) bool {
	host := cleanHost(groups[1])
	if a, err := netip.ParseAddr(host); err == nil {
		if o.Address != "" && o.Address != a.String() {
			return false
		}
		o.Address, host = a.String(), o.Host
	}
	if o.Host != "" && o.Host != host {
		return false
	}
	o.Host = host
	if o.Port == 0 {
		o.Port = impliedPort(groups)
	}
	return true
}

// impliedPort is the port in a place, or that of the URL's scheme.
func impliedPort(groups []string) int {
	switch {
	case len(groups) > 2 && groups[2] != "":
		return portNumber(groups[2])
	case strings.HasPrefix(groups[0], "https:"):
		return 443
	case strings.HasPrefix(groups[0], "http:"):
		return 80
	}
	return 0
}

// cleanHost takes off the final dot of an absolute name.
func cleanHost(name string) string { return strings.TrimRight(name, ".") }

// cleanAddress returns an address without brackets; empty if it is none.
func cleanAddress(text string) string {
	a, err := netip.ParseAddr(strings.Trim(text, "[]"))
	if err != nil {
		return ""
	}
	return a.String()
}

// quote cuts a quoted text to maxText bytes, at a rune's border, and makes it printable.
func quote(text string) string {
	if len(text) > maxText {
		text = text[:maxText]
		for !utf8.ValidString(text) && len(text) > maxText-utf8.UTFMax {
			text = text[:len(text)-1]
		}
		text += " ..."
	}
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == utf8.RuneError || r == 0x7f {
			return ' '
		}
		return r
	}, text)
}
