package rehearse

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// requirePrometheusTakes holds what an apply gives as Prometheus' configuration against Prometheus itself.
func requirePrometheusTakes(t *testing.T, output any) {
	t.Helper()
	var text string
	require.NoError(t, json.Unmarshal(output.(json.RawMessage), &text))
	assert.Regexp(t, `username: "[A-Z0-9]{16}"`, text, "the key's id")
	assert.Regexp(t, `- "lkc-[a-z0-9]+" # [a-z-]+`, text, "the clusters' ids")
	assert.NotContains(t, text, "placeholder")
	assert.NotContains(t, text, "cflt", "the key's secret")
	file := filepath.Join(t.TempDir(), "prometheus.yml")
	require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
	said, err := exec.Command("promtool", "check", "config", "--syntax-only", file).CombinedOutput()
	assert.NoError(t, err, string(said))
}
