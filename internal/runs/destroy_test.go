package runs_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/tfetest"
)

const unprotects = `{"address": "confluent_kafka_cluster.cluster_ingest", "mode": "managed", "type": "confluent_kafka_cluster",
	"change": {"actions": ["update"], "before": {"deletion_protection": true}, "after": {"deletion_protection": false}}}`

// destroying scripts the end of a whole system.
func destroying(t *testing.T) *system {
	s := start(t)
	s.Options.Yes, s.Options.LoseData = true, true
	s.Change(func() {
		for _, name := range []string{networking, core, links} {
			s.Server.Workspace(name).Resources = 3
			s.script.Steps[name] = []tfetest.Step{nothing, {Planned: planned(change("confluent_kafka_topic.a", remove)), ApplyLog: "destroyed " + name + "\n"}}
		}
		s.script.Steps[core][0] = tfetest.Step{Planned: planned(unprotects), ApplyLog: "unprotected\n", Resources: 3}
	})
	return s
}

func TestDestroyGoesBackwardsAndTakesProtectionOffFirst(t *testing.T) {
	t.Parallel()
	s := destroying(t)
	require.NoError(t, s.Destroy(t.Context(), s.targets))
	assert.Equal(t, []string{"planned_and_finished runs destroy: protection off", "applied runs destroy"}, s.Runs(links))
	assert.Equal(t, []string{"applied runs destroy: protection off", "applied runs destroy"}, s.Runs(core))
	uploaded := s.Uploaded(core, "cdk.tf.json")
	assert.Contains(t, uploaded, `"deletion_protection": false`)
	assert.NotContains(t, uploaded, `"deletion_protection": true`)
	assert.NotContains(t, uploaded, "prevent_destroy")
	assert.Regexp(t, `(?s)destroyed platform-cluster-link.*unprotected.*destroyed platform-confluent-core.*destroyed platform-networking`, s.out.String())
	require.NoError(t, s.Destroy(t.Context(), s.targets), "again")
	assert.Contains(t, s.out.String(), links+": its state holds nothing")
}

func TestDestroyWantsToBeMeant(t *testing.T) {
	t.Parallel()
	s := destroying(t)
	s.Options.LoseData = false
	require.ErrorContains(t, s.Destroy(t.Context(), s.targets), "-lose-data says that this is meant")
	assert.NotContains(t, s.out.String(), "destroyed")
	assert.Empty(t, s.Blocking())
}

func TestProtectionIsTakenOffByNothingElse(t *testing.T) {
	t.Parallel()
	s := destroying(t)
	s.script.Steps[core][0].Planned = planned(unprotects, change("aws_route.a", create))
	err := s.Destroy(t.Context(), s.targets[1:2])
	require.ErrorContains(t, err, "taking the protection off would change more than that:\n  aws_route.a: create")
	assert.Equal(t, []string{"discarded runs destroy: protection off"}, s.Runs(core))

	s = destroying(t) // half of it is gone since an earlier try
	s.script.Steps[core][0].Planned = planned(change("aws_route.a", create))
	require.NoError(t, s.Destroy(t.Context(), s.targets[1:2]))
	assert.Equal(t, []string{"discarded runs destroy: protection off", "applied runs destroy"}, s.Runs(core), "what is to be destroyed is not mended first")
}

// TestAnotherSystemsStateIsNotDestroyed is a state that the plan without protection refuses.
func TestAnotherSystemsStateIsNotDestroyed(t *testing.T) {
	t.Parallel()
	s := destroying(t)
	s.script.Steps[links][0] = tfetest.Step{PlanFails: true, PlanLog: "Error: Resource postcondition failed\n\nThis state belongs to the system other, and the configuration file is that of platform: nothing was changed.\n"}
	require.ErrorContains(t, s.Destroy(t.Context(), s.targets), links+": the plan ended as errored")
	assert.Len(t, s.Runs(links), 1)
	assert.Empty(t, s.Runs(core))
}
