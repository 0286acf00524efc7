package dns

import (
	"strings"
)

// labels splits a domain name at its dots, from the left. What stands in braces is one
// symbolic part, whatever it holds: lkc-x.{confluent_private_link_attachment.a.dns_domain}.
func labels(name string) []string {
	above := ancestors(name)
	found := make([]string, len(above))
	for i, rest := range above {
		found[i] = rest
		if i+1 < len(above) {
			found[i] = rest[:len(rest)-len(above[i+1])-1]
		}
	}
	return found
}

// canonical lowers the case outside of braces and drops the trailing dot.
func canonical(name string) string {
	name = strings.TrimSuffix(name, ".")
	if !strings.Contains(name, "{") {
		return strings.ToLower(name)
	}
	return name
}

// ancestors returns the name and every domain above it, the most specific first.
func ancestors(name string) []string {
	found := make([]string, 1, 8)
	found[0] = name
	depth := 0
	for i := 0; i < len(name); i++ {
		switch name[i] {
		case '{':
			depth++
		case '}':
			depth--
		case '.':
			if depth == 0 {
				found = append(found, name[i+1:])
			}
		}
	}
	return found
}
