package synth

import (
	"errors"
	"fmt"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// Limits that no generated stack comes near, so that a hostile file cannot exhaust the machine.
const (
	maxExpression = 16 << 10 // bytes of one expression
	maxString     = 1 << 20  // bytes of a result
)

// scope is what an expression sees besides its stack.
type scope struct {
	each *element
	// iterator is set inside of a dynamic block.
	iterator *iterator
	// assumed receives what had to be assumed to work the expression out.
	assumed *string
}

func (sc scope) assume(what string) {
	if sc.assumed != nil && what != "" {
		*sc.assumed = what
	}
}

// fold works out a JSON value with the expressions in it. What cannot be worked out becomes
// a symbol; an error means that Terraform would refuse the expression too.
func (s *reader) fold(value any, sc scope) (any, error) {
	switch v := value.(type) {
	case string:
		if !strings.Contains(v, "${") && !strings.Contains(v, "%{") {
			return v, nil
		}
		return s.foldTemplate(v, sc)
	case []any:
		folded := make([]any, len(v))
		for i := range v {
			var err error
			if folded[i], err = s.fold(v[i], sc); err != nil {
				return nil, fmt.Errorf("[%d]: %w", i, err)
			}
		}
		return folded, nil
	case map[string]any:
		folded := make(map[string]any, len(v))
		for key := range v {
			var err error
			if folded[key], err = s.fold(v[key], sc); err != nil {
				return nil, fmt.Errorf("%s: %w", key, err)
			}
		}
		return folded, nil
	}
	return value, nil
}

func (s *reader) foldTemplate(text string, sc scope) (any, error) {
	if len(text) > maxExpression {
		return nil, fmt.Errorf("an expression of %d bytes is more than is read (%d)", len(text), maxExpression)
	}
	expression, diagnostics := hclsyntax.ParseTemplate([]byte(text), "", hcl.InitialPos)
	if diagnostics.HasErrors() {
		return nil, errors.New("is no valid expression: " + strings.ToLower(diagnostics[0].Summary))
	}
	variables, first, err := s.variables(expression, sc)
	if err != nil {
		return nil, err
	}
	value, diagnostics := expression.Value(&hcl.EvalContext{Variables: variables, Functions: functions(sc)})
	if diagnostics.HasErrors() || !value.IsWhollyKnown() {
		return mark(first), nil
	}
	folded := fromCty(value)
	if long, ok := folded.(string); ok && len(long) > maxString {
		return nil, fmt.Errorf("gives a string of %d bytes", len(long))
	}
	return folded, nil
}

// variables gives every reference in an expression its value, as a tree of objects and
// tuples that holds just what is referred to. First is the text of the first reference.
func (s *reader) variables(expression hcl.Expression, sc scope) (variables map[string]cty.Value, first string, err error) {
	root := &node{}
	for _, traversal := range expression.Variables() {
		path := steps(traversal)
		if first == "" {
			first = pathText(path)
		}
		value, err := s.resolve(path, sc)
		if err != nil {
			return nil, "", err
		}
		root.put(path, value)
	}
	variables = map[string]cty.Value{}
	for name, child := range root.children {
		if key, ok := name.(string); ok {
			variables[key] = child.cty()
		}
	}
	return variables, first, nil
}

// steps turns a traversal into strings (attributes and keys) and ints (indexes).
func steps(traversal hcl.Traversal) []any {
	var path []any
	for _, t := range traversal {
		switch step := t.(type) {
		case hcl.TraverseRoot:
			path = append(path, step.Name)
		case hcl.TraverseAttr:
			path = append(path, step.Name)
		case hcl.TraverseIndex:
			if step.Key.Type() == cty.String {
				path = append(path, step.Key.AsString())
				continue
			}
			i, _ := step.Key.AsBigFloat().Int64()
			path = append(path, int(i))
		}
	}
	return path
}

// pathText prints a path as it is written: a.b[0].c.
func pathText(path []any) string {
	var b strings.Builder
	for i, step := range path {
		switch v := step.(type) {
		case int:
			fmt.Fprintf(&b, "[%d]", v)
		default:
			if i > 0 {
				b.WriteByte('.')
			}
			fmt.Fprint(&b, v)
		}
	}
	return b.String()
}
