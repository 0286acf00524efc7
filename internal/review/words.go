package review

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/plan"
)

// mostNamed is how many names a sentence lists.
const mostNamed = 6

func few(names []string) string {
	if len(names) <= mostNamed {
		return strings.Join(names, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(names[:mostNamed], ", "), len(names)-mostNamed)
}

// count writes a number with its noun.
func count[N int | int64](n N, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

func isAre(n int, noun string) string {
	if n == 1 {
		return "1 " + noun + " is"
	}
	return count(n, noun) + " are"
}

// verbOf says of something that goes whether another comes in its place.
func verbOf(c plan.Change) string {
	switch c.Action {
	case plan.Replace:
		return "is replaced"
	case plan.Unknown:
		return "is under an action that this version does not know"
	}
	return "is deleted"
}

// lossBy is how sure it is that something goes by a change.
func lossBy(c plan.Change) Severity {
	if c.Action == plan.Unknown {
		return Unknown
	}
	return Lost
}

// because says why something is replaced, if that is known.
func because(c plan.Change) []string {
	if c.Action != plan.Replace || c.Because() == "" {
		return nil
	}
	return []string{"Because " + c.Because() + "."}
}

func capital(text string) string {
	if text == "" {
		return ""
	}
	return strings.ToUpper(text[:1]) + text[1:]
}

func lowered(text string) string { return strings.ToLower(text[:1]) + text[1:] }

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
