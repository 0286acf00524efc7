// Package layers tests that no package of the repository imports upwards, and that the documents of
// those who change the code name what there is.
package layers

import (
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/goldens"
)

const module = "cdk.tf/confluent-privatelink"

// layers from the bottom up: what stands in a folder imports what stands in that folder or in
// a layer below. The longest folder that a package is in counts; "." is the module's own.
var layers = [][]string{
	{".gen", "internal/address", "internal/attributes", "internal/beside", "internal/confluentcloud", "internal/docblock", "internal/exit", "internal/format", "internal/inorder",
		"internal/literal", "internal/node", "internal/output", "internal/quota", "internal/scale", "internal/synthesis", "internal/version"},
	{"internal/stack", "internal/command", "internal/hcpterraform", "internal/kafkarest", "internal/plan", "internal/subjects"},
	{"internal/config", "internal/permissions", "internal/schema"},
	{"internal/breaks", "internal/emulator", "internal/goldens", "internal/layers", "internal/monitoring", "internal/rights", "internal/workspaces"},
	{"internal/rights/rightstest", "internal/synthesis/synthesistest"},
	{"internal/netpath", "internal/rehearse", "internal/tfetest"},
	{"internal/links", "internal/review", "internal/runs"},
	{"cmd", "constructs/element", "constructs/tags"},
	{"constructs"},
	{"stacks/base"},
	{"stacks/networking", "stacks/confluentcore", "stacks/clusterlink", "stacks/workspaces"},
	{"stacks"},
	{".", "internal/synthesis/synthesistest/server"},
}

// withCDKTF are the folders of what builds stacks. Everything else is CDKTF-free: it runs
// where there is no Node. The last measures what CDKTF itself takes.
var withCDKTF = []string{".", ".gen", "constructs", "stacks", "internal/node", "internal/synthesis/synthesistest/server", "cmd/bench/floor"}

// foreign are CDKTF, its bindings and its runtime.
var foreign = []string{"github.com/hashicorp/terraform-cdk-go", "github.com/aws/jsii-runtime-go", "github.com/aws/constructs-go", "github.com/cdktf/"}

// source is a package with what its files import.
type source struct {
	// path is the package's folder, "." for the module's own.
	path           string
	imports, tests []string
}

// packages reads the imports of every package but the generated ones. It reads the files itself:
// go test would not notice that what another program reads has changed, and repeat an old answer.
func packages(t *testing.T) []source {
	t.Helper()
	root, found := goldens.Root(t), map[string]source{}
	require.NoError(t, filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := entry.Name()
		if entry.IsDir() {
			_, err := os.Stat(filepath.Join(path, "go.mod")) // a module of its own stands in no layer
			if path != root && (err == nil || strings.HasPrefix(name, ".") || name == "testdata") {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") {
			return nil
		}
		folder, err := filepath.Rel(root, filepath.Dir(path))
		require.NoError(t, err)
		one := found[folder]
		one.path = filepath.ToSlash(folder)
		if strings.HasSuffix(name, "_test.go") {
			one.tests = append(one.tests, imports(t, path)...)
		} else {
			one.imports = append(one.imports, imports(t, path)...)
		}
		found[folder] = one
		return nil
	}))
	require.Greater(t, len(found), 60)
	return slices.Collect(maps.Values(found))
}

func imports(t *testing.T, path string) []string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
	require.NoError(t, err)
	var all []string
	for _, one := range file.Imports {
		imported, err := strconv.Unquote(one.Path.Value)
		require.NoError(t, err)
		all = append(all, imported)
	}
	return all
}

// folder returns the path of a package in this module, "." for the module's own.
func folder(importPath string) (path string, ours bool) {
	if importPath == module {
		return ".", true
	}
	return strings.CutPrefix(importPath, module+"/")
}

// within tells whether a folder is, or is below, one of others, and which; "." holds only itself.
func within(path string, others []string) (longest string) {
	for _, other := range others {
		if (path == other || strings.HasPrefix(path, other+"/")) && len(other) > len(longest) {
			longest = other
		}
	}
	return longest
}

// place finds the layer of a package, and the folder that it counts as; -1 if it has none.
func place(path string) (layer int, at string) {
	layer = -1
	for i, folders := range layers {
		if found := within(path, folders); len(found) > len(at) {
			layer, at = i, found
		}
	}
	return layer, at
}

func TestNoPackageImportsUpwards(t *testing.T) {
	for _, one := range packages(t) {
		layer, at := place(one.path)
		if !assert.NotEqual(t, -1, layer, "%s stands in no layer: say in layers what it may import", one.path) {
			continue
		}
		for _, imported := range one.imports {
			other, ours := folder(imported)
			if !ours {
				continue
			}
			below, in := place(other)
			// The stacks hand their outputs on: which one reads which is package stack's to say.
			handsOn := strings.HasPrefix(at, "stacks/") && layer == below
			assert.True(t, below < layer || in == at || handsOn, "%s imports %s, which stands above it or beside it", one.path, other)
		}
	}
}

func TestWhatIsCDKTFFreeStaysSo(t *testing.T) {
	for _, one := range packages(t) {
		if within(one.path, withCDKTF) != "" {
			continue
		}
		for _, imported := range slices.Concat(one.imports, one.tests) {
			other, ours := folder(imported)
			builds := ours && within(other, withCDKTF) != ""
			strange := slices.ContainsFunc(foreign, func(prefix string) bool { return strings.HasPrefix(imported, prefix) })
			assert.False(t, builds || strange, "%s imports %s: it would need Node", one.path, imported)
		}
	}
}

// Only main is above the commands, and nothing imports either.
func TestNothingImportsAProgram(t *testing.T) {
	for _, one := range packages(t) {
		for _, imported := range slices.Concat(one.imports, one.tests) {
			other, ours := folder(imported)
			assert.False(t, ours && other != one.path && (other == "." || within(other, []string{"cmd"}) != ""), "%s imports the program %s", one.path, other)
		}
	}
}
