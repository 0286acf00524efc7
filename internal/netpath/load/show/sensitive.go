package show

// hidden stands for an element that Terraform marks as sensitive: it is there, and nobody may see what it is.
const hidden = "(sensitive value)"

// withoutSensitive puts hidden in the place of every element below a value that is marked. Marks
// mirror the value: true for what is sensitive, objects and lists for what holds such (Terraform's
// JSON output format, "sensitive_values").
func withoutSensitive(value, marks any) any {
	switch mark := marks.(type) {
	case bool:
		if mark {
			return hidden
		}
	case map[string]any:
		object, ok := value.(map[string]any)
		if !ok {
			return value
		}
		plain := make(map[string]any, len(object))
		for name, element := range object {
			plain[name] = withoutSensitive(element, mark[name])
		}
		return plain
	case []any:
		list, ok := value.([]any)
		if !ok {
			return value
		}
		plain := make([]any, len(list))
		for i, element := range list {
			plain[i] = element
			if i < len(mark) {
				plain[i] = withoutSensitive(element, mark[i])
			}
		}
		return plain
	}
	return value
}
