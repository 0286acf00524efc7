package resource

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
)

// JSONError says where in a file JSON is malformed: "<file>:<line>: <what>". It quotes nothing
// of the file, which may hold secrets.
func JSONError(file string, content []byte, err error) error {
	offset, what := int64(len(content)), "ends in the middle of a value: the file is truncated"
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &kind):
		field := cmp.Or(kind.Field, "the whole file")
		offset, what = kind.Offset, fmt.Sprintf("%s is a JSON %s, which does not belong there", field, kindOf(kind.Value))
	case errors.As(err, &syntax) && syntax.Error() != "unexpected end of JSON input":
		offset, what = syntax.Offset, "is not JSON from here on"
	}
	offset = min(max(offset, 0), int64(len(content)))
	line := 1 + bytes.Count(content[:offset], []byte("\n"))
	return fmt.Errorf("%s:%d: %s", file, line, what)
}

// kindOf keeps the kind ("string", "number 12" -> "number") and drops the value.
func kindOf(value string) string {
	kind, _, _ := bytes.Cut([]byte(value), []byte(" "))
	return string(kind)
}
