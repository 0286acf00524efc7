package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/command"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/tfetest"
)

const root = "../.."

// call runs the program and returns what it printed.
func call(t *testing.T, args ...string) (exit.Status, string, string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	status := runs.Run(context.Background(), command.Environment{Stdin: strings.NewReader(""), Stdout: &stdout, Stderr: &stderr}, args)
	return status, stdout.String(), stderr.String()
}

// serve starts a server with the workspaces of config/hcp-terraform.yaml, and returns a folder with its stacks whose file names the server.
func serve(t *testing.T) (*tfetest.Server, string) {
	t.Helper()
	server := tfetest.New(t)
	server.NewSystem(map[string][]string{"platform-networking": {"platform-confluent-core"}, "platform-confluent-core": {"platform-cluster-link"}},
		"platform-networking", "platform-confluent-core", "platform-cluster-link")
	folder := t.TempDir()
	require.NoError(t, os.CopyFS(folder, os.DirFS(filepath.Join(root, "testdata/golden/hcp-terraform"))))
	text, err := os.ReadFile(filepath.Join(root, "config/hcp-terraform.yaml"))
	require.NoError(t, err)
	text = bytes.Replace(text, []byte("organization: example-organization"), []byte("organization: example-organization\n    hostname: "+server.Host), 1)
	require.NoError(t, os.WriteFile(filepath.Join(folder, "config.yaml"), text, 0o600))
	credentials := filepath.Join(folder, "credentials.tfrc")
	require.NoError(t, os.WriteFile(credentials, fmt.Appendf(nil, "credentials %q {\n  token = %q\n}\n", server.Host, tfetest.Admin), 0o600))
	t.Setenv("TF_CLI_CONFIG_FILE", credentials)
	t.Setenv("HOME", folder)
	return server, folder
}

var empty = tfetest.Step{Planned: tfetest.Planned{JSON: []byte(`{"format_version": "1.2", "planned_values": {}}`)}, PlanLog: "No changes.\n"}

func TestApplyOverTheWire(t *testing.T) {
	server, folder := serve(t)
	script := &tfetest.Script{Steps: map[string][]tfetest.Step{}}
	server.Change(func() { server.Executor = script })
	for _, name := range []string{"platform-networking", "platform-confluent-core", "platform-cluster-link"} {
		script.Steps[name] = []tfetest.Step{empty}
	}
	status, out, complaint := call(t, "apply", "-synth", folder, "-ca", server.CAFile, "-yes")
	require.Equal(t, exit.Holds, status, complaint)
	assert.Equal(t, 3, strings.Count(out, "nothing to apply"))
	_, refused := server.Requests()
	assert.Zero(t, refused, "the rate limit is kept")

	status, _, complaint = call(t, "apply", "-synth", folder, "-yes")
	assert.Equal(t, exit.CannotSay, status)
	assert.Contains(t, complaint, "is not reached: tls: failed to verify certificate", "without the CA nobody is believed")
	assert.Contains(t, complaint, "-ca FILE, or SSL_CERT_FILE")
}

func TestVerify(t *testing.T) {
	server, folder := serve(t)
	status, out, complaint := call(t, "verify", "-synth", folder, "-ca", server.CAFile)
	assert.Equal(t, exit.Holds, status, complaint)
	assert.Regexp(t, `^\d+ in order, 0 missing, 0 unknown\n$`, out)
	server.Change(func() { server.Tokens[tfetest.Admin] = tfetest.Rights{User: "ci", Access: "admin"} })
	status, out, _ = call(t, "verify", "-synth", folder, "-ca", server.CAFile)
	assert.Equal(t, exit.CannotSay, status)
	assert.Contains(t, out, "unknown: platform-cluster-link: idle agent: the token may not read the pool")
	server.Change(func() { server.Workspace("platform-networking").Hidden = true })
	status, out, _ = call(t, "verify", "-synth", folder, "-ca", server.CAFile, "-o", "json")
	assert.Equal(t, exit.DoesNotHold, status)
	assert.Contains(t, out, `"verdict": "missing"`)
}

// serveSecond puts the system of testdata/config/workspaces.yaml on the same server, in the same project and pool.
func serveSecond(t *testing.T, server *tfetest.Server) string {
	t.Helper()
	names := []string{"spaces-networking", "spaces-confluent-core", "spaces-cluster-link"}
	server.NewSystem(map[string][]string{names[0]: {names[1]}, names[1]: {names[2]}}, names...)
	server.Change(func() {
		for _, name := range names {
			server.Workspace(name).AutoApply, server.Workspace(name).TerraformVersion = true, "1.11.4"
		}
		first, second := server.Pools[0], server.Pools[1]
		first.Allowed, server.Pools = append(first.Allowed, second.Allowed...), server.Pools[:1]
	})
	folder := t.TempDir()
	require.NoError(t, os.CopyFS(folder, os.DirFS(filepath.Join(root, "testdata/golden/workspaces"))))
	text, err := os.ReadFile(filepath.Join(root, "testdata/config/workspaces.yaml"))
	require.NoError(t, err)
	text = bytes.Replace(text, []byte("hostname: tfe.example.com"), []byte("hostname: "+server.Host), 1)
	text = bytes.Replace(text, []byte("project: shared"), []byte("project: kafka"), 1)
	require.NoError(t, os.WriteFile(filepath.Join(folder, "config.yaml"), text, 0o600))
	return folder
}

// TestTwoFilesAreTakenOneAfterTheOther shares a project, a pool and its agent between two systems.
func TestTwoFilesAreTakenOneAfterTheOther(t *testing.T) {
	server, first := serve(t)
	second := serveSecond(t, server)
	names := []string{"platform-networking", "platform-confluent-core", "platform-cluster-link", "spaces-networking", "spaces-confluent-core", "spaces-cluster-link"}
	script := &tfetest.Script{Steps: map[string][]tfetest.Step{}}
	server.Change(func() { server.Executor, server.Unlimited = script, true })
	both := []string{"-synth", first, "-synth", second, "-ca", server.CAFile}
	began := func(out string) (order []string) {
		for line := range strings.Lines(out) {
			if name, _, ok := strings.Cut(line, ": runs "); ok {
				order = append(order, name)
			}
		}
		return order
	}

	status, out, complaint := call(t, append([]string{"verify"}, both...)...)
	require.Equal(t, exit.Holds, status, out+complaint)
	for _, name := range names {
		script.Steps[name] = []tfetest.Step{empty}
	}
	status, out, complaint = call(t, append([]string{"apply", "-yes", "-stack", "cluster-link"}, both...)...)
	require.Equal(t, exit.Holds, status, complaint)
	assert.Equal(t, []string{names[2], names[5]}, began(out))

	// The first to fail stops the other system too.
	script.Steps[names[2]] = []tfetest.Step{{PlanFails: true, PlanLog: "Error: no\n"}}
	status, out, complaint = call(t, append([]string{"apply", "-yes", "-stack", "cluster-link"}, both...)...)
	assert.Equal(t, exit.DoesNotHold, status)
	assert.Contains(t, complaint, names[2]+": the plan ended as errored")
	assert.Equal(t, names[2:3], began(out))

	// Backwards; the one file alone has no run in the other's workspaces.
	server.Change(func() { server.Workspace(names[2]).Resources, server.Workspace(names[5]).Resources = 1, 1 })
	_, out, _ = call(t, append([]string{"destroy", "-yes", "-stack", "cluster-link"}, both...)...)
	assert.Equal(t, names[5], began(out)[0])
	before := len(server.Runs(names[5]))
	_, out, _ = call(t, "apply", "-yes", "-stack", "cluster-link", "-synth", first, "-ca", server.CAFile)
	assert.Equal(t, names[2:3], began(out))
	assert.Len(t, server.Runs(names[5]), before)
}

// TestTheOrderOfTwoFiles is that of the files, and of the stacks in each.
func TestTheOrderOfTwoFiles(t *testing.T) {
	server, first := serve(t)
	in := inputs{folders: []string{first, serveSecond(t, server)}}
	systems, err := in.load(t.Context())
	require.NoError(t, err)
	order := func(wanted func(string) bool) (names []string) {
		targets, err := in.targets(systems, wanted)
		require.NoError(t, err)
		for _, one := range targets {
			names = append(names, one.Name)
		}
		return names
	}
	assert.Equal(t, []string{"platform-networking", "platform-confluent-core", "platform-cluster-link", "spaces-networking", "spaces-confluent-core", "spaces-cluster-link"}, order(everyStack))
	assert.Equal(t, []string{"platform-confluent-core", "platform-cluster-link", "spaces-confluent-core", "spaces-cluster-link"}, order(withKeys))
}

func TestExitCodes(t *testing.T) {
	server, folder := serve(t)
	local := filepath.Join(root, "config/non-prod.yaml")
	for _, one := range []struct {
		args   []string
		status exit.Status
		says   string
	}{
		{[]string{}, exit.Usage, "Usage: runs COMMAND"},
		{[]string{"undo"}, exit.Usage, `no command "undo"`},
		{[]string{"plan"}, exit.Usage, "name the configuration file by -config FILE"},
		{[]string{"plan", "-config", local, "-synth", folder}, exit.Usage, "name the configuration file by -config FILE"},
		{[]string{"plan", "-config", local}, exit.Usage, "keeps its state in local files"},
		{[]string{"plan", "-synth", folder, "-stack", "network"}, exit.Usage, "-stack network: there are networking"},
		{[]string{"plan", "-synth", folder, "-stack", "workspaces"}, exit.Usage, "the stack workspaces is applied by terraform in its folder"},
		{[]string{"plan", "-synth", folder, "-synth", folder}, exit.Usage, "is given twice"},
		{[]string{"plan", "-config", ""}, exit.Usage, "the name of a file is empty"},
		{[]string{"plan", "-synth", folder, "-wait", "-5s"}, exit.Usage, "-wait -5s: a duration above 0 is wanted, as 10m"},
		{[]string{"verify", "-synth", folder, "-run", "-wait", "0"}, exit.Usage, "-wait 0s: a duration above 0 is wanted"},
		{[]string{"plan", "-synth", folder, "-wait", "soon"}, exit.Usage, "invalid value \"soon\" for flag -wait"},
		{[]string{"verify", "-synth", folder, "-o", "xml"}, exit.Usage, "-o xml: text or json wanted"},
		{[]string{"apply", "-synth", folder, "-lose-data"}, exit.Usage, "-lose-data goes with -yes"},
		{[]string{"plan", "-synth", folder, "-yes"}, exit.Usage, "flag provided but not defined: -yes"},
		{[]string{"rotate", "-synth", folder, "-yes"}, exit.Usage, "flag provided but not defined: -yes"},
		{[]string{"plan", "-synth", folder, "-ca", filepath.Join(folder, "nowhere.pem")}, exit.Usage, "certificates to trust: open"},
		{[]string{"plan", "-synth", folder, "now"}, exit.Usage, `unexpected argument "now"`},
		{[]string{"rotate", "-synth", filepath.Join(folder, "nowhere")}, exit.Usage, "no such file"},
		{[]string{"plan", "-synth", folder, "-ca", local}, exit.Usage, "holds no certificate in PEM"},
		{[]string{"destroy", "-synth", folder, "-ca", server.CAFile, "-stack", "cluster-link"}, exit.Holds, ""},
	} {
		status, _, complaint := call(t, one.args...)
		assert.Equal(t, one.status, status, "%v: %s", one.args, complaint)
		assert.Contains(t, complaint, one.says, "%v", one.args)
	}
	server.Change(func() { server.Workspace("platform-networking").Hidden = true })
	status, _, complaint := call(t, "plan", "-synth", folder, "-ca", server.CAFile)
	assert.Equal(t, exit.DoesNotHold, status)
	assert.Contains(t, complaint, "the workspace is not there, or this token may not see it")
	t.Setenv("TF_CLI_CONFIG_FILE", "")
	status, _, complaint = call(t, "plan", "-synth", folder)
	assert.Equal(t, exit.Usage, status)
	assert.Contains(t, complaint, "no API token for "+server.Host)
}
