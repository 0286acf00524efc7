package steps_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/links/steps"
)

// A file that cannot be written leaves the others as they were: half of the steps would be followed.
func TestAllStepsAreWrittenOrNone(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "a", "steps")
	require.NoError(t, steps.Write(folder, map[string]string{"1": "old", "2": "old"}))
	require.Error(t, steps.Write(folder, map[string]string{"1": "new", "2": "new", "no such folder/3": "new"}))
	require.NoError(t, os.Remove(filepath.Join(folder, "2")))
	require.NoError(t, os.Mkdir(filepath.Join(folder, "2"), 0o755), "what is in the way")
	require.Error(t, steps.Write(folder, map[string]string{"1": "new", "2": "new"}))
	text, err := os.ReadFile(filepath.Join(folder, "1"))
	require.NoError(t, err)
	assert.Equal(t, "old", string(text))
	left, err := os.ReadDir(folder)
	require.NoError(t, err)
	assert.Len(t, left, 2, "nothing else is left")
}
