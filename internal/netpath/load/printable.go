package load

import (
	"reflect"

	"cdk.tf/confluent-privatelink/internal/netpath/model"
	"cdk.tf/confluent-privatelink/internal/output"
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
		v.SetString(output.Visible(v.String()))
	}
}
