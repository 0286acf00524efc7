package synth

import (
	"maps"
	"slices"
	"strings"

	"github.com/zclconf/go-cty/cty"
)

// dot stands for the dots inside of a symbol while expressions are worked out, so that
// functions which split names at dots leave symbols whole.
const dot = "\ue000"

// mark makes a symbol for use in expressions.
func mark(reference string) string { return "{" + strings.ReplaceAll(reference, ".", dot) + "}" }

func restore(s string) string { return strings.ReplaceAll(s, dot, ".") }

// restoreAll gives the symbols in a value their dots back.
func restoreAll(value any) any {
	switch v := value.(type) {
	case string:
		return restore(v)
	case []any:
		for i := range v {
			v[i] = restoreAll(v[i])
		}
	case map[string]any:
		for key := range v {
			v[key] = restoreAll(v[key])
		}
	}
	return value
}

// node of the tree of variables: a value, or what is below it.
type node struct {
	value    any
	set      bool
	children map[any]*node
}

func (n *node) put(path []any, value any) {
	for _, step := range path {
		if n.children == nil {
			n.children = map[any]*node{}
		}
		if n.children[step] == nil {
			n.children[step] = &node{}
		}
		n = n.children[step]
	}
	n.value, n.set = value, true
}

// cty turns the node into an object or, if it is indexed by numbers, a tuple. A value that
// was asked for as a whole holds what is below it as well.
func (n *node) cty() cty.Value {
	if n.set {
		return toCty(n.value)
	}
	last := -1
	object := map[string]cty.Value{}
	for step, child := range n.children {
		switch key := step.(type) {
		case int:
			last = max(last, key)
		case string:
			object[key] = child.cty()
		}
	}
	if last < 0 || last > 1000 {
		return cty.ObjectVal(object)
	}
	tuple := make([]cty.Value, last+1)
	for i := range tuple {
		tuple[i] = cty.StringVal("")
		if child := n.children[i]; child != nil {
			tuple[i] = child.cty()
		}
	}
	return cty.TupleVal(tuple)
}

func toCty(value any) cty.Value {
	switch v := value.(type) {
	case string:
		return cty.StringVal(v)
	case bool:
		return cty.BoolVal(v)
	case float64:
		return cty.NumberFloatVal(v)
	case []any:
		elements := make([]cty.Value, len(v))
		for i := range v {
			elements[i] = toCty(v[i])
		}
		return cty.TupleVal(elements)
	case map[string]any:
		object := make(map[string]cty.Value, len(v))
		for key := range v {
			object[key] = toCty(v[key])
		}
		return cty.ObjectVal(object)
	}
	return cty.NullVal(cty.DynamicPseudoType)
}

func fromCty(value cty.Value) any {
	kind := value.Type()
	switch {
	case value.IsNull():
		return nil
	case kind == cty.String:
		return value.AsString()
	case kind == cty.Bool:
		return value.True()
	case kind == cty.Number:
		number, _ := value.AsBigFloat().Float64()
		return number
	case kind.IsMapType() || kind.IsObjectType():
		object := map[string]any{}
		members := value.AsValueMap()
		for _, key := range slices.Sorted(maps.Keys(members)) {
			object[key] = fromCty(members[key])
		}
		return object
	case value.CanIterateElements():
		list := []any{}
		for _, element := range value.AsValueSlice() {
			list = append(list, fromCty(element))
		}
		return list
	}
	return nil
}
