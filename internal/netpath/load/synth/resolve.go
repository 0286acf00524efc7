package synth

import (
	"fmt"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// resolve gives a reference its value: of the stack itself, or through another stack's
// output. What only apply will tell becomes a symbol.
func (s *reader) resolve(path []any, sc scope) (any, error) {
	name := func(i int) string {
		if i < len(path) {
			if text, ok := path[i].(string); ok {
				return text
			}
		}
		return ""
	}
	if sc.iterator != nil && name(0) == sc.iterator.name {
		return s.descend(sc.iterator.at, path, 1), nil
	}
	switch name(0) {
	case "each":
		return s.eachValue(path, sc)
	case "local":
		value, assumed, err := s.memo("local."+name(1), s.document.Locals[name(1)])
		sc.assume(assumed)
		return s.descend(value, path, 2), err
	case "var":
		return s.descend(s.document.Variable[name(1)]["default"], path, 2), nil
	case "data":
		if name(1) == "terraform_remote_state" && name(3) == "outputs" {
			value, err := s.output(name(2), name(4), path)
			return s.descend(value, path, 5), err
		}
		return s.attribute("data."+name(1), name(2), path, 3)
	case "self", "path", "terraform", "count":
		return mark(pathText(path)), nil
	}
	return s.attribute(name(0), name(1), path, 2)
}

func (s *reader) eachValue(path []any, sc scope) (any, error) {
	if sc.each == nil || len(path) < 2 {
		return nil, fmt.Errorf("each is used without for_each")
	}
	if path[1] == "key" {
		return sc.each.key, nil
	}
	return s.descend(sc.each.value, path, 2), nil
}

// output follows a reference to another stack. A stack that is not there leaves a symbol.
func (s *reader) output(state, name string, path []any) (any, error) {
	from, _ := stack.Producer(state)
	producer := s.all.byName[from]
	if producer == nil {
		return mark(pathText(path)), nil
	}
	output, ok := producer.document.Output[name]
	if !ok {
		return nil, fmt.Errorf("%s has no output %s", producer.file, name)
	}
	value, _, err := producer.memo("output."+name, output["value"])
	return value, err
}

// memo works a local or an output out once, with what had to be assumed for it.
func (s *reader) memo(key string, value any) (folded any, assumed string, err error) {
	if known, ok := s.folded[key]; ok {
		pair := known.([2]any)
		return pair[0], pair[1].(string), nil
	}
	if s.folding[key] {
		return nil, "", fmt.Errorf("%s refers to itself", key)
	}
	s.folding[key] = true
	defer delete(s.folding, key)
	folded, err = s.fold(value, scope{assumed: &assumed})
	if err != nil {
		return nil, "", fmt.Errorf("%s: %w", key, err)
	}
	s.folded[key] = [2]any{folded, assumed}
	return folded, assumed, nil
}

// attribute gives an attribute of a resource: as it is written, as it follows from the
// resource's type, else as a symbol. At is where the attribute stands in the path.
func (s *reader) attribute(kind, name string, path []any, at int) (any, error) {
	of := address.Address{Type: kind, ID: name}
	body := s.body(kind, name)
	var each *element
	if body["for_each"] != nil && at < len(path) {
		key, ok := path[at].(string)
		if !ok {
			return mark(pathText(path)), nil
		}
		each = &element{key, key}
		of.Key = key
		at++
	}
	instance := of.String()
	if at >= len(path) {
		return mark(instance), nil
	}
	attribute, _ := path[at].(string)
	symbolic := mark(instance + strings.TrimPrefix("."+pathText(path[at:]), ""))
	value, ok := body[attribute]
	if ok {
		folded, _, err := s.memoEach(instance+"."+attribute, value, each)
		if err != nil {
			return nil, err
		}
		return orSymbol(folded, path[at+1:], symbolic), nil
	}
	computed, ok := s.computed(instance, kind)[attribute]
	if !ok {
		return symbolic, nil
	}
	return orSymbol(computed, path[at+1:], symbolic), nil
}

func (s *reader) memoEach(key string, value any, each *element) (any, string, error) {
	if each == nil {
		return s.memo(key, value)
	}
	folded, err := s.fold(value, scope{each: each})
	return folded, "", err
}

func (s *reader) body(kind, name string) map[string]any {
	return s.document.Bodies(kind)[name]
}

// descend takes the rest of a path into a value.
func (s *reader) descend(value any, path []any, from int) any {
	if from > len(path) {
		return mark(pathText(path))
	}
	return orSymbol(value, path[from:], mark(pathText(path)))
}

// orSymbol descends into a value, or returns the symbol where there is nothing to descend
// into. One nested block may be written as an object and referred to as a list.
func orSymbol(value any, rest []any, symbolic string) any {
	for _, step := range rest {
		switch v := value.(type) {
		case map[string]any:
			if step == 0 {
				continue
			}
			key, _ := step.(string)
			member, ok := v[key]
			if !ok {
				return symbolic
			}
			value = member
		case []any:
			i, ok := step.(int)
			if !ok || i < 0 || i >= len(v) {
				return symbolic
			}
			value = v[i]
		default:
			return symbolic
		}
	}
	return value
}
