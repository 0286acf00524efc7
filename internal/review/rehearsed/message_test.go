package rehearsed

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
)

// The registry repeats the version that it compares with; a report does not.
func TestNoTextOfASchemaIsInAMessage(t *testing.T) {
	says := message(errors.New(`error validating a schema: [{description:'no default'} {oldSchemaVersion: 1} {oldSchema: '{"doc":"a-secret '} of a-secret"}'} {validateFields: 'false', compatibility: 'FULL'}] [{oldSchema: '"a-secret"'}]`))
	assert.NotContains(t, says, "a-secret")
	assert.Contains(t, says, "{description:'no default'} {oldSchemaVersion: 1} {oldSchema: '...'}")
	assert.Contains(t, says, "compatibility: 'FULL'}]")
}
