package output

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Visible makes text fit to be shown, whatever input it came from: escape sequences for a terminal, line ends and what turns the
// direction of text are written out (\x1b, \n), so that different names stay different, a row of a table stays one row and an SVG
// stays XML.
func Visible(text string) string {
	if !strings.ContainsFunc(text, unprintable) && utf8.ValidString(text) {
		return text
	}
	var b strings.Builder
	for _, r := range strings.ToValidUTF8(text, "\ufffd") {
		if unprintable(r) {
			b.WriteString(strings.Trim(strconv.QuoteRuneToASCII(r), "'"))
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func unprintable(r rune) bool {
	return unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp) || r == '\ufffe' || r == '\uffff'
}
