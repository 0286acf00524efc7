package emulator

import "cdk.tf/confluent-privatelink/internal/attributes"

// Object holds the attributes and nested blocks of one resource or data source.
type Object = attributes.Attributes

// List makes an attribute value of texts.
func List(texts ...string) []any {
	list := make([]any, 0, len(texts))
	for _, text := range texts {
		list = append(list, text)
	}
	return list
}
