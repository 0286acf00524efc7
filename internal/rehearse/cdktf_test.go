package rehearse

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/stack"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestTheCDKTFCommandLineDeploysAndDestroys runs the cdktf CLI, as from a laptop, against the same providers.
func TestTheCDKTFCommandLineDeploysAndDestroys(t *testing.T) {
	t.Parallel()
	file := edit(t, map[string]any{"protect": false})
	cfg, err := config.Load(file)
	require.NoError(t, err)
	system := begin(t, cfg).Systems[0]
	project := cdktfProject(t, file)
	cdktf := func(arguments ...string) {
		command := exec.CommandContext(t.Context(), "npx", append([]string{"--yes", "cdktf-cli@0.21.0"}, arguments...)...)
		command.Dir = project
		command.Env = append(os.Environ(), "TF_REATTACH_PROVIDERS="+system.Environment(), "CHECKPOINT_DISABLE=1", "CI=true")
		printed, err := command.CombinedOutput()
		require.NoError(t, err, "%s", printed)
	}

	cdktf("deploy", "*", "--auto-approve", "--skip-provider-lock")
	var states []string
	for _, name := range stack.Names() {
		states = append(states, inState(t, filepath.Join(project, stack.StateFile(cfg.Name, name)))...)
	}
	assert.NotEmpty(t, states)
	assert.ElementsMatch(t, states, system.World.Left())

	cdktf("destroy", "*", "--auto-approve", "--skip-provider-lock")
	assert.Empty(t, system.World.Left())
}

// cdktfProject makes a folder with a cdktf.json that synthesizes a configuration file.
func cdktfProject(t *testing.T, file string) string {
	t.Helper()
	folder := t.TempDir()
	program := filepath.Join(folder, "synth")
	build := exec.CommandContext(t.Context(), "go", "build", "-o", program, ".")
	build.Dir = root
	printed, err := build.CombinedOutput()
	require.NoError(t, err, "%s", printed)
	settings, err := json.Marshal(map[string]any{
		"language": "go", "app": program + " -config " + file, "projectId": "00000000-0000-4000-8000-000000000000", "sendCrashReports": "false",
	})
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(folder, "cdktf.json"), settings, 0o600))
	return folder
}
