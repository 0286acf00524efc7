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
	"cdk.tf/confluent-privatelink/internal/inventory"
	"cdk.tf/confluent-privatelink/internal/schema"
	"cdk.tf/confluent-privatelink/stacks"
)

// All tests that synthesize are in this one file: a second test binary would start
// a second jsii kernel, and jsii is not safe for parallel tests.

var update = flag.Bool("update", false, "write the golden files anew")

const updateHint = "If the change is meant, read the difference line by line and write the golden files anew: make golden"

// cases are the files that are synthesized: every one that users start from, and
// one with every option that those do not use.
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
	require.Len(t, files, 5, "a new file is a new case: add its golden files and correct this number")
	return files
}

var synthesized = map[string]string{}

// synth returns the folder with the stacks of a file, synthesized once per test run.
func synth(t *testing.T, file string) string {
	t.Helper()
	if dir, ok := synthesized[file]; ok {
		return dir
	}
	dir, err := os.MkdirTemp("", "synth")
	require.NoError(t, err)
	var stderr bytes.Buffer
	require.Zero(t, run([]string{"-config", file, "-out", dir}, &stderr, &stderr), stderr.String())
	synthesized[file] = dir
	return dir
}

// kernels is the file to which each start of a jsii kernel adds a line.
var kernels string

func TestMain(m *testing.M) {
	flag.Parse()
	dir, err := countKernels()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	status := m.Run()
	for _, dir := range synthesized {
		os.RemoveAll(dir)
	}
	os.RemoveAll(dir)
	os.Exit(status)
}

// countKernels puts a node first on the PATH that takes a note and runs the real one.
func countKernels() (dir string, err error) {
	node, err := exec.LookPath("node")
	if err != nil {
		return "", fmt.Errorf("these tests synthesize, for which Node is needed: %w", err)
	}
	if dir, err = os.MkdirTemp("", "node"); err != nil {
		return "", err
	}
	kernels = filepath.Join(dir, "kernels")
	script := fmt.Sprintf("#!/bin/sh\necho started >> %q\nexec %q \"$@\"\n", kernels, node)
	if err := os.WriteFile(filepath.Join(dir, "node"), []byte(script), 0o755); err != nil {
		return "", err
	}
	return dir, os.Setenv("PATH", dir+string(os.PathListSeparator)+os.Getenv("PATH"))
}

func stack(t *testing.T, dir, name string) inventory.Stack {
	t.Helper()
	stack, err := inventory.Read(dir, name)
	require.NoError(t, err)
	return stack
}

func TestStacksAreAsTheGoldenFiles(t *testing.T) {
	for name, file := range config.Sorted(cases(t)) {
		dir := synth(t, file)
		for _, stack := range stacks.Names {
			path := filepath.Join("stacks", stack, "cdk.tf.json")
			got, err := os.ReadFile(filepath.Join(dir, path))
			require.NoError(t, err)
			golden(t, filepath.Join("testdata", "golden", name, path), got)
		}
	}
}

func TestAddressesAndOutputsAreAsTheGoldenList(t *testing.T) {
	var list strings.Builder
	for name, file := range config.Sorted(cases(t)) {
		for _, stackName := range stacks.Names {
			for _, address := range stack(t, synth(t, file), stackName).Addresses() {
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
	for _, file := range config.Sorted(cases(t)) {
		for _, name := range stacks.Names {
			text, err := os.ReadFile(filepath.Join(synth(t, file), "stacks", name, "cdk.tf.json"))
			require.NoError(t, err)
			problems, err := schemas.Check(text)
			require.NoError(t, err)
			assert.Empty(t, problems, "%s, stack %s", file, name)
		}
	}
}

// TestSynthIsTheSameEverywhere runs the program as a user would, from another
// folder, at another time zone and as another user, and compares with the golden files.
func TestSynthIsTheSameEverywhere(t *testing.T) {
	program := filepath.Join(t.TempDir(), "synth")
	build := exec.Command("go", "build", "-o", program, ".")
	output, err := build.CombinedOutput()
	require.NoError(t, err, string(output))
	file, err := filepath.Abs("config/non-prod.yaml")
	require.NoError(t, err)
	elsewhere := t.TempDir()
	command := exec.Command(program, "-config", file)
	command.Dir = elsewhere
	command.Env = append(os.Environ(), "HOME="+t.TempDir(), "USER=somebody", "TZ=Pacific/Auckland", "CDKTF_OUTDIR=made/here")
	output, err = command.CombinedOutput()
	require.NoError(t, err, string(output))
	for _, name := range stacks.Names {
		got, err := os.ReadFile(filepath.Join(elsewhere, "made", "here", "stacks", name, "cdk.tf.json"))
		require.NoError(t, err, "CDKTF_OUTDIR must be honoured")
		want, err := os.ReadFile(filepath.Join("testdata", "golden", "non-prod", "stacks", name, "cdk.tf.json"))
		require.NoError(t, err)
		assert.Equal(t, string(want), string(got))
	}
}

func TestASecondSynthUsesTheSameKernel(t *testing.T) {
	started := func() int {
		text, err := os.ReadFile(kernels)
		require.NoError(t, err)
		return bytes.Count(text, []byte("\n"))
	}
	synth(t, "config/minimal.yaml")
	before := started()
	var output bytes.Buffer
	require.Zero(t, run([]string{"-config", "config/minimal.yaml", "-out", t.TempDir()}, &output, &output), output.String())
	assert.Positive(t, before, "the first synth starts a kernel")
	assert.Equal(t, before, started(), "and the next uses it")
}

var (
	absolutePath = regexp.MustCompile(`"(/[a-zA-Z0-9._-]+){2,}`)
	secretShaped = regexp.MustCompile(`(AKIA|ASIA)[A-Z0-9]{16}|BEGIN [A-Z ]*PRIVATE KEY|password='[^$]|\b[A-Za-z0-9+/]{64}\b`)
)

func TestNoSecretAndNoMachinePathIsWritten(t *testing.T) {
	require.Regexp(t, absolutePath, `{"path": "/home/somebody/state"}`)
	require.Regexp(t, secretShaped, `AKIAABCDEFGHIJKLMNOP`)
	for _, file := range config.Sorted(cases(t)) {
		for _, name := range stacks.Names {
			text, err := os.ReadFile(filepath.Join(synth(t, file), "stacks", name, "cdk.tf.json"))
			require.NoError(t, err)
			clean := strings.ReplaceAll(string(text), `"/vpc/flow-logs/`, `"`) // a log group, no path
			assert.NotRegexp(t, absolutePath, clean, file)
			assert.NotRegexp(t, secretShaped, clean, file)
		}
	}
}
