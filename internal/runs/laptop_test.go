package runs_test

import (
	"context"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/goldens"
	"cdk.tf/confluent-privatelink/internal/rehearse"
	"cdk.tf/confluent-privatelink/internal/runs"
	"cdk.tf/confluent-privatelink/internal/runs/verify"
	"cdk.tf/confluent-privatelink/internal/stack"
	"cdk.tf/confluent-privatelink/internal/tfetest"
	"cdk.tf/confluent-privatelink/internal/workspaces"
)

// inWorkspaces has a file keep its states in workspaces on HOST, named as those that every test has.
const inWorkspaces = `
protect: false
state:
  hcp_terraform:
    hostname: HOST
    organization: example-organization
    project: kafka
    workspace_prefix: platform-
`

// laptop is a folder with cdktf.json, the program and config/minimal.yaml with a topic, in the workspaces of a session. Commands run
// there as a person's do, with the token of the session.
type laptop struct {
	*system
	*testing.T
	folder      string
	environment []string
	made        *rehearse.Rehearsal
}

func newLaptop(t *testing.T) *laptop {
	t.Helper()
	l := &laptop{system: start(t), T: t, folder: t.TempDir()}
	root := goldens.Root(t)
	text, err := os.ReadFile(filepath.Join(root, "config/minimal.yaml"))
	require.NoError(t, err)
	l.write("system.yaml", strings.Replace(string(text), "main: {}", "main: {topics: {orders: {}}}", 1)+strings.Replace(inWorkspaces, "HOST", l.Host, 1))
	cfg, err := config.Load(filepath.Join(l.folder, "system.yaml"))
	require.NoError(t, err)
	l.made, err = rehearse.New(t.Context(), cfg)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, l.made.Close()) })
	program := filepath.Join(l.folder, "synth")
	build := exec.CommandContext(t.Context(), "go", "build", "-o", program, ".")
	build.Dir = root
	said, err := build.CombinedOutput()
	require.NoError(t, err, "%s", said)
	settings, err := json.Marshal(map[string]any{"language": "go", "app": program + " -config system.yaml", "projectId": "00000000-0000-4000-8000-000000000000", "sendCrashReports": "false"})
	require.NoError(t, err)
	l.write("cdktf.json", string(settings))
	l.write("terraform.rc", `credentials "`+l.Host+`" { token = "`+tfetest.Admin+`" }`)
	l.environment = []string{
		"CHECKPOINT_DISABLE=1", "CI=true", "SSL_CERT_FILE=" + l.CAFile, "TF_CLI_CONFIG_FILE=" + filepath.Join(l.folder, "terraform.rc"),
		"TF_REATTACH_PROVIDERS=" + l.made.Systems[0].Environment(),
	}
	place, all, err := workspaces.Of(cfg)
	require.NoError(t, err)
	l.targets = nil
	for _, one := range all {
		l.targets = append(l.targets, runs.Target{Workspace: one, Place: place, Folder: runs.StackFolder(filepath.Join(l.folder, "cdktf.out"), one.Stack)})
	}
	executor := l.byTerraform(t, l.made.Systems[0])
	l.Options.Yes = true
	l.Change(func() { l.Executor = executor })
	l.run("", program, "-config", "system.yaml")
	return l
}

func (l *laptop) write(name, text string) {
	l.Helper()
	require.NoError(l, os.WriteFile(filepath.Join(l.folder, name), []byte(text), 0o600))
}

// command is a command in a folder of the laptop.
func (l *laptop) command(folder, name string, arguments ...string) *exec.Cmd {
	command := exec.CommandContext(l.Context(), name, arguments...)
	command.Dir, command.Env = filepath.Join(l.folder, folder), append(os.Environ(), l.environment...)
	return command
}

func (l *laptop) run(folder, name string, arguments ...string) string {
	l.Helper()
	said, err := l.command(folder, name, arguments...).CombinedOutput()
	require.NoError(l, err, string(said))
	return string(said)
}

// terraform runs Terraform in a stack's folder.
func (l *laptop) terraform(name string, arguments ...string) string {
	l.Helper()
	return l.run(filepath.Dir(stack.File("cdktf.out", name)), "terraform", append(arguments, "-no-color")...)
}

// planned has Terraform plan a stack, and returns its exit status: 2 where something changes.
func (l *laptop) planned(name string) int {
	l.Helper()
	command := l.command(filepath.Dir(stack.File("cdktf.out", name)), "terraform", "plan", "-detailed-exitcode", "-no-color")
	said, err := command.CombinedOutput()
	require.Contains(l, []int{0, 2}, command.ProcessState.ExitCode(), "%s %v", said, err)
	return command.ProcessState.ExitCode()
}

// started is a command that goes on.
type started struct {
	*laptop
	*output
	input io.WriteCloser
	ended chan error
}

// start starts Terraform in a stack's folder. It reads what tell gives it.
func (l *laptop) start(name string, arguments ...string) *started {
	l.Helper()
	command := l.command(filepath.Dir(stack.File("cdktf.out", name)), "terraform", append(arguments, "-no-color")...)
	input, err := command.StdinPipe()
	require.NoError(l, err)
	c := &started{l, &output{}, input, make(chan error, 1)}
	command.Stdout, command.Stderr = c.output, c.output
	require.NoError(l, command.Start())
	go func() { c.ended <- command.Wait() }()
	return c
}

// says waits until it has said something.
func (c *started) says(text string) {
	c.Helper()
	require.Eventually(c, func() bool { return strings.Contains(c.output.String(), text) }, time.Minute, 20*time.Millisecond, c.output.String())
}

// tell answers it, and waits for its end.
func (c *started) tell(answer string) error {
	c.Helper()
	_, err := io.WriteString(c.input, answer)
	require.NoError(c, err)
	require.NoError(c, c.input.Close())
	return <-c.ended
}

// wrong lists what verify misses.
func (l *laptop) wrong() (subjects []string) {
	l.Helper()
	system := verify.System{Place: l.targets[0].Place}
	for _, target := range l.targets {
		system.Workspaces = append(system.Workspaces, target.Workspace)
	}
	report, err := verify.Verify(l.Context(), l.API, []verify.System{system})
	require.NoError(l, err)
	for _, one := range report.Findings {
		if one.State != verify.OK {
			subjects = append(subjects, one.Workspace+" "+one.Subject)
		}
	}
	return subjects
}

// TestTerraformAndCDKTFWorkInTheSameWorkspaces has three take turns in the workspaces of one file: runs, Terraform in a stack's
// folder with the cloud backend that was synthesized, and the cdktf CLI. The runs are the real Terraform's, against the emulated
// clouds. A run of Terraform's or the CLI's has no message of its own.
func TestTerraformAndCDKTFWorkInTheSameWorkspaces(t *testing.T) {
	t.Parallel()
	l := newLaptop(t)
	world := l.made.World
	require.Empty(t, l.wrong())

	// A plan from the laptop can only plan.
	l.terraform("networking", "init", "-input=false")
	l.terraform("confluent-core", "init", "-input=false")
	assert.Equal(t, 2, l.planned("networking"))
	assert.Empty(t, l.wrong())
	assert.Empty(t, world.Left())

	// While Terraform asks, its run holds the workspace; what is declined is not applied.
	apply := l.start("networking", "apply")
	apply.says("Enter a value:")
	assert.Equal(t, []string{networking + " blocking runs"}, l.wrong())
	require.ErrorContains(t, l.Session.Apply(t.Context(), l.targets[:1]), "run run-2 is planned, and a new one would wait behind it")
	require.Error(t, apply.tell("no\n"))
	assert.Contains(t, apply.output.String(), "Apply discarded")
	assert.Empty(t, l.wrong())
	assert.Empty(t, world.Left())
	assert.NotEmpty(t, l.Current(networking), "unlike an upload of runs, this one is the workspace's current one")

	// What Terraform has applied, runs plans as empty.
	apply = l.start("networking", "apply")
	apply.says("Enter a value:")
	require.NoError(t, apply.tell("yes\n"), apply.output.String())
	assert.Contains(t, apply.output.String(), "Apply complete!")
	made := world.Left()
	assert.NotEmpty(t, made)
	l.unchanged(l.targets[:1])
	assert.Equal(t, made, world.Left())

	// Terraform waits behind a run of runs, and then finds nothing to do.
	l.Options.Yes = false
	l.Ask = func(context.Context, string) (string, error) {
		apply = l.start("confluent-core", "apply")
		apply.says("Waiting for 1 run(s) to finish")
		return "yes", nil
	}
	require.NoError(t, l.Session.Apply(t.Context(), l.targets[1:2]), l.out.String())
	require.NoError(t, <-apply.ended, apply.output.String())
	assert.Equal(t, []string{"applied runs apply", "planned_and_finished "}, l.Runs(core))
	var outputs map[string]struct{ Value any }
	require.NoError(t, json.Unmarshal([]byte(l.terraform("confluent-core", "output", "-json")), &outputs))
	assert.Equal(t, world.All("confluent_environment", nil)[0]["id"], outputs["environment_id"].Value)

	// A lock that Terraform holds is seen.
	console := l.start("confluent-core", "console")
	require.Eventually(t, func() bool { return len(l.wrong()) > 0 }, time.Minute, 100*time.Millisecond, console.output.String())
	assert.Equal(t, []string{core + " lock"}, l.wrong())
	require.ErrorContains(t, l.Session.Apply(t.Context(), l.targets[1:2]), "the workspace is locked")
	require.NoError(t, console.tell("1 + 1\n"), console.output)
	assert.Empty(t, l.wrong())

	// A workspace in execution mode local has the laptop plan by itself: it reads both states from the server, as the stack says.
	l.Change(func() { l.Server.Workspace(core).ExecutionMode = "local" })
	assert.Equal(t, []string{core + " execution mode"}, l.wrong())
	assert.Zero(t, l.planned("confluent-core"))
	l.Change(func() { l.Server.Workspace(core).ExecutionMode = "agent" })
	assert.Empty(t, l.wrong())

	// The cdktf CLI deploys the last stack, and runs has nothing left to do but destroy.
	l.run("", "npx", "--yes", "cdktf-cli@0.21.0", "deploy", "cluster-link", "--auto-approve", "--ignore-missing-stack-dependencies", "--skip-provider-lock")
	assert.Len(t, world.All("confluent_kafka_topic", nil), 1)
	l.unchanged(l.targets)
	assert.Equal(t, []string{"applied ", "planned_and_finished runs plan"}, l.Runs(links))
	l.Options.Yes, l.Options.LoseData = true, true
	require.NoError(t, l.Destroy(t.Context(), l.targets), l.out.String())
	assert.Empty(t, world.Left())
	assert.Empty(t, l.wrong())
}

// unchanged has runs plan stacks, which must change nothing.
func (l *laptop) unchanged(targets []runs.Target) {
	l.Helper()
	require.NoError(l, l.Session.Plan(l.Context(), targets), l.out.String())
	for _, target := range targets {
		list, err := l.API.Runs.List(l.Context(), "ws-"+target.Name, nil)
		require.NoError(l, err)
		assert.Equal(l, "runs plan", list.Items[0].Message)
		assert.False(l, list.Items[0].HasChanges, target.Name)
	}
}
