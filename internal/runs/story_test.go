package runs_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
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
	"cdk.tf/confluent-privatelink/internal/stack"
	"cdk.tf/confluent-privatelink/internal/tfetest"
)

// TestTheWholeStory takes config/hcp-terraform.yaml from a server that has nothing to nothing again. The stack workspaces and the
// runs are the real Terraform's, against the emulated clouds; what the provider tfe makes there is what the server has.
func TestTheWholeStory(t *testing.T) {
	t.Parallel()
	s := start(t)
	made := s.inClouds(t)
	world := made.World
	system := verify.System{Place: s.targets[0].Place}
	for _, target := range s.targets {
		system.Workspaces = append(system.Workspaces, target.Workspace)
	}
	wrong := func() (subjects []string) {
		report, err := verify.Verify(t.Context(), s.API, []verify.System{system})
		require.NoError(t, err)
		for _, one := range report.Findings {
			if one.State != verify.OK {
				subjects = append(subjects, strings.TrimSpace(one.Workspace+" "+one.Subject))
			}
		}
		return subjects
	}

	// Nothing is there. The stack workspaces makes all of it but the agent.
	assert.ElementsMatch(t, []string{"project", networking + " workspace", core + " workspace", links + " workspace"}, wrong())
	made.apply(t)
	assert.Equal(t, []string{links + " idle agent"}, wrong())
	s.Change(func() { s.Pools[0].Agents = []tfetest.Agent{{Name: "agent", Status: "idle"}} })
	require.Empty(t, wrong())
	ofWorkspaces := world.Left()

	// Each piece that somebody took away is found missing, and is there again after an apply. A trigger is nothing that the stack makes.
	made.change(t, "tfe_workspace_settings", networking, func(settings emulator.Object) { settings["remote_state_consumer_ids"] = []any{} })
	made.change(t, "tfe_workspace_settings", core, func(settings emulator.Object) { settings["execution_mode"] = "local" })
	made.change(t, "tfe_workspace", core, func(workspace emulator.Object) { workspace["auto_apply"] = true })
	made.change(t, "tfe_workspace", links, func(workspace emulator.Object) { workspace["terraform_version"] = "1.5.7" })
	made.forget("tfe_variable", func(one emulator.Object) bool { return one.String("workspace_id") == made.id(t, core) })
	made.forget("tfe_agent_pool_allowed_workspaces", nil)
	s.Change(func() { s.Server.Workspace(links).Triggers = []string{core} })
	assert.ElementsMatch(t, []string{
		networking + " remote state consumers", core + " execution mode", core + " auto-apply", core + " credentials for AWS", core + " credentials for Confluent",
		links + " agent pool", links + " Terraform version", links + " run triggers",
	}, wrong())
	made.apply(t)
	assert.Equal(t, []string{links + " run triggers"}, wrong())
	s.Change(func() { s.Server.Workspace(links).Triggers = nil })
	assert.Empty(t, wrong())
	assert.Len(t, world.Left(), len(ofWorkspaces))
	ofWorkspaces = world.Left() // what was made again has ids of its own
	for _, name := range []string{core, links} {
		found := hashicorp.Environment(world, made.id(t, name))
		assert.Equal(t, "rehearsed-confluent_cloud_api_key", found["CONFLUENT_CLOUD_API_KEY"], name)
		assert.Equal(t, "rehearsed-confluent_cloud_api_secret", found["CONFLUENT_CLOUD_API_SECRET"], name)
	}

	report, err := verify.Verify(t.Context(), s.API, []verify.System{system})
	require.NoError(t, err)
	require.NoError(t, verify.Try(t.Context(), s.Session, report, s.targets), s.out.String())
	for _, one := range report.Findings {
		if one.Subject == "credentials for Confluent" || one.Subject == "credentials for AWS" {
			assert.Contains(t, one.What, "a run read with them", one.Workspace)
		}
	}
	assert.Equal(t, ofWorkspaces, world.Left(), "trying changes nothing")

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
	assert.Equal(t, ofWorkspaces, world.Left(), "declined is declined")
	assert.Empty(t, s.Current(networking))

	// The second stack may not read the first one's state any more.
	made.change(t, "tfe_workspace_settings", networking, func(settings emulator.Object) { settings["remote_state_consumer_ids"] = []any{} })
	s.Options.Yes, s.Options.Converge = true, true
	err = s.Session.Apply(t.Context(), s.targets)
	require.ErrorContains(t, err, core+": the plan ended as errored")
	require.ErrorContains(t, err, "remote-state-refused")
	made.apply(t)
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

	// The workspaces stay: their mark keeps the stack. Without it, a workspace in which something stands is not deleted; the rest is, and
	// comes again with an apply and an agent.
	all := world.Left()
	require.ErrorContains(t, made.destroy(t, made.document), "prevent_destroy")
	assert.Equal(t, all, world.Left())
	free, err := made.document.Clone()
	require.NoError(t, err)
	free.Unprotect()
	require.ErrorContains(t, made.destroy(t, free), "resources under management")
	made.apply(t)
	s.Change(func() { s.Pools[0].Agents = []tfetest.Agent{{Name: "agent", Status: "idle"}} })
	assert.Empty(t, wrong())

	s.Options.LoseData = true
	require.NoError(t, s.Destroy(t.Context(), s.targets), s.out.String())
	assert.Len(t, world.Left(), len(ofWorkspaces))
	assert.Empty(t, s.Blocking())
	require.NoError(t, s.Destroy(t.Context(), s.targets))
	require.NoError(t, made.destroy(t, free))
	assert.Empty(t, world.Left())
	assert.Contains(t, wrong(), "project")
}

// clouds are the emulated ones, with the stack workspaces of a system in them.
type clouds struct {
	*rehearse.System
	document *stack.Document
}

// apply applies the stack workspaces; a second plan is empty.
func (c *clouds) apply(t *testing.T) {
	t.Helper()
	c.plan(t)
	require.NoError(t, c.Apply(t.Context(), stack.Workspaces, nil))
	assert.Empty(t, c.plan(t))
}

// plan plans it.
func (c *clouds) plan(t *testing.T) []rehearse.Change {
	t.Helper()
	require.NoError(t, c.Use(stack.Documents{stack.Workspaces: c.document}))
	require.NoError(t, c.Init(t.Context(), stack.Workspaces))
	changes, err := c.Plan(t.Context(), stack.Workspaces)
	require.NoError(t, err)
	return changes
}

// destroy destroys it, as it was synthesized with or without protection.
func (c *clouds) destroy(t *testing.T, document *stack.Document) error {
	t.Helper()
	require.NoError(t, c.Use(stack.Documents{stack.Workspaces: document}))
	return c.Destroy(t.Context(), stack.Workspaces, nil)
}

func (c *clouds) id(t *testing.T, workspace string) string {
	t.Helper()
	found := c.World.Find("tfe_workspace", map[string]string{"name": workspace})
	require.NotNil(t, found, workspace)
	return found.String("id")
}

// change changes something of a workspace by hand.
func (c *clouds) change(t *testing.T, kind, workspace string, change func(emulator.Object)) {
	t.Helper()
	defer c.World.Lock()()
	change(c.World.Get(kind, c.id(t, workspace)))
}

// forget deletes by hand.
func (c *clouds) forget(kind string, which func(emulator.Object) bool) {
	defer c.World.Lock()()
	for _, one := range c.World.All(kind, which) {
		c.World.Remove(kind, one.String("id"))
	}
}

// inClouds has the runs done by the real Terraform in emulated clouds, in the workspaces that are made there.
func (s *system) inClouds(t *testing.T) *clouds {
	t.Helper()
	cfg, err := config.Load(filepath.Join(goldens.Root(t), "config/hcp-terraform.yaml"))
	require.NoError(t, err)
	rehearsal, err := rehearse.New(t.Context(), cfg)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, rehearsal.Close()) })
	executor := s.byTerraform(t, rehearsal.Systems[0])
	s.Change(func() { s.World, s.Executor = rehearsal.World, executor })
	return &clouds{rehearsal.Systems[0], read(t, filepath.Join(goldens.Root(t), "testdata/golden/hcp-terraform"))}
}

// byTerraform is an executor that runs the real Terraform in the clouds of a rehearsed system.
func (s *system) byTerraform(t *testing.T, in *rehearse.System) *tfetest.Terraform {
	t.Helper()
	names := map[string]string{}
	for _, target := range s.targets {
		names[target.Stack] = target.Name
	}
	folder := t.TempDir()
	cliConfig := filepath.Join(folder, "terraform.rc")
	require.NoError(t, os.WriteFile(cliConfig, nil, 0o600))
	s.Options.Wait = time.Minute
	return &tfetest.Terraform{Server: s.Server, Names: names, Folder: folder, Environment: []string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + folder, "CHECKPOINT_DISABLE=1", "TF_IN_AUTOMATION=1",
		"TF_CLI_CONFIG_FILE=" + cliConfig, "TF_REATTACH_PROVIDERS=" + in.Environment(),
	}}
}

// read reads the stack workspaces of synthesized stacks.
func read(t *testing.T, folder string) *stack.Document {
	t.Helper()
	text, err := os.ReadFile(stack.File(folder, stack.Workspaces))
	require.NoError(t, err)
	document, err := stack.Parse(text)
	require.NoError(t, err)
	return document
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
