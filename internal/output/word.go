package output

import (
	"regexp"
	"strings"
)

// plain is what a shell takes as one word as it is. What begins with - is a flag.
var plain = regexp.MustCompile(`^[A-Za-z0-9_./:@+][A-Za-z0-9_./:@+-]*$`)

// Word writes text, as the name of a file, as one word of a shell's command, so that it can be copied whatever the text is.
func Word(text string) string {
	if plain.MatchString(text) {
		return text
	}
	return "'" + strings.ReplaceAll(text, "'", `'\''`) + "'"
}
