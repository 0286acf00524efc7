// Package layers tests that no package of the repository imports upwards.
package layers

import (
	"encoding/json"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "cdk.tf/confluent-privatelink"

// layers from the bottom up: what stands in a folder imports what stands in that folder or in
// a layer below. The longest folder that a package is in counts; "." is the module's own.
var layers = [][]string{
	{".gen", "internal/address", "internal/attributes", "internal/confluentcloud", "internal/exit", "internal/inorder",
		"internal/literal", "internal/quota", "internal/scale", "internal/version"},
	{"internal/stack", "internal/command"},
	{"internal/config", "internal/schema"},
	{"internal/emulator", "internal/goldens", "internal/layers"},
	{"internal/netpath", "internal/rehearse"},
	{"cmd", "constructs/element", "constructs/tags"},
	{"constructs"},
	{"stacks/base"},
	{"stacks/networking", "stacks/confluentcore", "stacks/clusterlink"},
	{"stacks"},
	{"."},
}

// withCDKTF are the folders of what builds stacks. Everything else is CDKTF-free: it runs
// where there is no Node. The last measures what CDKTF itself takes.
var withCDKTF = []string{".", ".gen", "constructs", "stacks", "cmd/bench/floor"}

// foreign are CDKTF, its bindings and its runtime.
var foreign = []string{"github.com/hashicorp/terraform-cdk-go", "github.com/aws/jsii-runtime-go", "github.com/aws/constructs-go", "github.com/cdktf/"}

type listed struct {
	ImportPath                         string
	Imports, TestImports, XTestImports []string
}

func packages(t *testing.T) []listed {
	t.Helper()
	command := exec.Command("go", "list", "-json=ImportPath,Imports,TestImports,XTestImports", module+"/...")
	output, err := command.Output()
	require.NoError(t, err)
	var all []listed
	for decoder := json.NewDecoder(strings.NewReader(string(output))); ; {
		var one listed
		err := decoder.Decode(&one)
		if err == io.EOF {
			require.Greater(t, len(all), 60)
			return all
		}
		require.NoError(t, err)
		all = append(all, one)
	}
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
		path, _ := folder(one.ImportPath)
		layer, at := place(path)
		if !assert.NotEqual(t, -1, layer, "%s stands in no layer: say in layers what it may import", path) {
			continue
		}
		for _, imported := range one.Imports {
			other, ours := folder(imported)
			if !ours {
				continue
			}
			below, in := place(other)
			// The stacks hand their outputs on: which one reads which is package stack's to say.
			handsOn := strings.HasPrefix(at, "stacks/") && layer == below
			assert.True(t, below < layer || in == at || handsOn, "%s imports %s, which stands above it or beside it", path, other)
		}
	}
}

func TestWhatIsCDKTFFreeStaysSo(t *testing.T) {
	for _, one := range packages(t) {
		path, _ := folder(one.ImportPath)
		if within(path, withCDKTF) != "" {
			continue
		}
		for _, imported := range slices.Concat(one.Imports, one.TestImports, one.XTestImports) {
			other, ours := folder(imported)
			builds := ours && within(other, withCDKTF) != ""
			strange := slices.ContainsFunc(foreign, func(prefix string) bool { return strings.HasPrefix(imported, prefix) })
			assert.False(t, builds || strange, "%s imports %s: it would need Node", path, imported)
		}
	}
}

// Only main is above the commands, and nothing imports either.
func TestNothingImportsAProgram(t *testing.T) {
	for _, one := range packages(t) {
		for _, imported := range slices.Concat(one.Imports, one.TestImports, one.XTestImports) {
			other, ours := folder(imported)
			assert.False(t, ours && other != one.ImportPath && (other == "." || within(other, []string{"cmd"}) != ""), "%s imports the program %s", one.ImportPath, other)
		}
	}
}
