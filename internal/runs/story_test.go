package runs_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/aws"
	"cdk.tf/confluent-privatelink/internal/emulator/hashicorp"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/rehearse"
	"cdk.tf/confluent-privatelink/internal/runs/verify"
	"cdk.tf/confluent-privatelink/internal/tfetest"
)

// TestTheWholeStory takes config/hcp-terraform.yaml from a server that lacks everything to nothing again. The runs are the real
// Terraform's, against the emulated clouds.
func TestTheWholeStory(t *testing.T) {
	t.Parallel()
	s := start(t)
	world := s.inClouds(t)
	system := verify.System{Place: s.targets[0].Place}
	for _, target := range s.targets {
		system.Workspaces = append(system.Workspaces, target.Workspace)
	}
	wrong := func() (subjects []string) {
		report, err := verify.Verify(t.Context(), s.API, []verify.System{system})
		require.NoError(t, err)
		for _, one := range report.Findings {
			if one.State != verify.OK {
				subjects = append(subjects, one.Workspace+" "+one.Subject)
			}
		}
		return subjects
	}

	// What is missing is found before the first run, and mended.
	s.Change(func() {
		s.Pools[0].Agents = nil
		s.Server.Workspace(networking).Consumers = nil
		s.Server.Workspace(core).ExecutionMode, s.Server.Workspace(core).Variables = "remote", nil
		s.Server.Workspace(links).TerraformVersion, s.Server.Workspace(links).Triggers = "1.5.7", []string{core}
	})
	assert.ElementsMatch(t, []string{
		networking + " idle agent", networking + " remote state consumers", core + " credentials for AWS", core + " credentials for Confluent",
		links + " idle agent", links + " Terraform version", links + " run triggers",
	}, wrong())
	variables := s.Server.Workspace(networking).Variables
	s.Change(func() {
		s.Pools[0].Agents = []tfetest.Agent{{Name: "agent", Status: "idle"}}
		s.Server.Workspace(core).ExecutionMode, s.Server.Workspace(core).Variables = "agent", variables
		s.Server.Workspace(links).TerraformVersion, s.Server.Workspace(links).Triggers = "1.11.4", nil
	})
	assert.Equal(t, []string{networking + " remote state consumers"}, wrong())
	report, err := verify.Verify(t.Context(), s.API, []verify.System{system})
	require.NoError(t, err)
	require.NoError(t, verify.Try(t.Context(), s.Session, report, s.targets), s.out.String())
	for _, one := range report.Findings {
		if one.Subject == "credentials for Confluent" || one.Subject == "credentials for AWS" {
			assert.Contains(t, one.What, "a run read with them", one.Workspace)
		}
	}
	assert.Empty(t, world.Left(), "trying changes nothing")

	// A person looks at the plan, and is interrupted; then declines.
	ctx, interrupt := context.WithCancel(t.Context())
	s.Ask = func(ctx context.Context, _ string) (string, error) {
		interrupt()
		return "", ctx.Err()
	}
	require.ErrorIs(t, s.Session.Apply(ctx, s.targets), context.Canceled)
	s.answers("no")
	require.ErrorContains(t, s.Session.Apply(t.Context(), s.targets), "declined")
	assert.Empty(t, s.Blocking())
	assert.Empty(t, world.Left(), "declined is declined")
	assert.Empty(t, s.Current(networking))

	// The second stack may not read the first one's state.
	s.Options.Yes, s.Options.Converge = true, true
	err = s.Session.Apply(t.Context(), s.targets)
	require.ErrorContains(t, err, core+": the plan ended as errored")
	require.ErrorContains(t, err, "remote-state-refused")
	s.Change(func() { s.Server.Workspace(networking).Consumers = []string{core} })
	assert.Empty(t, wrong())

	// A run fails in the middle of its apply; the next one goes on from there.
	fails := true
	world.Intercept = func(call *emulator.Call) error {
		if fails && call.Type == "confluent_cluster_link" && call.Operation == "create" {
			fails = false
			return errors.New("error creating Cluster Link: 500 Internal Server Error")
		}
		return nil
	}
	err = s.Session.Apply(t.Context(), s.targets)
	require.ErrorContains(t, err, links+": the apply ended as errored", s.out.String())
	require.NoError(t, s.Session.Apply(t.Context(), s.targets), s.out.String())
	require.NoError(t, s.Session.Plan(t.Context(), s.targets))
	for _, target := range s.targets {
		assert.NotEmpty(t, s.Current(target.Name))
	}

	// Nothing is due; after a period one key of each is, and its users follow.
	require.NoError(t, s.Rotate(t.Context(), s.targets[1:]))
	assert.Contains(t, s.out.String(), core+": no key is due")
	before := len(world.All("confluent_api_key", nil))
	setBack(t, world, 14)
	require.NoError(t, s.Rotate(t.Context(), s.targets[1:]), s.out.String())
	assert.Regexp(t, core+`: \d+ keys replaced, \d+ users of keys changed\n`, s.out.String())
	assert.Regexp(t, links+`: 0 keys replaced, [1-9]\d* users of keys changed\n`, s.out.String())
	assert.Len(t, world.All("confluent_api_key", nil), before)

	// -yes alone loses nothing.
	require.ErrorContains(t, s.Destroy(t.Context(), s.targets), "-lose-data")
	s.Options.LoseData = true
	require.NoError(t, s.Destroy(t.Context(), s.targets), s.out.String())
	assert.Empty(t, world.Left())
	assert.Empty(t, s.Blocking())
	require.NoError(t, s.Destroy(t.Context(), s.targets))
}

// inClouds has the runs done by the real Terraform in emulated clouds.
func (s *system) inClouds(t *testing.T) *emulator.World {
	t.Helper()
	cfg, err := config.Load(filepath.Join(goldens.Root(t), "config/hcp-terraform.yaml"))
	require.NoError(t, err)
	rehearsal, err := rehearse.New(t.Context(), cfg)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, rehearsal.Close()) })
	names := map[string]string{}
	for _, target := range s.targets {
		names[target.Stack] = target.Name
	}
	folder := t.TempDir()
	cliConfig := filepath.Join(folder, "terraform.rc")
	require.NoError(t, os.WriteFile(cliConfig, nil, 0o600))
	s.Options.Wait = time.Minute
	s.Change(func() {
		s.Executor = &tfetest.Terraform{Server: s.Server, Names: names, Folder: folder, Environment: []string{
			"PATH=" + os.Getenv("PATH"), "HOME=" + folder, "CHECKPOINT_DISABLE=1", "TF_IN_AUTOMATION=1",
			"TF_CLI_CONFIG_FILE=" + cliConfig, "TF_REATTACH_PROVIDERS=" + rehearsal.Systems[0].Environment(),
		}}
	})
	return rehearsal.World
}

// setBack sets the rotation's anchor and the dates of the secrets back by a number of days, as if these had passed.
func setBack(t *testing.T, world *emulator.World, days int) {
	t.Helper()
	defer world.Lock()()
	earlier := func(moment string) string {
		parsed, err := time.Parse(time.RFC3339, moment)
		require.NoError(t, err)
		return parsed.AddDate(0, 0, -days).Format(time.RFC3339)
	}
	anchors := world.All("time_static", nil)
	require.Len(t, anchors, 1)
	id := anchors[0]["id"]
	require.NoError(t, hashicorp.SetStatic(anchors[0], earlier(anchors[0].String("rfc3339"))))
	anchors[0]["id"] = id
	for _, dates := range world.All(aws.SecretDates, nil) {
		dates["changed"] = earlier(dates.String("changed"))
	}
}
