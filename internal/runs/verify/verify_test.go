package verify

import (
	"bytes"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/hashicorp/go-tfe"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/format"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/hcpterraform"
	"cdk.tf/confluent-privatelink/internal/runs"
	"cdk.tf/confluent-privatelink/internal/tfetest"
	"cdk.tf/confluent-privatelink/internal/workspaces"
)

const networking, core, links = "platform-networking", "platform-confluent-core", "platform-cluster-link"

func start(t *testing.T) (*tfetest.Server, System) {
	t.Helper()
	server := tfetest.New(t)
	server.NewSystem(map[string][]string{networking: {core}, core: {links}}, networking, core, links)
	server.Change(func() { server.Unlimited = true })
	cfg, err := config.Load(filepath.Join(goldens.Root(t), "config/hcp-terraform.yaml"))
	require.NoError(t, err)
	place, all, err := workspaces.Of(cfg)
	require.NoError(t, err)
	return server, System{place, all}
}

func look(t *testing.T, client *tfe.Client, system System) *Report {
	t.Helper()
	report, err := Verify(t.Context(), client, []System{system})
	require.NoError(t, err)
	return report
}

// wrong lists what is not ok, as "state workspace: subject: what".
func wrong(report *Report) []string {
	var all []string
	for _, one := range report.Findings {
		if one.State != OK {
			all = append(all, string(one.State)+" "+one.Workspace+": "+one.Subject+": "+one.What)
		}
	}
	return all
}

func TestWhatIsInOrderIs(t *testing.T) {
	t.Parallel()
	server, system := start(t)
	report := look(t, server.Client(tfetest.Admin), system)
	assert.Empty(t, wrong(report))
	assert.Equal(t, OK, report.Verdict())
	subjects := map[string]bool{}
	for _, one := range report.Findings {
		subjects[one.Subject] = true
	}
	for _, subject := range []string{"token", "organization", "project", "workspace", "project of the workspace", "rights", "execution mode", "Terraform version", "lock",
		"agent pool", "idle agent", "remote state consumers", "credentials for AWS", "credentials for Confluent", "run triggers", "blocking runs"} {
		assert.True(t, subjects[subject], subject)
	}
	requests, _ := server.Requests()
	assert.False(t, slices.ContainsFunc(requests, func(one string) bool { return one[:4] != "GET " }), "nothing is changed")
}

// TestEachMissingPieceIsFound takes one thing away after the other.
func TestEachMissingPieceIsFound(t *testing.T) {
	t.Parallel()
	for what, one := range map[string]struct {
		take  func(s *tfetest.Server, w *tfetest.Workspace)
		wants string
	}{
		"the token":   {func(s *tfetest.Server, _ *tfetest.Workspace) { delete(s.Tokens, tfetest.Admin) }, "missing : token: the server does not accept it"},
		"a workspace": {func(_ *tfetest.Server, w *tfetest.Workspace) { w.Hidden = true }, "missing " + links + ": workspace: it is not there, or the token may not see it"},
		"the right to run": {func(s *tfetest.Server, _ *tfetest.Workspace) {
			s.Tokens[tfetest.Admin] = tfetest.Rights{Access: "read", Pools: true}
		}, "missing " + links + ": rights: the token may not start runs"},
		"the right to apply": {func(s *tfetest.Server, _ *tfetest.Workspace) {
			s.Tokens[tfetest.Admin] = tfetest.Rights{Access: "plan", Pools: true}
		}, "missing " + links + ": rights: the token may plan and not apply"},
		"the right to admin": {func(s *tfetest.Server, _ *tfetest.Workspace) {
			s.Tokens[tfetest.Admin] = tfetest.Rights{Access: "write", Pools: true}
		}, "missing " + links + ": rights: the token may apply, and not read a plan's JSON: rotate and destroy need to"},
		"the right to pools": {func(s *tfetest.Server, _ *tfetest.Workspace) {
			s.Tokens[tfetest.Admin] = tfetest.Rights{Access: "admin"}
		}, "unknown " + links + ": idle agent: the token may not read the pool apool-private: it cannot be said whether an agent waits for work"},
		"the project": {func(s *tfetest.Server, _ *tfetest.Workspace) {
			delete(s.Projects, "kafka")
			s.Projects["kafak"] = "prj-kafka"
		}, `missing : project: there is no "kafka" that the token sees; it sees Default Project, kafak`},
		"the right project":     {func(_ *tfetest.Server, w *tfetest.Workspace) { w.Project = "Default Project" }, "missing " + links + ": project of the workspace: it is in another project (prj-default)"},
		"agent mode":            {func(_ *tfetest.Server, w *tfetest.Workspace) { w.ExecutionMode = "remote" }, "missing " + links + ": execution mode: it is remote, where no cluster is reached: it looks like a broken path (EOF)"},
		"any runs":              {func(_ *tfetest.Server, w *tfetest.Workspace) { w.ExecutionMode = "local" }, "missing " + links + ": execution mode: it is local: the server runs nothing"},
		"the pool":              {func(_ *tfetest.Server, w *tfetest.Workspace) { w.Pool = "" }, "missing " + links + ": agent pool: the workspace has none"},
		"the pool's permission": {func(s *tfetest.Server, _ *tfetest.Workspace) { s.Pools[0].Allowed = []string{networking, core} }, "missing " + links + ": agent pool: private is not for this workspace"},
		"agents":                {func(s *tfetest.Server, _ *tfetest.Workspace) { s.Pools[0].Agents = nil }, "missing " + links + ": idle agent: the pool has no agent"},
		"a living agent": {func(s *tfetest.Server, _ *tfetest.Workspace) {
			s.Pools[0].Agents = []tfetest.Agent{{Name: "a", Status: "exited"}, {Name: "b", Status: "unknown"}}
		}, "missing " + links + ": idle agent: no agent of the pool is there (1 exited, 1 unknown)"},
		"an idle agent": {func(s *tfetest.Server, _ *tfetest.Workspace) {
			s.Pools[0].Agents = []tfetest.Agent{{Name: "a", Status: "busy"}}
		}, "unknown " + links + ": idle agent: all are busy (1): a run waits until one has ended its own"},
		"Terraform":            {func(_ *tfetest.Server, w *tfetest.Workspace) { w.TerraformVersion = "1.9.8" }, "missing " + links + ": Terraform version: it is 1.9.8"},
		"a fixed Terraform":    {func(_ *tfetest.Server, w *tfetest.Workspace) { w.TerraformVersion = "~> 1.9" }, "unknown " + links + ": Terraform version: ~> 1.9 allows versions that are too old, and the server chooses"},
		"the consumer":         {func(s *tfetest.Server, _ *tfetest.Workspace) { s.Workspace(core).Consumers = []string{networking} }, "missing " + core + ": remote state consumers: " + links + " may not read its state: the plan there fails with 403"},
		"the variables":        {func(_ *tfetest.Server, w *tfetest.Workspace) { w.Variables = nil }, "unknown " + links + ": credentials for AWS: no variable of the workspace holds them; the agents' environment or machine may"},
		"the secret's secrecy": {func(_ *tfetest.Server, w *tfetest.Workspace) { w.Variables[3].Sensitive = false }, "missing " + links + ": credentials for Confluent: CONFLUENT_CLOUD_API_SECRET is not sensitive: who may read the workspace's variables reads it"},
		"the category":         {func(_ *tfetest.Server, w *tfetest.Workspace) { w.Variables[2].Category = "terraform" }, "missing " + links + ": credentials for Confluent: CONFLUENT_CLOUD_API_KEY is a Terraform variable, which no provider reads"},
		"the sight of any":     {func(s *tfetest.Server, _ *tfetest.Workspace) { s.NoVariables = true }, "unknown " + links + ": credentials for Confluent: this token may not see it"},
		"the lack of triggers": {func(_ *tfetest.Server, w *tfetest.Workspace) { w.Triggers = []string{core} }, "missing " + links + ": run triggers: an apply of " + core + " starts a run here, also of what was declined or destroyed"},
		"a person's look":      {func(_ *tfetest.Server, w *tfetest.Workspace) { w.AutoApply = true }, "missing " + links + ": auto-apply: the workspace applies plans that nobody has looked at"},
		"uploads":              {func(_ *tfetest.Server, w *tfetest.Workspace) { w.VCS = "example/repository" }, "missing " + links + ": upload: the workspace takes its configuration from example/repository"},
		"the root folder":      {func(_ *tfetest.Server, w *tfetest.Workspace) { w.WorkingDirectory = "stacks/cluster-link" }, "missing " + links + ": working directory: it is stacks/cluster-link, and only the stack's folder is uploaded"},
		"the freedom":          {func(_ *tfetest.Server, w *tfetest.Workspace) { w.Locked = "somebody" }, "missing " + links + ": lock: the workspace is locked"},
	} {
		t.Run(what, func(t *testing.T) {
			t.Parallel()
			server, system := start(t)
			client := server.Client(tfetest.Admin)
			server.Change(func() { one.take(server, server.Workspace(links)) })
			report := look(t, client, system)
			assert.Contains(t, wrong(report), one.wants)
			assert.NotEqual(t, OK, report.Verdict())
			for _, finding := range report.Findings {
				assert.Equal(t, finding.State == OK, finding.Do == "", "%+v", finding)
			}
		})
	}
}

// TestWithoutAgentsVariablesAreNeeded is where nothing but a variable can hold a credential.
func TestWithoutAgentsVariablesAreNeeded(t *testing.T) {
	t.Parallel()
	server, system := start(t)
	server.Change(func() {
		server.Workspace(core).ExecutionMode, server.Workspace(core).Variables = "remote", nil
		server.Workspace(networking).GlobalRemoteState, server.Workspace(networking).Consumers = true, nil
		server.Workspace(core).ProjectRemoteState, server.Workspace(core).Consumers = true, nil
		server.Workspace(networking).Variables = []tfetest.Variable{{Key: "AWS_ACCESS_KEY_ID", Category: "env"}, {Key: "AWS_SECRET_ACCESS_KEY", Category: "env", Sensitive: true}}
		server.Workspace(links).TerraformVersion = "latest"
	})
	assert.Equal(t, []string{
		"missing " + core + ": credentials for AWS: no variable of the workspace holds them",
		"missing " + core + ": credentials for Confluent: no variable of the workspace holds them: the plan passes, and the apply fails half-way",
	}, wrong(look(t, server.Client(tfetest.Admin), system)))
}

func TestWhatTheFileWantsIsHeldAgainstTheWorkspace(t *testing.T) {
	t.Parallel()
	server, system := start(t)
	server.Change(func() {
		server.Workspace(networking).ExecutionMode, server.Workspace(networking).AutoApply = "remote", true
		server.Workspace(core).TerraformVersion = "~> 1.11.0"
	})
	client := server.Client(tfetest.Admin)
	auto := "missing " + networking + ": auto-apply: the workspace applies plans that nobody has looked at"
	assert.Equal(t, []string{auto}, wrong(look(t, client, system)))
	system.Workspaces[0].OnAgents, system.Workspaces[0].AutoApply = true, true
	assert.Equal(t, []string{"missing " + networking + ": execution mode: it is remote, and the file wants the stack on agents (on_agents)"}, wrong(look(t, client, system)))
}

func TestABlockingRunIsNamed(t *testing.T) {
	t.Parallel()
	server, system := start(t)
	server.Change(func() { server.Pools[0].Agents[0].Status = "busy" })
	server.StartRun(networking, "by hand")
	require.Eventually(t, func() bool { return slices.Equal(server.Blocking(), []string{networking + " plan_queued"}) }, 5*time.Second, time.Millisecond)
	assert.Contains(t, wrong(look(t, server.Client(tfetest.Admin), system)), "missing "+networking+": blocking runs: run-1 is plan_queued since 0s ago")
}

// TestManyPagesAreRead has the list's last page hold what is looked for.
func TestManyPagesAreRead(t *testing.T) {
	t.Parallel()
	server, system := start(t)
	server.Change(func() {
		agents := make([]tfetest.Agent, 230)
		for i := range agents {
			agents[i] = tfetest.Agent{Name: "old", Status: "exited"}
		}
		server.Pools[0].Agents = append(agents, tfetest.Agent{Name: "new", Status: "idle"})
	})
	assert.Empty(t, wrong(look(t, server.Client(tfetest.Admin), system)))
}

// TestVerifyIsQuickAndKeepsTheRateLimit asks a server that takes 50 ms for each answer, and refuses more than 30 a second.
func TestVerifyIsQuickAndKeepsTheRateLimit(t *testing.T) {
	server, system := start(t)
	server.Change(func() { server.Unlimited, server.Latency = false, 50*time.Millisecond })
	began := time.Now()
	client, err := hcpterraform.Connect(t.Context(), hcpterraform.Options{Host: server.Host, Token: tfetest.Admin, CAFile: server.CAFile})
	require.NoError(t, err)
	assert.Empty(t, wrong(look(t, client, system)))
	took := time.Since(began)
	requests, refused := server.Requests()
	assert.Zero(t, refused, "requests that the rate limit refused")
	assert.Less(t, took, 5*time.Second)
	t.Logf("%d requests in %s", len(requests), took)
}

// TestARefusedRequestIsAskedAgain is a server that has enough of others.
func TestARefusedRequestIsAskedAgain(t *testing.T) {
	t.Parallel()
	server, system := start(t)
	client := server.Client(tfetest.Admin)
	server.Change(func() { server.FailNext(3, 429) })
	assert.Empty(t, wrong(look(t, client, system)))
}

func TestTheShapeOfTheJSONIsThatOfItsVersion(t *testing.T) {
	server, system := start(t)
	document := format.Document{Name: "runs-verify", Version: formatVersion, Value: reportJSON{}}
	folder := filepath.Join(goldens.Root(t), "docs/schemas")
	document.Check(t, folder)
	var printed bytes.Buffer
	require.NoError(t, look(t, server.Client(tfetest.Admin), system).WriteJSON(&printed))
	document.Valid(t, folder, printed.Bytes())
}

// TestARunShowsWhetherCredentialsWork tries them where the variables' names promise nothing.
func TestARunShowsWhetherCredentialsWork(t *testing.T) {
	t.Parallel()
	server, system := start(t)
	script := &tfetest.Script{Steps: map[string][]tfetest.Step{
		networking: {{PlanLog: "read\n"}}, links: {{PlanLog: "read\n"}},
		core: {{PlanFails: true, PlanLog: "Error: No valid credential sources found\n\nno EC2 IMDS role found\n"}},
	}}
	server.Change(func() {
		server.Executor = script
		for _, one := range server.Workspaces {
			one.Variables = nil
		}
	})
	client := server.Client(tfetest.Admin)
	report := look(t, client, system)
	assert.Len(t, wrong(report), 5)
	var targets []runs.Target
	for _, one := range system.Workspaces {
		targets = append(targets, runs.Target{Workspace: one, Place: system.Place, Folder: runs.StackFolder(filepath.Join(goldens.Root(t), "testdata/golden/hcp-terraform"), one.Stack)})
	}
	session := &runs.Session{API: client, Out: &bytes.Buffer{}, Options: runs.Options{Wait: 5 * time.Second, Poll: 10 * time.Millisecond}}
	require.NoError(t, Try(t.Context(), session, report, targets))
	assert.Equal(t, []string{
		"missing " + core + ": credentials for AWS: a run that tried them failed: the plan ended as errored",
		"missing " + core + ": credentials for Confluent: a run that tried them failed: the plan ended as errored",
	}, wrong(report))
	assert.Equal(t, []string{"planned_and_finished runs verify"}, server.Runs(networking))
	assert.Empty(t, server.Blocking())
}
