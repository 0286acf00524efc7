package rehearse

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/stack"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestTwoSystemsFromOneCheckout applies and destroys the systems of two files as from a laptop, against the
// same clouds: the file that cdktf.json names by Terraform in the stacks' folders, the other by the cdktf CLI.
func TestTwoSystemsFromOneCheckout(t *testing.T) {
	t.Parallel()
	c := newCheckout(t)
	minimal, second := c.rehearsal.Systems[0], c.rehearsal.Systems[1]

	c.run(minimal, "", c.program, "-config", "minimal.yaml")
	for _, name := range stack.Names() {
		c.terraform(minimal, "cdktf.out", name, "init")
		c.terraform(minimal, "cdktf.out", name, "apply", "-auto-approve")
	}
	first := c.states(minimal)
	require.NotEmpty(t, first)
	assert.ElementsMatch(t, first, c.rehearsal.World.Left())

	other := []string{"--app", c.program + " -config second.yaml", "--auto-approve", "--skip-provider-lock"}
	said, err := c.command(second, "", "npx", append([]string{"--yes", "cdktf-cli@0.21.0", "deploy", "*"}, other...)...)
	require.Error(t, err, "the folder is the other system's")
	assert.Contains(t, said, "cdktf.out holds the stacks of the system minimal, and this file is that of second")
	assert.ElementsMatch(t, first, c.rehearsal.World.Left())

	other = append(other, "--output", "cdktf.out.second")
	c.run(second, "", "npx", append([]string{"--yes", "cdktf-cli@0.21.0", "deploy", "*"}, other...)...)
	assert.ElementsMatch(t, append(first, c.states(second)...), c.rehearsal.World.Left())
	for _, name := range stack.Names() {
		c.terraform(minimal, "cdktf.out", name, "plan", "-detailed-exitcode") // an error if anything changes
	}

	for _, name := range slices.Backward(stack.Names()) {
		c.terraform(minimal, "cdktf.out", name, "destroy", "-auto-approve")
	}
	assert.Empty(t, c.states(minimal))
	assert.ElementsMatch(t, c.states(second), c.rehearsal.World.Left())
	for _, name := range stack.Names() {
		c.terraform(second, "cdktf.out.second", name, "plan", "-detailed-exitcode")
	}
	c.run(second, "", "npx", append([]string{"--yes", "cdktf-cli@0.21.0", "destroy", "*"}, other...)...)
	assert.Empty(t, c.rehearsal.World.Left())
}

// checkout is a folder with the program, a cdktf.json and two configuration files.
type checkout struct {
	*testing.T
	rehearsal       *Rehearsal
	folder, program string
}

func newCheckout(t *testing.T) *checkout {
	t.Helper()
	c := &checkout{T: t, folder: t.TempDir()}
	minimal, err := os.ReadFile(filepath.Join(root, configs["minimal"]))
	require.NoError(t, err)
	var files []string
	for name, text := range map[string]string{"minimal.yaml": string(minimal), "second.yaml": second} {
		files = append(files, filepath.Join(c.folder, name))
		require.NoError(t, os.WriteFile(filepath.Join(c.folder, name), []byte("protect: false\n"+text), 0o600))
	}
	slices.Sort(files)
	loaded, err := config.LoadTogether(files)
	require.NoError(t, err)
	c.rehearsal = begin(t, loaded...)
	c.program = filepath.Join(c.folder, "synth")
	build := exec.CommandContext(t.Context(), "go", "build", "-o", c.program, ".")
	build.Dir = root
	printed, err := build.CombinedOutput()
	require.NoError(t, err, "%s", printed)
	settings, err := json.Marshal(map[string]any{
		"language": "go", "app": c.program + " -config minimal.yaml", "projectId": "00000000-0000-4000-8000-000000000000", "sendCrashReports": "false",
	})
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(c.folder, "cdktf.json"), settings, 0o600))
	return c
}

// command runs a command with the providers of a system, in a folder of the checkout, and returns what it printed.
func (c *checkout) command(system *System, folder, name string, arguments ...string) (string, error) {
	c.Helper()
	command := exec.CommandContext(c.Context(), name, arguments...)
	command.Dir = filepath.Join(c.folder, folder)
	command.Env = append(os.Environ(), "TF_REATTACH_PROVIDERS="+system.Environment(), "CHECKPOINT_DISABLE=1", "CI=true")
	printed, err := command.CombinedOutput()
	return string(printed), err
}

func (c *checkout) run(system *System, folder, name string, arguments ...string) {
	c.Helper()
	printed, err := c.command(system, folder, name, arguments...)
	require.NoError(c, err, printed)
}

// terraform runs Terraform in a stack's folder.
func (c *checkout) terraform(system *System, out, name string, arguments ...string) {
	c.Helper()
	c.run(system, filepath.Dir(stack.File(out, name)), c.rehearsal.terraform, append(arguments, "-input=false", "-no-color")...)
}

// states lists what the states of a system hold, in the places that the documents name.
func (c *checkout) states(system *System) []string {
	c.Helper()
	var all []string
	for _, name := range stack.Names() {
		all = append(all, inState(c.T, filepath.Join(c.folder, stack.StateFile(system.Config.Name, name)))...)
	}
	return all
}
