package address_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/goldens"
)

// glued is text that joins what stands around it with an underscore.
var glued = regexp.MustCompile(`^_|_$|%[a-z]_|_%[a-z]`)

// Whoever writes an id by hand writes one that no reader of addresses knows of.
func TestStacksAndConstructsWriteNoIDByHand(t *testing.T) {
	root, files := goldens.Root(t), 0
	for _, folder := range []string{"stacks", "constructs"} {
		require.NoError(t, filepath.WalkDir(filepath.Join(root, folder), func(path string, _ fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			files++
			for _, text := range writtenByHand(t, path) {
				file, _ := filepath.Rel(root, path)
				assert.Fail(t, "an id written by hand", "%s: %s: take it from package address", file, text)
			}
			return nil
		}))
	}
	assert.Greater(t, files, 30)
}

// writtenByHand lists what a file joins with an underscore, and the ids that it gives to
// constructs as they stand.
func writtenByHand(t *testing.T, path string) []string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
	require.NoError(t, err)
	var found []string
	ast.Inspect(file, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.BinaryExpr:
			for _, side := range []ast.Expr{node.X, node.Y} {
				if text := literal(side); glued.MatchString(text) {
					found = append(found, strconv.Quote(text))
				}
			}
		case *ast.CallExpr:
			function, _ := node.Fun.(*ast.SelectorExpr)
			if function == nil {
				break
			}
			switch {
			case function.Sel.Name == "New" && len(node.Args) == 3 && literal(node.Args[1]) != "":
				found = append(found, strconv.Quote(literal(node.Args[1])))
			case function.Sel.Name == "Sprintf" && glued.MatchString(literal(node.Args[0])):
				found = append(found, strconv.Quote(literal(node.Args[0])))
			}
		}
		return true
	})
	return found
}

// literal is the text of a string literal, "" for any other expression.
func literal(expression ast.Expr) string {
	basic, _ := expression.(*ast.BasicLit)
	if basic == nil || basic.Kind != token.STRING {
		return ""
	}
	text, _ := strconv.Unquote(basic.Value)
	return text
}
