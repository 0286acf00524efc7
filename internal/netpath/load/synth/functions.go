package synth

import (
	"strings"

	"github.com/hashicorp/hcl/v2/ext/tryfunc"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"
)

// functions are Terraform's functions that stacks use for what decides a path. An expression
// with another one becomes a symbol.
func functions(sc scope) map[string]function.Function {
	return map[string]function.Function{
		"can": tryfunc.CanFunc, "try": tryfunc.TryFunc,
		"coalesce": stdlib.CoalesceFunc, "compact": stdlib.CompactFunc, "concat": stdlib.ConcatFunc, "distinct": stdlib.DistinctFunc,
		"element": stdlib.ElementFunc, "flatten": stdlib.FlattenFunc, "format": stdlib.FormatFunc, "join": stdlib.JoinFunc,
		"keys": stdlib.KeysFunc, "length": stdlib.LengthFunc, "lookup": stdlib.LookupFunc, "lower": stdlib.LowerFunc,
		"merge": stdlib.MergeFunc, "replace": stdlib.ReplaceFunc, "reverse": stdlib.ReverseListFunc, "slice": stdlib.SliceFunc,
		"sort": stdlib.SortFunc, "split": stdlib.SplitFunc, "trimprefix": stdlib.TrimPrefixFunc, "trimsuffix": stdlib.TrimSuffixFunc,
		"values": stdlib.ValuesFunc, "zipmap": stdlib.ZipmapFunc,
		"contains": contains(sc), "strcontains": strContains, "toset": collect(cty.Set), "tolist": collect(cty.List), "tomap": collect(cty.Map),
	}
}

// contains is Terraform's function, except that a list of which no element is known is taken
// to hold what is asked for; the scope learns of that assumption.
func contains(sc scope) function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{{Name: "list", Type: cty.DynamicPseudoType}, {Name: "value", Type: cty.DynamicPseudoType}},
		Type:   function.StaticReturnType(cty.Bool),
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			if args[0].CanIterateElements() {
				for _, e := range args[0].AsValueSlice() {
					if e.Type() == cty.String && !e.IsNull() && strings.HasSuffix(e.AsString(), everyElement+"}") {
						sc.assume(strings.Trim(restore(e.AsString()), "{}") + ": the service is offered in every zone of the PrivateLink VPCs")
						return cty.True, nil
					}
				}
			}
			return stdlib.Contains(args[0], args[1])
		},
	})
}

var strContains = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "string", Type: cty.String}, {Name: "part", Type: cty.String}},
	Type:   function.StaticReturnType(cty.Bool),
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		return cty.BoolVal(strings.Contains(args[0].AsString(), args[1].AsString())), nil
	},
})

// collect converts to a collection of whatever element type fits, as toset, tolist and tomap do.
func collect(kind func(cty.Type) cty.Type) function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{{Name: "value", Type: cty.DynamicPseudoType}},
		Type: func(args []cty.Value) (cty.Type, error) {
			value, err := convert.Convert(args[0], kind(cty.DynamicPseudoType))
			return value.Type(), err
		},
		Impl: func(args []cty.Value, want cty.Type) (cty.Value, error) { return convert.Convert(args[0], want) },
	})
}
