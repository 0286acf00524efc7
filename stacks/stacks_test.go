package stacks

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/stack"
)

func content(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	return string(text)
}

func TestEachStackIsBuilt(t *testing.T) {
	for _, name := range stack.Every() {
		assert.Contains(t, builders, name, "nothing builds the stack %s: add it to builders", name)
	}
	for name := range inorder.Of(builders) {
		assert.Contains(t, stack.Every(), name, "the stack %s is built but not in package stack", name)
	}
}

// A package is named after its stack, without the hyphens.
func TestEachStackHasPromises(t *testing.T) {
	for _, name := range stack.Every() {
		file := filepath.Join(strings.ReplaceAll(name, "-", ""), "promises_test.go")
		if assert.FileExists(t, file, "nothing tests what the stack %s promises", name) {
			assert.Contains(t, content(t, file), "\nfunc Test", "nothing tests what the stack %s promises", name)
		}
	}
}

// The README's first table says of each stack what it reads and what it must reach.
func TestTheReadmeSaysWhatEachStackReadsAndReaches(t *testing.T) {
	readme := content(t, "../README.md")
	for _, one := range stack.All {
		row := regexp.MustCompile("(?m)^\\| `" + one.Name + "` \\|[^|\n]*\\|([^|\n]*)\\|([^|\n]*)\\|$").FindStringSubmatch(readme)
		if !assert.NotNil(t, row, "the stack %s is not in README.md's table of stacks", one.Name) {
			continue
		}
		for _, name := range stack.Names() {
			assert.Equal(t, slices.Contains(one.Reads, name), strings.Contains(row[1], "`"+name+"`"), "README.md: %s reads %s", one.Name, name)
		}
		for _, peer := range []stack.Peer{stack.AWS, stack.Confluent, stack.Clusters} {
			assert.Equal(t, slices.Contains(one.Reaches, peer), strings.Contains(row[2], string(peer)), "README.md: %s reaches %s", one.Name, peer)
		}
	}
}

func TestTheDocumentsNameEachStack(t *testing.T) {
	assert.Contains(t, content(t, "README.md"), strings.Join(stack.Names(), "  ->  "), "stacks/README.md shows the order")
	for _, name := range stack.Names() {
		folder := strings.ReplaceAll(name, "-", "")
		assert.Contains(t, content(t, "README.md"), "| [`"+folder+"`]("+folder+") | `"+name+"` |", "stacks/README.md has a row for %s", name)
		assert.Contains(t, content(t, "../README.md"), "cdktf.out/stacks/"+name+"/cdk.tf.json", "README.md lists what is written for %s", name)
		assert.Contains(t, content(t, "../docs/deploying.md"), "`"+stack.Workspace("non-prod-", name)+"`", "docs/deploying.md names the workspace of %s", name)
	}
}
