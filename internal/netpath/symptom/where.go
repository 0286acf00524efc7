package symptom

import (
	"net/netip"
	"regexp"
	"strings"
)

// The ways in which texts name a place apart from the error itself.
var (
	placeURL   = regexp.MustCompile(`https?://(?:[^/@\s"]{1,200}@)?` + hostName + `(?::` + port + `)?`)
	placePort  = regexp.MustCompile(`\b(?P<host>[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+):` + port + `\b`)
	placeKnown = regexp.MustCompile(`\b(?P<host>[A-Za-z0-9_.-]+\.(?:confluent\.cloud|amazonaws\.com|terraform\.io|hashicorp\.com))\b`)
	placeOther = regexp.MustCompile(`(?:target )?host(?: name)?:? '?(?P<host>[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+)`)
	placeBoth  = regexp.MustCompile(`(?P<host>[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+)/\d+\.\d+\.\d+\.\d+:` + port)
	placeAt    = regexp.MustCompile(`(?:\bat "|^Name:\s+)(?P<host>[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+)`)
	placeTry   = regexp.MustCompile(`\bTrying (?P<host>\d+\.\d+\.\d+\.\d+)`)
	places     = []*regexp.Regexp{placeURL, placeBoth, placePort, placeKnown, placeOther, placeAt, placeTry}

	// files are what stands before a line number in a stack trace or a diagnostic, as a host stands before its port; a package's
	// or a class's name too has capitals or no top-level domain.
	notHosts = regexp.MustCompile(`\.(?:java|go|py|js|mjs|ts|tf|json|cs|scala|kt|rb|sh|ya?ml|cc?|cpp|h|log|txt|md|hcl|xml|properties|proto)$|^(?:org|com|io|java|javax|sun|jdk)\.[a-z]+\.[a-z.]*$|[A-Z][A-Za-z0-9]*$`)
	source   = regexp.MustCompile(`\b(\d+\.\d+\.\d+\.\d+):\d+->`)
	// manuals are where texts send their readers.
	manuals  = regexp.MustCompile(`^(?:docs|developer|www|support|status|aws)\.|^curl\.se$|^bit\.ly$|^aka\.ms$`)
	topLevel = regexp.MustCompile(`\.[A-Za-z]{2,24}$`)
)

// fill takes the first place that the text names, for what is not known yet.
func (o *Occurrence) fill(text string) {
	for _, form := range places {
		for _, at := range form.FindAllStringSubmatch(text, maxMatches) {
			if o.takePlace(at) {
				return
			}
		}
	}
}

// fillLast takes the last place that the text names: the one nearest to the error behind it.
func (o *Occurrence) fillLast(text string) {
	for _, form := range places {
		all := form.FindAllStringSubmatch(text, maxOccurrences)
		for i := len(all) - 1; i >= 0; i-- {
			if o.takePlace(all[i]) {
				return
			}
		}
	}
}

// takePlace fills host and port from groups 1 and 2. A port belongs to its own host only.
func (o *Occurrence) takePlace(groups []string) bool {
	host := cleanHost(groups[1])
	if !isHost(host) {
		return false
	}
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

// isHost reports whether a word before a colon and a number is a host's name or address.
func isHost(name string) bool {
	if _, err := netip.ParseAddr(name); err == nil {
		return true
	}
	if name == "localhost" || strings.HasSuffix(name, ".confluent.cloud") { // most names, without the expressions
		return true
	}
	return topLevel.MatchString(name) && !notHosts.MatchString(name) && !manuals.MatchString(name)
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
