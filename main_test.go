package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/monitoring"
	"cdk.tf/confluent-privatelink/internal/node"
	"cdk.tf/confluent-privatelink/internal/schema"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// All tests that synthesize in their own process are in this one package: a second test
// binary would start a second jsii kernel, and jsii is not safe for parallel tests.

var update = flag.Bool("update", false, "write the golden files anew")

const updateHint = "If the change is meant, read the difference line by line and write the golden files anew: make golden"

// cases are the files that are synthesized: every one that users start from, and
// those with every option that the others do not use.
func cases(t *testing.T) map[string]string {
	t.Helper()
	files := map[string]string{}
	for _, pattern := range []string{"config/*.yaml", "testdata/config/*.yaml"} {
		found, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, file := range found {
			files[strings.TrimSuffix(filepath.Base(file), ".yaml")] = file
		}
	}
	require.Len(t, files, 16, "a new file is a new case: add its golden files and correct this number")
	return files
}

// synthesized holds the folder with the stacks of each file; folders all that go at the end.
var (
	synthesized = map[string]string{}
	folders     []string
)

// synth returns the folder with the stacks of a file, synthesized once per test run.
func synth(t *testing.T, file string) string {
	t.Helper()
	if dir, ok := synthesized[file]; ok {
		return dir
	}
	dir, err := os.MkdirTemp("", "synth")
	require.NoError(t, err)
	var stderr bytes.Buffer
	require.Zero(t, run(t, []string{"-config", file, "-out", dir}, &stderr, &stderr), stderr.String())
	synthesized[file], folders = dir, append(folders, dir)
	return dir
}

func TestMain(m *testing.M) {
	flag.Parse()
	status := m.Run()
	for _, dir := range folders {
		os.RemoveAll(dir)
	}
	if err := node.Close(); err != nil {
		fmt.Println("Node's temporary files:", err)
	}
	os.Exit(status)
}

func parsed(t *testing.T, dir, name string) *stack.Document {
	t.Helper()
	d, err := stack.Read(dir, name)
	require.NoError(t, err)
	return d
}

// made are the names of the stacks that a folder has.
func made(t *testing.T, dir string) []string {
	t.Helper()
	all, err := stack.ReadAll(dir)
	require.NoError(t, err)
	return all.Names()
}

func TestStacksAreAsTheGoldenFiles(t *testing.T) {
	for name, file := range inorder.Of(cases(t)) {
		dir := synth(t, file)
		for _, stackName := range made(t, dir) {
			got, err := os.ReadFile(stack.File(dir, stackName))
			require.NoError(t, err)
			golden(t, stack.File(filepath.Join("testdata", "golden", name), stackName), got)
		}
	}
}

func TestWhatWatchesIsAsTheGoldenFiles(t *testing.T) {
	watched := 0
	for name, file := range inorder.Of(cases(t)) {
		cfg, err := config.Load(file)
		require.NoError(t, err)
		if cfg.Monitoring == nil {
			continue
		}
		watched++
		files, err := monitoring.Files(cfg)
		require.NoError(t, err)
		for written, text := range inorder.Of(files) {
			golden(t, filepath.Join("testdata", "golden", name, monitoring.Folder, written), text)
		}
	}
	assert.Equal(t, 2, watched, "gateway and every-option")
}

func TestAddressesAndOutputsAreAsTheGoldenList(t *testing.T) {
	var list strings.Builder
	for name, file := range inorder.Of(cases(t)) {
		for _, stackName := range made(t, synth(t, file)) {
			for _, address := range parsed(t, synth(t, file), stackName).Addresses() {
				list.WriteString(name + " " + stackName + " " + address + "\n")
			}
		}
	}
	golden(t, "testdata/golden/addresses.txt", []byte(list.String()))
}

func golden(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, got, 0o644))
		return
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, updateHint)
	assert.Equal(t, string(want), string(got), "%s differs. %s", path, updateHint)
}

func TestEveryBlockFitsItsProvidersSchema(t *testing.T) {
	schemas, err := schema.Load()
	require.NoError(t, err)
	for _, file := range inorder.Of(cases(t)) {
		for _, name := range made(t, synth(t, file)) {
			problems := schemas.Check(parsed(t, synth(t, file), name))
			assert.Empty(t, problems, "%s, stack %s", file, name)
		}
	}
}

// build builds the program, once per test run.
var built string

func build(t *testing.T) string {
	t.Helper()
	if built != "" {
		return built
	}
	dir, err := os.MkdirTemp("", "program")
	require.NoError(t, err)
	folders = append(folders, dir)
	output, err := exec.Command("go", "build", "-o", filepath.Join(dir, "synth"), ".").CombinedOutput()
	require.NoError(t, err, string(output))
	built = filepath.Join(dir, "synth")
	return built
}

// TestSynthIsTheSameEverywhere runs the program as a user would, from another folder, at
// another time zone, as another user, with Node and nothing else on the PATH (CDKTF asks
// for Terraform where the state is in HCP Terraform), and compares with the golden files.
func TestSynthIsTheSameEverywhere(t *testing.T) {
	program := build(t)
	node, err := exec.LookPath("node")
	require.NoError(t, err)
	path := t.TempDir()
	require.NoError(t, os.Symlink(node, filepath.Join(path, "node")))
	for _, name := range []string{"non-prod", "hcp-terraform"} {
		file, err := filepath.Abs(filepath.Join("config", name+".yaml"))
		require.NoError(t, err)
		elsewhere := t.TempDir()
		command := exec.Command(program, "-config", file)
		command.Dir = elsewhere
		command.Env = append(os.Environ(), "PATH="+path, "HOME="+t.TempDir(), "USER=somebody", "TZ=Pacific/Auckland",
			"CDKTF_OUTDIR=made/here")
		output, err := command.CombinedOutput()
		require.NoError(t, err, string(output))
		for _, stackName := range stack.Names() {
			got, err := os.ReadFile(stack.File(filepath.Join(elsewhere, "made", "here"), stackName))
			require.NoError(t, err, "CDKTF_OUTDIR must be honoured")
			want, err := os.ReadFile(stack.File(filepath.Join("testdata", "golden", name), stackName))
			require.NoError(t, err)
			assert.Equal(t, string(want), string(got))
		}
	}
}

func TestTwoSynthsInOneProcessAreTheSame(t *testing.T) {
	first := synth(t, "config/minimal.yaml")
	second := t.TempDir()
	var output bytes.Buffer
	require.Zero(t, run(t, []string{"-config", "config/minimal.yaml", "-out", second}, &output, &output), output.String())
	for _, name := range stack.Names() {
		want, err := os.ReadFile(stack.File(first, name))
		require.NoError(t, err)
		got, err := os.ReadFile(stack.File(second, name))
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got))
	}
}

// TestASecondSynthUsesTheSameKernel runs the test above in a process of its own, in
// which jsii starts a program that takes a note and runs the real Node.
func TestASecondSynthUsesTheSameKernel(t *testing.T) {
	node, err := exec.LookPath("node")
	require.NoError(t, err)
	dir := t.TempDir()
	note, program := filepath.Join(dir, "kernels"), filepath.Join(dir, "node")
	script := fmt.Sprintf("#!/bin/sh\necho started >> %q\nexec %q \"$@\"\n", note, node)
	require.NoError(t, os.WriteFile(program, []byte(script), 0o755))
	command := exec.Command(os.Args[0], "-test.run=^TestTwoSynthsInOneProcessAreTheSame$")
	command.Env = append(os.Environ(), "JSII_NODE="+program)
	output, err := command.CombinedOutput()
	require.NoError(t, err, string(output))
	started, err := os.ReadFile(note)
	require.NoError(t, err)
	assert.Equal(t, "started\n", string(started), "one kernel for both")
}

var (
	absolutePath = regexp.MustCompile(`"(/[a-zA-Z0-9._-]+){2,}`)
	secretShaped = regexp.MustCompile(`(AKIA|ASIA)[A-Z0-9]{16}|BEGIN [A-Z ]*PRIVATE KEY|password='[^$]|\b[A-Za-z0-9+/]{64}\b`)
)

// logGroups begin like paths.
var logGroups = strings.NewReplacer(`"/vpc/flow-logs/`, `"`, `"/aws/vendedlogs/`, `"`)

func TestNoSecretAndNoMachinePathIsWritten(t *testing.T) {
	require.Regexp(t, absolutePath, `{"path": "/home/somebody/state"}`)
	require.Regexp(t, secretShaped, `AKIAABCDEFGHIJKLMNOP`)
	for _, file := range inorder.Of(cases(t)) {
		for _, name := range stack.Names() {
			text, err := os.ReadFile(stack.File(synth(t, file), name))
			require.NoError(t, err)
			clean := logGroups.Replace(string(text))
			assert.NotRegexp(t, absolutePath, clean, file)
			assert.NotRegexp(t, secretShaped, clean, file)
		}
	}
}
