package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/docblock"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/format"
	"cdk.tf/confluent-privatelink/internal/rehearse"
	"cdk.tf/confluent-privatelink/internal/stack"
)

var program string

func TestMain(m *testing.M) {
	os.Exit(buildAndRun(m))
}

func buildAndRun(m *testing.M) int {
	folder, err := os.MkdirTemp("", "rehearse-test")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(folder)
	program = filepath.Join(folder, "rehearse")
	if printed, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		panic(string(printed))
	}
	return m.Run()
}

const minimal, golden, gateway = "../../config/minimal.yaml", "../../testdata/golden/minimal", "../../config/gateway.yaml"

// result is what a run of the program left.
type result struct {
	code           int
	stdout, stderr string
}

// call runs the program, with TMPDIR in a folder of its own that must be empty afterwards.
func call(t *testing.T, environment []string, arguments ...string) result {
	t.Helper()
	command, stdout, stderr := prepare(t, environment, arguments...)
	err := command.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		require.NoError(t, err)
	}
	return result{command.ProcessState.ExitCode(), stdout.String(), stderr.String()}
}

func prepare(t *testing.T, environment []string, arguments ...string) (command *exec.Cmd, stdout, stderr *bytes.Buffer) {
	t.Helper()
	temporary := t.TempDir()
	t.Cleanup(func() {
		left, err := os.ReadDir(temporary)
		assert.NoError(t, err)
		assert.Empty(t, left, "left in TMPDIR")
	})
	stdout, stderr = &bytes.Buffer{}, &bytes.Buffer{}
	command = exec.Command(program, arguments...)
	command.Env = append(append(os.Environ(), "TMPDIR="+temporary), environment...)
	command.Stdout, command.Stderr = stdout, stderr
	return command, stdout, stderr
}

func TestAMistakeIsOneClearError(t *testing.T) {
	for name, one := range map[string]struct {
		code        exit.Status
		says        string
		environment []string
		arguments   []string
	}{
		"no such configuration": {exit.Usage, "open nothing.yaml: no such file or directory", nil, []string{"-config", "nothing.yaml"}},
		"no Terraform and no network": {exit.CannotSay, "there is no Terraform >= 1.11.0 on PATH, and it could not be installed",
			[]string{"PATH=" + t.TempDir(), "HTTPS_PROXY=http://127.0.0.1:1"}, []string{"-config", minimal, "-synth", golden}},
		"no synthesized stacks":      {exit.Usage, "no synthesized stack networking", nil, []string{"-config", minimal, "-synth", "."}},
		"nothing to synthesize with": {exit.Usage, "there is no cdktf.json in . to synthesize with", nil, []string{"-config", minimal}},
		"an unknown output":          {exit.Usage, "-o xml: text or json wanted", nil, []string{"-o", "xml"}},
		"a type that no stack has": {exit.Usage, "-lose aws_instance: no stack of this file has a resource of this type", nil,
			[]string{"-config", minimal, "-synth", golden, "-lose", "aws_vpc,aws_instance"}},
		"a folder for one of two files": {exit.Usage, "2 configuration files and 1 -synth: give one folder for each file", nil,
			[]string{"-config", minimal, "-config", gateway, "-synth", golden}},
		"the folder of another file": {exit.Usage, "-synth " + golden + ": these are the stacks of the system minimal, and " + gateway + " is the file of gateway", nil,
			[]string{"-config", gateway, "-synth", golden}},
		"losing answers of two":         {exit.Usage, "-lose takes one configuration file", nil, []string{"-config", minimal, "-config", gateway, "-lose", "aws_vpc"}},
		"two files of one system":       {exit.Usage, "name: is also the name", nil, []string{"-config", minimal, "-config", "testdata/second.yaml"}},
		"-exec without a command":       {exit.Usage, "-exec and a command after -- go together", nil, []string{"-exec"}},
		"a command that does not exist": {exit.Usage, "no-such-command", nil, []string{"-config", minimal, "-exec", "--", "no-such-command"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := call(t, one.environment, one.arguments...)
			assert.Equal(t, int(one.code), got.code)
			assert.Empty(t, got.stdout)
			assert.Contains(t, got.stderr, one.says)
			assert.NotContains(t, got.stderr, "goroutine")
			assert.Equal(t, 1, strings.Count(got.stderr, "rehearse: "), got.stderr)
		})
	}
}

// document is what `rehearse -o json` prints.
var document = format.Document{Name: "rehearse", Version: rehearse.FormatVersion, Value: rehearse.Report{}}

const schemas = "../../docs/schemas"

func TestTheShapeOfTheJSONIsThatOfItsVersion(t *testing.T) { document.Check(t, schemas) }

func TestTheReportInJSONAndWhatIsKept(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	got := call(t, nil, "-config", minimal, "-synth", golden, "-keep", folder, "-o", "json")
	require.Zero(t, got.code, got.stderr)
	var report rehearse.Report
	require.NoError(t, json.Unmarshal([]byte(got.stdout), &report))
	document.Valid(t, schemas, []byte(got.stdout))
	assert.True(t, report.Passed)
	assert.Positive(t, report.TerraformSeconds)
	for _, from := range stack.Names() {
		for name, key := range map[string]string{"plan.json": "configuration", "state.json": "values", "terraform.tfstate": "resources", "cdk.tf.json": "terraform"} {
			data, err := os.ReadFile(filepath.Join(folder, from, name))
			require.NoError(t, err)
			var file map[string]any
			require.NoError(t, json.Unmarshal(data, &file), "%s %s", from, name)
			assert.Contains(t, file, key, "%s %s", from, name)
		}
	}
}

func TestAFailureNamesStageResourceAndCause(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	require.NoError(t, os.CopyFS(folder, os.DirFS(golden)))
	file := stack.File(folder, stack.Networking)
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	broken := bytes.ReplaceAll(data, []byte(`"destination_cidr_block": "10.0.0.0/20"`), []byte(`"destination_cidr_block": "10.0.0.0/33"`))
	require.NotEqual(t, data, broken)
	require.NoError(t, os.WriteFile(file, broken, 0o600))
	got := call(t, nil, "-config", minimal, "-synth", folder)
	assert.Equal(t, 1, got.code)
	assert.Contains(t, got.stdout, "FAILED at networking apply aws_route.hub_hub_spoke_main")
	assert.Contains(t, got.stdout, "Value (10.0.0.0/33) for parameter destinationCidrBlock is invalid")
	assert.Empty(t, got.stderr)
}

// The VPC comes twice, and the report lists the first; the group is refused when it is made again. The
// documentation shows what is printed below the table.
func TestALostAnswerIsAppliedAgainAndWhatItLeavesIsListed(t *testing.T) {
	t.Parallel()
	got := call(t, nil, "-config", minimal, "-synth", golden, "-lose", "aws_vpc,aws_security_group")
	assert.Equal(t, 1, got.code, got.stderr)
	assert.Contains(t, got.stdout, "networking  apply again")
	assert.Contains(t, got.stdout, "InvalidGroup.Duplicate")
	_, printed, found := strings.Cut(got.stdout, "s.\n")
	require.True(t, found, got.stdout)
	docblock.Check(t, "../../docs/rehearse.md", "-lose aws_vpc,aws_security_group", printed)
}

func TestACommandGetsTheProviders(t *testing.T) {
	t.Parallel()
	got := call(t, nil, "-config", minimal, "-exec", "--", "sh", "-c", `echo "$TF_REATTACH_PROVIDERS"; exit 3`)
	assert.Equal(t, 3, got.code)
	var providers map[string]any
	require.NoError(t, json.Unmarshal([]byte(got.stdout), &providers))
	assert.Contains(t, providers, "registry.terraform.io/hashicorp/aws")
	assert.Contains(t, providers, "registry.terraform.io/confluentinc/confluent")
}

func TestAnInterruptStopsTheChildrenAndLeavesNothing(t *testing.T) {
	t.Parallel()
	command, _, stderr := prepare(t, nil, "-config", minimal, "-synth", golden)
	command.Stdout = nil
	stages, err := command.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, command.Start())
	_, err = stages.Read(make([]byte, 1)) // the first step has ended, the next one runs
	require.NoError(t, err)
	require.NoError(t, command.Process.Signal(syscall.SIGINT))
	require.Error(t, command.Wait())
	assert.Equal(t, 130, command.ProcessState.ExitCode(), stderr.String())
	assert.Contains(t, stderr.String(), "interrupted")
	assert.Empty(t, running(t, command.Env))
}

// running lists the processes that have the program's TMPDIR in their environment.
func running(t *testing.T, environment []string) []string {
	t.Helper()
	var mark string
	for _, one := range environment {
		if strings.HasPrefix(one, "TMPDIR=") {
			mark = one
		}
	}
	var found []string
	files, err := filepath.Glob("/proc/[0-9]*/environ")
	require.NoError(t, err)
	for _, file := range files {
		if data, err := os.ReadFile(file); err == nil && bytes.Contains(data, []byte(mark)) {
			found = append(found, file)
		}
	}
	return found
}
