package show

import (
	"strings"

	tfjson "github.com/hashicorp/terraform-json"

	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
)

// pending knows what a plan will make and which attributes are not known before.
type pending struct {
	changes map[string]*tfjson.ResourceChange
	configs map[string]*tfjson.ConfigResource
}

func newPending(p *tfjson.Plan) pending {
	known := pending{map[string]*tfjson.ResourceChange{}, map[string]*tfjson.ConfigResource{}}
	for _, c := range p.ResourceChanges {
		if c != nil && c.Change != nil {
			known.changes[c.Address] = c
		}
	}
	if p.Config != nil && p.Config.RootModule != nil {
		for _, c := range p.Config.RootModule.Resources {
			if c != nil {
				known.configs[c.Address] = c
			}
		}
	}
	return known
}

// fill notes whether a resource is yet to be made, and gives symbols for its unknown attributes.
func (k pending) fill(r *tfjson.StateResource, added *resource.Resource) {
	change := k.changes[r.Address]
	if change == nil {
		return
	}
	unknown, _ := change.Change.AfterUnknown.(map[string]any)
	if config := k.configs[configAddress(r)]; config != nil {
		for name, marks := range unknown {
			if value := k.reference(config.Expressions[name], marks, r.AttributeValues[name], r.Index); value != nil {
				added.Values[name] = value
			}
		}
	}
	added.Replaced = change.Change.Actions.Replace()
	added.Pending = change.Change.Actions.Create() || added.Replaced
}

func configAddress(r *tfjson.StateResource) string {
	if r.Mode == tfjson.DataResourceMode {
		return "data." + r.Type + "." + r.Name
	}
	return r.Type + "." + r.Name
}

// reference gives what stands for an unknown value: a symbol for a string, a list of symbols
// for a list, a list of objects for nested blocks. Nil: all of it is known, or nothing is said of it.
func (k pending) reference(e *tfjson.Expression, marks, known any, index any) any {
	if e == nil || e.ExpressionData == nil {
		return nil
	}
	switch unknown := marks.(type) {
	case bool:
		if list := symbols(e.References, index); unknown && len(list) > 0 {
			return list[0]
		}
	case []any:
		if len(e.NestedBlocks) > 0 {
			return k.blocks(e.NestedBlocks, unknown, known, index)
		}
		for _, mark := range unknown {
			if mark == true {
				return elements(symbols(e.References, index), known)
			}
		}
	}
	return nil
}

// blocks fills the unknown attributes of nested blocks.
func (k pending) blocks(blocks []map[string]*tfjson.Expression, marks []any, known any, index any) any {
	values, _ := known.([]any)
	var filled []any
	for i, block := range blocks {
		object := map[string]any{}
		if i < len(values) {
			if value, ok := values[i].(map[string]any); ok {
				for name := range value {
					object[name] = value[name]
				}
			}
		}
		if i < len(marks) {
			if unknown, ok := marks[i].(map[string]any); ok {
				for name, mark := range unknown {
					if value := k.reference(block[name], mark, object[name], index); value != nil {
						object[name] = value
					}
				}
			}
		}
		filled = append(filled, object)
	}
	return filled
}

// elements keeps the known elements of a list and puts symbols in the place of the others.
// An expression that computes one element from several references has its last one in it:
// the fallback of a conditional.
func elements(symbols []string, known any) any {
	var list []any
	values, _ := known.([]any)
	missing := 0
	for _, v := range values {
		if v != nil {
			list = append(list, v)
		} else {
			missing++
		}
	}
	if missing < len(symbols) && missing > 0 {
		symbols = symbols[len(symbols)-missing:]
	}
	for _, s := range symbols {
		list = append(list, s)
	}
	return list
}

// symbols are the references of an expression without those that only name a part of the one
// before, as Terraform lists them.
func symbols(references []string, index any) []string {
	var found []string
	last := ""
	for _, r := range references {
		if last != "" && strings.HasPrefix(last, r) {
			continue
		}
		last = r
		switch {
		case r == "each.value" || r == "each.key":
			if key, ok := index.(string); ok {
				found = append(found, key)
			}
		case strings.HasPrefix(r, "local.") || strings.HasPrefix(r, "var."):
		case strings.Count(r, ".") >= 2:
			found = append(found, resource.Symbol(r))
		}
	}
	return found
}
