package rehearse

import (
	"errors"
	"os/exec"
	"strings"
	"testing"

	"cdk.tf/confluent-privatelink/internal/emulator/aws"
	"cdk.tf/confluent-privatelink/internal/stack"
	"github.com/hashicorp/terraform-exec/tfexec"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// print plans a stack as an operator does, and returns the exit status (0 for an empty plan, 2 for one
// with changes) and what is printed, as one line without frames.
func print(t *testing.T, system *System, stack string) (int, string) {
	t.Helper()
	text, err := system.command(t.Context(), stack, "plan", "-detailed-exitcode", "-input=false", "-no-color")
	var exit *exec.ExitError
	status := 0
	if errors.As(err, &exit) {
		status = exit.ExitCode()
	} else {
		require.NoError(t, err)
	}
	return status, strings.Join(strings.Fields(strings.NewReplacer("│", "", "╷", "", "╵", "").Replace(string(text))), " ")
}

const missed = "Warning: Check block assertion failed"

// TestAMissedRotationIsToldAtPlan: a plan after apply is empty and silent, one a period later has changes
// and is silent, one two periods later names whose keys are late, and what to do.
func TestAMissedRotationIsToldAtPlan(t *testing.T) {
	t.Parallel()
	system, stacks := start(t, "non-prod")
	require.NoError(t, system.Use(stacks))
	for _, name := range stack.Names() {
		require.NoError(t, system.Init(t.Context(), name))
		if name == stack.ConfluentCore {
			_, text := print(t, system, name)
			assert.Contains(t, text, "Warning: Check block assertion known after apply", "nothing is asked about a secret that does not exist")
		}
		require.NoError(t, system.update(t.Context(), name))
	}
	quiet := func(status int) {
		t.Helper()
		printed, text := print(t, system, stack.ConfluentCore)
		assert.Equal(t, status, printed, text)
		assert.NotContains(t, text, "Warning")
	}
	quiet(0)
	setBack(t, system.World, 30)
	quiet(2)

	setBack(t, system.World, 30)
	status, text := print(t, system, stack.ConfluentCore)
	assert.Equal(t, 2, status)
	assert.Contains(t, text, missed+" on cdk.tf.json")
	_, warning, _ := strings.Cut(text, missed)
	assert.Contains(t, warning, "A rotation of API keys was missed. The secrets of these principals were last written before 20")
	assert.Contains(t, warning, "The way out: apply confluent-core, then cluster-link right after it, and let these clients read their secrets again")
	secrets := system.World.All("aws_secretsmanager_secret", nil)
	require.NotEmpty(t, secrets)
	for _, secret := range secrets {
		assert.Contains(t, warning, secret.String("name"))
	}

	unlock := system.World.Lock()
	system.World.Get(aws.SecretDates, secrets[0].String("id"))["changed"] = system.World.Now().UTC().Format("2006-01-02T15:04:05Z")
	unlock()
	_, text = print(t, system, stack.ConfluentCore)
	_, warning, _ = strings.Cut(text, missed)
	assert.NotContains(t, warning, secrets[0].String("name"))
	assert.Contains(t, warning, secrets[1].String("name"))

	wayOut(t, system)
	quiet(0)
}

// wayOut takes a missed rotation's way out: the links' keys are gone, so cluster-link is planned once
// without reading.
func wayOut(t *testing.T, system *System) {
	t.Helper()
	text, err := system.command(t.Context(), stack.ConfluentCore, "apply", "-auto-approve", "-input=false", "-no-color")
	require.NoError(t, err)
	assert.Contains(t, string(text), missed, "the apply that mends it says it once more")
	_, err = system.Plan(t.Context(), stack.ClusterLink)
	require.ErrorContains(t, err, "401 Unauthorized")
	_, err = system.Plan(t.Context(), stack.ClusterLink, tfexec.Refresh(false))
	require.NoError(t, err)
	require.NoError(t, system.Apply(t.Context(), stack.ClusterLink, nil))
	assert.Empty(t, changeTo(t, system, stack.ClusterLink))
}
