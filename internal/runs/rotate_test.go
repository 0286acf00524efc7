package runs_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/hashicorp/go-tfe"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/tfetest"
)

var discarding = tfe.RunDiscardOptions{}

// rotation is a step with a plan of internal/plan/testdata.
func rotation(t *testing.T, name string) tfetest.Step {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(goldens.Root(t), "internal/plan/testdata", name+".json"))
	require.NoError(t, err)
	return tfetest.Step{Planned: tfetest.Planned{JSON: text, Changes: true, Add: 16, Destroy: 16}, Resources: 9}
}

func TestRotateAppliesARotationUnasked(t *testing.T) {
	t.Parallel()
	s := start(t)
	s.script.Steps[core] = []tfetest.Step{rotation(t, "rotate-confluent-core"), nothing}
	s.script.Steps[links] = []tfetest.Step{rotation(t, "rotate-cluster-link"), nothing}
	require.NoError(t, s.Rotate(t.Context(), s.targets[1:]))
	assert.Equal(t, []string{"applied runs rotate"}, s.Runs(core))
	assert.Equal(t, []string{"applied runs rotate"}, s.Runs(links))
	assert.Contains(t, s.out.String(), core+": 8 keys replaced, 9 users of keys changed")
	require.NoError(t, s.Rotate(t.Context(), s.targets[1:]))
	assert.Contains(t, s.out.String(), links+": no key is due")
	assert.NotContains(t, s.out.String(), "a-secret")
}

func TestRotateStopsAtAnythingElse(t *testing.T) {
	t.Parallel()
	s := start(t)
	step := rotation(t, "rotate-confluent-core")
	s.script.Steps[core] = []tfetest.Step{{Planned: planned(change("aws_route.a", create))}, step}
	err := s.Rotate(t.Context(), s.targets[1:])
	require.ErrorContains(t, err, "not applied: 1 changes are no part of a rotation:\n  aws_route.a: create")
	assert.Equal(t, []string{"discarded runs rotate"}, s.Runs(core))
	assert.Empty(t, s.Runs(links))
	assert.Empty(t, s.Blocking())
}

func TestRotateStopsWhereAPeriodWasMissed(t *testing.T) {
	t.Parallel()
	s := start(t)
	s.script.Steps[core] = []tfetest.Step{rotation(t, "missed-confluent-core")}
	s.script.Steps[links] = []tfetest.Step{nothing}
	err := s.Rotate(t.Context(), s.targets[1:])
	require.ErrorContains(t, err, "a whole period was missed, and every key would be replaced at once of cluster_sandbox_application_consumer")
	assert.Empty(t, s.Blocking())
	s.Options.Missed = true
	require.NoError(t, s.Rotate(t.Context(), s.targets[1:]))
	assert.Equal(t, []string{"discarded runs rotate", "applied runs rotate"}, s.Runs(core))
}

func TestRotateAppliesNothingThatItCannotRead(t *testing.T) {
	t.Parallel()
	s := start(t)
	s.Change(func() { s.Tokens[tfetest.Admin] = tfetest.Rights{User: "ci", Access: "write"} })
	s.script.Steps[core] = []tfetest.Step{rotation(t, "rotate-confluent-core")}
	err := s.Rotate(t.Context(), s.targets[1:])
	require.ErrorContains(t, err, "whether this plan only rotates keys cannot be told: the plan's JSON needs a token with admin rights")
	assert.Equal(t, []string{"discarded runs rotate"}, s.Runs(core))
}
