// Package literal writes text so that Terraform takes it as it stands.
//
// In Terraform's JSON syntax nearly every string is a template: ${ begins an expression
// and %{ a directive, and both are evaluated with all of Terraform's functions, file()
// among them. The stacks are therefore built from an escaped copy of the configuration,
// so that no text of it can be anything but text, whichever argument it ends up in.
// https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences
package literal

import (
	"reflect"
	"strings"
)

// escape doubles the first character of what begins a template. Behind it CDKTF would
// still find its own marks for values that are not known yet (${TfToken[...]}, and as a
// list #{, as a map's key &{): in these the bracket is made a template of one character.
var escape = strings.NewReplacer(
	"${TfToken[", `$${TfToken${"["}`,
	"#{TfToken[", `#{TfToken${"["}`,
	"&{TfToken[", `&{TfToken${"["}`,
	"${", "$${",
	"%{", "%%{",
)

// Text returns the template whose value is the text.
func Text(text string) string { return escape.Replace(text) }

// Of returns a deep copy of a value with every text in it, map keys included, as a template
// whose value is the text. Unexported fields are copied as they are.
func Of[T any](value T) T {
	return copyOf(reflect.ValueOf(&value).Elem()).Interface().(T)
}

func copyOf(value reflect.Value) reflect.Value {
	result := reflect.New(value.Type()).Elem()
	result.Set(value)
	switch value.Kind() {
	case reflect.String:
		result.SetString(Text(value.String()))
	case reflect.Pointer:
		if !value.IsNil() {
			result.Set(reflect.New(value.Type().Elem()))
			result.Elem().Set(copyOf(value.Elem()))
		}
	case reflect.Struct:
		for i := range value.NumField() {
			if value.Type().Field(i).IsExported() {
				result.Field(i).Set(copyOf(value.Field(i)))
			}
		}
	case reflect.Slice:
		if !value.IsNil() {
			result.Set(reflect.MakeSlice(value.Type(), value.Len(), value.Len()))
		}
		for i := range value.Len() {
			result.Index(i).Set(copyOf(value.Index(i)))
		}
	case reflect.Map:
		if !value.IsNil() {
			result.Set(reflect.MakeMapWithSize(value.Type(), value.Len()))
		}
		for entries := value.MapRange(); entries.Next(); {
			result.SetMapIndex(copyOf(entries.Key()), copyOf(entries.Value()))
		}
	}
	return result
}
