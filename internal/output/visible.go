package output

import (
	"reflect"
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

// MakeVisible makes every text visible that a value has: it is a pointer, and what it leads to is gone through, structs by their
// exported fields, and slices.
func MakeVisible(value any) { makeVisible(reflect.ValueOf(value)) }

func makeVisible(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			makeVisible(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				makeVisible(v.Field(i))
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			makeVisible(v.Index(i))
		}
	case reflect.String:
		v.SetString(Visible(v.String()))
	}
}
