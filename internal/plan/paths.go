package plan

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
)

// differences lists the paths at which a change's two values differ, or at which the second is not known yet, sorted.
// It goes down as far as both sides have the same shape, and not into what is sensitive as a whole: the keys of
// a sensitive map are secrets too.
func (c change) differences() []string {
	found := map[string]bool{}
	compare("", c.Before, c.After, c.AfterUnknown, union(c.BeforeSensitive, c.AfterSensitive), found)
	return slices.Sorted(maps.Keys(found))
}

func compare(path string, before, after, unknown, sensitive any, found map[string]bool) {
	if unknown == true {
		found[path] = true
		return
	}
	if sensitive == true {
		if !reflect.DeepEqual(before, after) {
			found[path] = true
		}
		return
	}
	switch later := after.(type) {
	case map[string]any:
		earlier, ok := before.(map[string]any)
		if !ok {
			break
		}
		unknowns, _ := unknown.(map[string]any)
		secrets, _ := sensitive.(map[string]any)
		for _, name := range names(earlier, later, unknowns) {
			compare(join(path, name), earlier[name], later[name], unknowns[name], secrets[name], found)
		}
		return
	case []any:
		earlier, ok := before.([]any)
		if !ok || len(earlier) != len(later) {
			break
		}
		for i := range later {
			compare(fmt.Sprintf("%s[%d]", path, i), earlier[i], later[i], element(unknown, i), element(sensitive, i), found)
		}
		return
	}
	if !reflect.DeepEqual(before, after) {
		found[path] = true
	}
}

// element is that of a list, nil if it is none or shorter.
func element(list any, i int) any {
	if elements, ok := list.([]any); ok && i < len(elements) {
		return elements[i]
	}
	return nil
}

// union joins two trees of marks: what is marked in either is marked.
func union(a, b any) any {
	if a == true || b == true {
		return true
	}
	left, isMap := a.(map[string]any)
	right, alsoMap := b.(map[string]any)
	if isMap || alsoMap {
		all := map[string]any{}
		for _, name := range names(left, right) {
			all[name] = union(left[name], right[name])
		}
		return all
	}
	first, _ := a.([]any)
	second, _ := b.([]any)
	var all []any
	for i := range max(len(first), len(second)) {
		all = append(all, union(element(a, i), element(b, i)))
	}
	return all
}

func names(objects ...map[string]any) []string {
	all := map[string]bool{}
	for _, object := range objects {
		for name := range object {
			all[name] = true
		}
	}
	return slices.Sorted(maps.Keys(all))
}

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

// write turns a path as Terraform lists it, ["subnet", 0, "id"], into subnet[0].id.
func write(steps []any) string {
	path := ""
	for _, step := range steps {
		switch step := step.(type) {
		case string:
			path = join(path, step)
		case json.Number:
			path += "[" + step.String() + "]"
		default:
			path += "[...]"
		}
	}
	return path
}
