package load

import (
	"reflect"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
)

// printable makes every text of a model fit to be shown, whatever input it came from: names and tags
// in a state or in AWS may hold escape sequences for a terminal, line ends and what turns the direction
// of text. They are written out (\x1b, \n), so that different names stay different, a row of a table
// stays one row and an SVG stays XML. This is the one place that does it: what is evaluated and
// shown is made of the model's texts.
func printable(m *model.Model) { clean(reflect.ValueOf(m)) }

func clean(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			clean(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				clean(v.Field(i))
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			clean(v.Index(i))
		}
	case reflect.String:
		if text := v.String(); strings.ContainsFunc(text, unprintable) || !utf8.ValidString(text) {
			v.SetString(visible(text))
		}
	}
}

func unprintable(r rune) bool {
	return unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp) || r == '\ufffe' || r == '\uffff'
}

func visible(text string) string {
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
