// Package output writes what programs answer: JSON in one shape, and colour for a terminal.
package output

import (
	"encoding/json"
	"io"
)

// JSON writes a value for machines: indented, and with <, > and & as they are.
func JSON(w io.Writer, value any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(value)
}

// Style is a colour or weight of a terminal (ECMA-48, select graphic rendition). It only repeats what
// the words say. The empty one changes nothing.
type Style string

// Styles.
const (
	Bold   Style = "1"
	Faint  Style = "2"
	Red    Style = "31"
	Green  Style = "32"
	Yellow Style = "33"
)

// Paint puts text into the style.
func (s Style) Paint(text string) string {
	if s == "" || text == "" {
		return text
	}
	return "\x1b[" + string(s) + "m" + text + "\x1b[0m"
}
