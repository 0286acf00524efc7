package netpath_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "cdk.tf/confluent-privatelink/internal/netpath/"

// layers are netpath's packages, the lowest first. A package imports packages of lower layers only;
// tests may import any.
var layers = [][]string{
	{"code", "model"},                  // names of what is wrong; the network as data
	{"answer", "prefix", "symptom"},    // what is found; longest prefixes; what clients see
	{"place", "probe", "modeltest"},    // where packets start and end; trying for real; networks for tests
	{"packet", "dns", "load/resource"}, // the walk; names; Terraform's resources
	{"evaluate", "render", "diagram", "compare", "preflight", "load/systems"}, // questions; showing and comparing the answers
	{"explain", "load/synth", "load/show", "load/assemble", "load/live", "load/merge", "load/live/awstest"},
	{"load", "judge"}, // reading all inputs; a second judge, in tests only
}

func TestNoPackageImportsUpwards(t *testing.T) {
	level := map[string]int{}
	for i, layer := range layers {
		for _, name := range layer {
			level[name] = i
		}
	}
	seen := map[string]bool{}
	require.NoError(t, filepath.WalkDir(".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		name := filepath.ToSlash(filepath.Dir(path))
		own, known := level[name]
		seen[name] = true
		if !assert.True(t, known, "package %s is in no layer: add it to layers in this file", name) {
			return nil
		}
		for _, imported := range imports(t, path) {
			assert.Less(t, level[imported], own, "%s imports %s, which is no lower layer", path, imported)
		}
		return nil
	}))
	for name := range level {
		assert.True(t, seen[name], "layers names the package %s, which there is not", name)
	}
}

// imports are the packages of netpath that a file imports.
func imports(t *testing.T, path string) []string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
	require.NoError(t, err)
	var found []string
	for _, spec := range file.Imports {
		imported, err := strconv.Unquote(spec.Path.Value)
		require.NoError(t, err)
		if name, ok := strings.CutPrefix(imported, module); ok {
			found = append(found, name)
		}
	}
	return found
}
