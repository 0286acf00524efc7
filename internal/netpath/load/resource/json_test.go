package resource

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestJSONOfTheWrongKindNamesItsPlace(t *testing.T) {
	for text, want := range map[string]string{
		`[]`:                 "f.json:1: the whole file is a JSON array, which does not belong there",
		"{\n\"values\": 12}": "f.json:2: values is a JSON number, which does not belong there",
	} {
		var document struct {
			Values []string `json:"values"`
		}
		err := json.Unmarshal([]byte(text), &document)
		assert.EqualError(t, JSONError("f.json", []byte(text), err), want)
	}
}
