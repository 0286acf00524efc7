package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/exit"
	"cdk.tf/confluent-privatelink/internal/netpath/symptom"
	"cdk.tf/confluent-privatelink/internal/stack"
)

const troubleshooting = "../../docs/troubleshooting.md"

// example is a command in the documentation with its output. The comment above it says what is
// taken out of the default configuration's stacks before it is run, or that it is run with two systems, or with those of
// golden stacks, each in the folder that its configuration is called, or with a hub of another account, without an
// association:
//
//	<!-- without ADDRESS [ADDRESS...] -->
//	```console
//	$ netpath COMMAND ... [< FILE]
//	output
//	```
//
// FILE is a block that is marked as "```text FILE".
var example = regexp.MustCompile("(?s)<!-- (without[^>]*?|as synthesized|two systems|two accounts|systems [^>]*?) -->\n```console\n\\$ netpath ([^\n]*)\n(.*?)```")

var inputFile = regexp.MustCompile("(?s)```text ([a-z-]+\\.txt)\n(.*?)```")

// Whatever the documentation shows of a command is what the command prints.
func TestTheOutputInTheDocsIsReal(t *testing.T) {
	for _, document := range []string{troubleshooting, "../../docs/netpath.md"} {
		t.Run(filepath.Base(document), func(t *testing.T) { checkExamples(t, document) })
	}
}

func checkExamples(t *testing.T, document string) {
	text, err := os.ReadFile(document)
	require.NoError(t, err)
	files := map[string]string{}
	for _, f := range inputFile.FindAllStringSubmatch(string(text), -1) {
		files[f[1]] = f[2]
	}
	examples := example.FindAllStringSubmatch(string(text), -1)
	require.Greater(t, len(examples), 2)
	updated := string(text)
	for _, e := range examples {
		command, file, _ := strings.Cut(e[2], " < ")
		if file != "" {
			require.Contains(t, files, file)
		}
		args := arguments(command, synthWithout(t, without(e[1])...))
		if e[1] == "two systems" {
			first, second := twoSystems(t)
			args = strings.Fields(strings.NewReplacer("--synth gateway", "--synth "+first, "--synth second", "--synth "+second).Replace(command))
		}
		if names, ok := strings.CutPrefix(e[1], "systems "); ok {
			args = strings.Fields(command)
			for i := range args {
				if slices.Contains(strings.Fields(names), args[i]) {
					args[i] = withItsFile(t, args[i])
				}
			}
		}
		if e[1] == "two accounts" {
			folder := copyWithout(t, "../../testdata/golden/invitation", "aws_ec2_transit_gateway_route_table_association.spoke_one_hub")
			args = []string{"verify", "--config", "../../testdata/config/invitation.yaml", "--synth", folder}
		}
		code, out, complaints := call(t, files[file], args...)
		require.NotEqual(t, exit.Usage, code, complaints)
		assert.Equal(t, out, e[3], "%s; UPDATE_DOCS=1 go test ./cmd/netpath updates the docs", command)
		updated = strings.Replace(updated, e[0], strings.TrimSuffix(e[0], e[3]+"```")+out+"```", 1)
	}
	if os.Getenv("UPDATE_DOCS") != "" {
		require.NoError(t, os.WriteFile(document, []byte(updated), 0o644))
	}
}

// withItsFile is a folder of golden stacks with the configuration file that they were made from beside them.
func withItsFile(t *testing.T, name string) string {
	t.Helper()
	folder := t.TempDir()
	require.NoError(t, os.CopyFS(folder, os.DirFS(filepath.Join("../../testdata/golden", name))))
	file := filepath.Join("../../config", name+".yaml")
	if _, err := os.Stat(file); err != nil {
		file = filepath.Join("../../testdata/config", name+".yaml")
	}
	content, err := os.ReadFile(file)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(folder, config.NoteName), content, 0o600))
	return folder
}

// arguments of a command that reads the broken stacks; diff compares them with those as synthesized,
// preflight with a hub that has a zone of Confluent's name.
func arguments(command, broken string) []string {
	switch {
	case strings.HasPrefix(command, "diff "):
		return []string{"diff", "--config", configFile, synthDir, broken}
	case strings.HasPrefix(command, "preflight "):
		return []string{"preflight", "--config", configFile, "--synth", broken, "--state", hubState}
	}
	command = strings.ReplaceAll(command, "--synth cdktf.out", "") // for which the broken ones stand
	return append(strings.Fields(command), "--config", configFile, "--synth", broken)
}

// without lists the addresses in an example's comment.
func without(comment string) []string {
	if !strings.HasPrefix(comment, "without") {
		return nil
	}
	return strings.Fields(comment)[1:]
}

// synthWithout copies the default configuration's stacks and leaves resources out.
func synthWithout(t *testing.T, addresses ...string) string {
	t.Helper()
	return copyWithout(t, synthDir, addresses...)
}

// copyWithout copies stacks and leaves resources out.
func copyWithout(t *testing.T, from string, addresses ...string) string {
	t.Helper()
	stacks, err := stack.ReadAll(from)
	require.NoError(t, err)
	for _, address := range addresses {
		require.True(t, stacks.Remove(address), "%s is not in the stacks", address)
	}
	folder := t.TempDir()
	require.NoError(t, stacks.Write(folder))
	return folder
}

// The table in the documentation is the one that probe and explain use.
func TestTheTableOfSymptomsInTheDocsIsCurrent(t *testing.T) {
	text, err := os.ReadFile(troubleshooting)
	require.NoError(t, err)
	const begin, end = "<!-- symptoms -->\n", "<!-- /symptoms -->"
	before, rest, found := strings.Cut(string(text), begin)
	require.True(t, found)
	table, after, found := strings.Cut(rest, end)
	require.True(t, found)
	if os.Getenv("UPDATE_DOCS") != "" {
		require.NoError(t, os.WriteFile(troubleshooting, []byte(before+begin+symptom.Markdown()+end+after), 0o644))
	}
	assert.Equal(t, symptom.Markdown(), table, "UPDATE_DOCS=1 go test ./cmd/netpath updates the docs")
}
