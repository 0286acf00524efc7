package synth

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// iterator is what a dynamic block calls the element that it is at: its label, with key and value.
// https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks
type iterator struct {
	name string
	at   map[string]any
}

// dynamicBlocks writes dynamic blocks out, by their label. Of one whose elements are not known
// a block of symbols is left, so that nobody takes it for none.
func (s *reader) dynamicBlocks(dynamic any, sc scope) (map[string][]any, error) {
	found := map[string][]any{}
	all, _ := dynamic.(map[string]any)
	for _, label := range slices.Sorted(maps.Keys(all)) {
		several, ok := all[label].([]any)
		if !ok {
			several = []any{all[label]}
		}
		for _, one := range several {
			block, _ := one.(map[string]any)
			blocks, err := s.dynamicBlock(label, block, sc)
			if err != nil {
				return nil, fmt.Errorf("dynamic %s: %w", label, err)
			}
			found[label] = append(found[label], blocks...)
		}
	}
	return found, nil
}

func (s *reader) dynamicBlock(label string, block map[string]any, sc scope) ([]any, error) {
	each, err := s.fold(block["for_each"], sc)
	if err != nil {
		return nil, fmt.Errorf("for_each: %w", err)
	}
	var elements []map[string]any
	switch each := each.(type) {
	case []any:
		for i, value := range each {
			elements = append(elements, map[string]any{"key": float64(i), "value": value})
		}
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(each)) {
			elements = append(elements, map[string]any{"key": key, "value": each[key]})
		}
	default:
		elements = []map[string]any{{"key": mark(label + ".key"), "value": mark(label + ".value")}}
	}
	var blocks []any
	for _, element := range elements {
		inner := sc
		inner.iterator = &iterator{label, element}
		content, err := s.fold(block["content"], inner)
		if err != nil {
			return nil, err
		}
		blocks = append(blocks, restoreAll(content))
	}
	return blocks, nil
}

// vpcOfDefault is the VPC of its default table or ACL: the one whose attribute the resource names.
func (s *reader) vpcOfDefault(address, attribute string) map[string]any {
	kind, name, _ := strings.Cut(address, ".")
	text, _ := s.body(kind, name)[attribute].(string)
	vpc, ok := strings.CutSuffix(strings.TrimPrefix(text, "${"), "."+attribute+"}")
	if !ok {
		return nil
	}
	return map[string]any{"vpc_id": mark(vpc + ".id")}
}
