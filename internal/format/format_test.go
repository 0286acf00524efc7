package format

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

type first struct {
	Version int      `json:"version"`
	Passed  bool     `json:"passed"`
	Left    []string `json:"left,omitempty"`
}

func TestOnlyAnAdditionExtendsAShape(t *testing.T) {
	type nested struct {
		first
		Why struct {
			Text string `json:"text"`
		} `json:"why"`
	}
	type removed struct {
		Version int  `json:"version"`
		Passed  bool `json:"passed"`
	}
	type retyped struct {
		Version int      `json:"version"`
		Passed  string   `json:"passed"`
		Left    []string `json:"left,omitempty"`
	}
	type optional struct {
		Version int      `json:"version"`
		Passed  bool     `json:"passed,omitempty"`
		Left    []string `json:"left,omitempty"`
	}
	shape := func(value any) any { return decoded(t, Document{Name: "it", Version: 1, Value: value}.schema(t)) }
	assert.True(t, extends(shape(first{}), shape(first{})))
	assert.True(t, extends(shape(first{}), shape(nested{})))
	for name, value := range map[string]any{"removed": removed{}, "another type": retyped{}, "no longer always there": optional{}} {
		assert.False(t, extends(shape(first{}), shape(value)), name)
	}
	assert.False(t, extends(shape(first{}), decoded(t, Document{Name: "it", Version: 2, Value: first{}}.schema(t))), "the version itself")
}
