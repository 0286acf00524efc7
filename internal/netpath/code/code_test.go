package code_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cdk.tf/confluent-privatelink/internal/netpath/answer"
	"cdk.tf/confluent-privatelink/internal/netpath/code"
	"cdk.tf/confluent-privatelink/internal/netpath/evaluate"
	"cdk.tf/confluent-privatelink/internal/netpath/modeltest"
	"cdk.tf/confluent-privatelink/internal/netpath/symptom"
)

// all are the codes that a reader may meet, those of the way back included.
func all() []code.Code { return sorted(append(code.All(), code.WayBack()...)) }

func sorted(codes []code.Code) []code.Code {
	slices.Sort(codes)
	return slices.Compact(codes)
}

// constants are the codes that code.go declares.
func constants(t *testing.T) []code.Code {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "code.go", nil, 0)
	require.NoError(t, err)
	var found []code.Code
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok {
			for _, value := range spec.Values {
				if literal, ok := value.(*ast.BasicLit); ok {
					text, err := strconv.Unquote(literal.Value)
					require.NoError(t, err)
					found = append(found, code.Code(text))
				}
			}
		}
		return true
	})
	return found
}

func TestEveryConstantIsInTheList(t *testing.T) {
	assert.ElementsMatch(t, constants(t), code.All(), "each code of code.go stands in bothWays or in once, and only there")
	for _, c := range code.All() {
		assert.Regexp(t, `^[A-Z]+(_[A-Z]+)+$`, string(c))
		assert.NotRegexp(t, `^RETURN_`, string(c), "Returning gives this form")
	}
}

// Whatever evaluation gives is listed, and whatever is listed is given: the broken networks of
// modeltest and of this package give every code. A code that nothing gives fails here.
func TestEveryCodeIsGivenByEvaluation(t *testing.T) {
	given := map[code.Code]bool{}
	for _, c := range append(modeltest.Cases(), cases()...) {
		m := modeltest.Network(2)
		c.Break(m)
		e := evaluate.New(m)
		for _, trace := range e.Verify().Traces {
			collect(given, trace)
		}
		other, err := e.Resolve(modeltest.Cases()[0].Client, "elsewhere.example.com")
		require.NoError(t, err)
		collectHops(given, other.Hops)
	}
	assert.Equal(t, all(), sorted(slices.Collect(maps.Keys(given))))
}

func collect(given map[code.Code]bool, t *answer.Trace) {
	for _, b := range t.Blockers {
		given[b.Code] = true
	}
	for _, r := range append([]*answer.Resolution{t.Resolution}, t.Zonal...) {
		if r != nil {
			collectHops(given, r.Hops)
		}
	}
	if t.Reach != nil {
		for _, p := range t.Reach.Paths {
			collectHops(given, p.Forward)
			collectHops(given, p.Return)
		}
	}
}

func collectHops(given map[code.Code]bool, hops []answer.Hop) {
	for _, h := range hops {
		if h.Code != "" {
			given[h.Code] = true
		}
	}
}

// Each code proves at least one cause of a symptom, and no cause waits for a code that does not exist.
func TestEveryCodeIsExplainedByASymptom(t *testing.T) {
	var explained []code.Code
	for _, s := range symptom.All() {
		for _, c := range s.Causes {
			explained = append(explained, c.Codes...)
		}
	}
	assert.Equal(t, all(), sorted(explained))
}

// The documentation writes the codes out, once each, so that it notices a misspelled constant too.
func TestEveryCodeIsDocumented(t *testing.T) {
	docs, err := os.ReadFile("../../../docs/netpath.md")
	require.NoError(t, err)
	_, section, found := strings.Cut(string(docs), "\n## Codes\n")
	require.True(t, found)
	section, _, _ = strings.Cut(section, "\n## ")
	var documented []code.Code
	for _, row := range regexp.MustCompile("(?m)^\\| `([A-Z_]+)` \\| \\S").FindAllStringSubmatch(section, -1) {
		documented = append(documented, code.Code(row[1]))
	}
	assert.ElementsMatch(t, code.All(), documented)
}
