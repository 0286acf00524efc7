package emulator

// Object holds the attributes of one resource or data source, and each of its
// nested blocks, as plain values: string, float64, bool, []any, map[string]any,
// or nil for null. Reading an attribute that is null gives the zero value.
type Object map[string]any

// String returns a string attribute.
func (o Object) String(name string) string {
	text, _ := o[name].(string)
	return text
}

// Int returns a number attribute.
func (o Object) Int(name string) int {
	switch number := o[name].(type) {
	case float64:
		return int(number)
	case int:
		return number
	}
	return 0
}

// Bool returns a bool attribute.
func (o Object) Bool(name string) bool {
	yes, _ := o[name].(bool)
	return yes
}

// Strings returns a list or set of strings.
func (o Object) Strings(name string) []string {
	list, _ := o[name].([]any)
	var texts []string
	for _, element := range list {
		if text, ok := element.(string); ok {
			texts = append(texts, text)
		}
	}
	return texts
}

// Map returns a map of strings; nil values are left out.
func (o Object) Map(name string) map[string]string {
	texts := map[string]string{}
	all, _ := o[name].(map[string]any)
	for key, value := range all {
		if text, ok := value.(string); ok {
			texts[key] = text
		}
	}
	return texts
}

// Block returns the first nested block of a name, or an empty Object.
func (o Object) Block(name string) Object {
	if blocks := o.Blocks(name); len(blocks) > 0 {
		return blocks[0]
	}
	return Object{}
}

// Blocks returns the nested blocks of a name. They share memory with o, so
// setting an attribute of a block sets it in o.
func (o Object) Blocks(name string) []Object {
	var blocks []Object
	switch value := o[name].(type) {
	case []any:
		for _, element := range value {
			if block, ok := element.(map[string]any); ok {
				blocks = append(blocks, block)
			}
		}
	case map[string]any:
		blocks = append(blocks, value)
	}
	return blocks
}

// Default sets an attribute that is null.
func (o Object) Default(name string, value any) {
	if o[name] == nil {
		o[name] = value
	}
}

// List makes an attribute value of texts.
func List(texts ...string) []any {
	list := make([]any, 0, len(texts))
	for _, text := range texts {
		list = append(list, text)
	}
	return list
}
