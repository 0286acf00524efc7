package synth

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// instances adds the resources of a stack, one per element of for_each.
func (s *reader) instances(set *resource.Set) error {
	add := func(prefix string, kinds []string, all stack.Bodies) error {
		for _, kind := range kinds {
			for _, name := range slices.Sorted(maps.Keys(all[kind])) {
				found, err := s.expand(prefix+kind, name, all[kind][name])
				if err != nil {
					return fmt.Errorf("%s: %s%s.%s: %w", s.file, prefix, kind, name, err)
				}
				set.Add(found...)
			}
		}
		return nil
	}
	if err := add("", resource.Kinds, s.document.Resource); err != nil {
		return err
	}
	return add("data.", resource.DataKinds, s.document.Data)
}

// expand makes the instances of one resource.
func (s *reader) expand(kind, name string, body map[string]any) ([]*resource.Resource, error) {
	each, ok := body["for_each"]
	if !ok {
		r, err := s.instance(kind, name, body, nil)
		return []*resource.Resource{r}, err
	}
	elements, err := s.elements(each)
	if err != nil {
		return nil, fmt.Errorf("for_each: %w", err)
	}
	var found []*resource.Resource
	for _, e := range elements {
		r, err := s.instance(kind, name, body, &e)
		if err != nil {
			return nil, err
		}
		found = append(found, r)
	}
	return found, nil
}

// element of a for_each.
type element struct {
	key   string
	value any
}

// elements works out a for_each: a set of strings or a map.
func (s *reader) elements(each any) ([]element, error) {
	value, err := s.fold(each, scope{})
	if err != nil {
		return nil, err
	}
	var found []element
	switch v := value.(type) {
	case []any:
		for _, item := range v {
			key, ok := item.(string)
			if !ok {
				return nil, fmt.Errorf("is a list of something else than strings")
			}
			found = append(found, element{key, item})
		}
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			found = append(found, element{key, v[key]})
		}
	default:
		return nil, fmt.Errorf("is neither a set of strings nor a map")
	}
	return found, nil
}

func (s *reader) instance(kind, name string, body map[string]any, each *element) (*resource.Resource, error) {
	at := address.Address{Type: kind, ID: name}
	if each != nil {
		at.Key = restore(each.key)
	}
	r := &resource.Resource{Address: at.String(), Type: kind, Name: name, Values: map[string]any{}, Pending: true}
	if strings.HasPrefix(strings.TrimPrefix(kind, "data."), "aws_") {
		provider, _ := body["provider"].(string)
		r.Account = s.accounts[provider]
	}
	assumed := ""
	for _, attribute := range slices.Sorted(maps.Keys(body)) {
		switch attribute {
		case "//", "for_each", "lifecycle", "depends_on", "provider", "tags", "dynamic":
			continue
		}
		value, err := s.fold(body[attribute], scope{each: each, assumed: &assumed})
		if err != nil {
			return nil, fmt.Errorf("%s: %w", attribute, err)
		}
		r.Values[attribute] = restoreAll(value)
	}
	written, err := s.dynamicBlocks(body["dynamic"], scope{each: each, assumed: &assumed})
	if err != nil {
		return nil, err
	}
	for label, blocks := range written {
		fixed, _ := r.Values[label].([]any)
		r.Values[label] = append(fixed, blocks...)
	}
	r.Assumed = assumed
	for attribute, value := range s.computed(r.Address, kind) {
		if _, ok := r.Values[attribute]; !ok {
			r.Values[attribute] = restoreAll(value)
		}
	}
	return r, nil
}
