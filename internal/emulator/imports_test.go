package emulator

import (
	"os/exec"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The clouds know nothing of the file that asks them for something: what it expects to exist
// there is put in by whoever rehearses it.
func TestTheEmulatedCloudsDoNotKnowTheConfiguration(t *testing.T) {
	dependencies, err := exec.Command("go", "list", "-deps", "./...").Output()
	require.NoError(t, err)
	assert.Contains(t, string(dependencies), "confluent-privatelink/internal/emulator/aws")
	assert.NotContains(t, string(dependencies), "confluent-privatelink/internal/config")
	assert.NotContains(t, string(dependencies), "confluent-privatelink/stacks")
}
