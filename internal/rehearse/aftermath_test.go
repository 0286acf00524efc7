package rehearse

import (
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// aftermath makes the world of broken stacks: a copy in which what the stacks have lost is gone, with
// what cannot be without it, and in which what they say otherwise is otherwise. What went along is
// taken out of the stacks too. The error says what it cannot work out without Terraform.
func (c *court) aftermath(broken stack.Documents) (*emulator.World, error) {
	world := c.world.Clone()
	for _, at := range c.addresses() {
		name := c.of(at)
		before, after := c.stacks[name].Object(at), broken[name].Object(at)
		switch {
		case !after.Exists():
			for _, one := range c.made[at] {
				c.remove(world, before.Type, one.id())
			}
		case !reflect.DeepEqual(before.Body, after.Body):
			if err := c.change(world, before, after); err != nil {
				return nil, fmt.Errorf("%s: %w", at, err)
			}
		}
	}
	c.follow(world, broken)
	return world, nil
}

// remove takes an object out as its service does, after those that the service wants to be gone first.
func (c *court) remove(world *emulator.World, kind, id string) {
	object := world.Get(kind, id)
	if object == nil {
		return
	}
	call := &emulator.Call{World: world, Type: kind, Operation: "delete", Object: object, Provider: emulator.Object{}}
	if owner := world.Owner(kind, id); owner != "" {
		call.Provider["allowed_account_ids"] = emulator.List(owner)
	}
	if hook := c.hooks[kind].Delete; hook != nil && hook(call) != nil {
		for _, other := range world.Left() {
			otherKind, otherID, _ := strings.Cut(other, " ")
			if user := world.Get(otherKind, otherID); user != nil && other != kind+" "+id && mentions(map[string]any(user), id) {
				c.remove(world, otherKind, otherID)
			}
		}
		if err := hook(call); err != nil {
			panic(fmt.Sprintf("%s %s cannot be removed: %s", kind, id, err))
		}
	}
	world.Remove(kind, id)
}

// mentions tells whether a value is, or holds, an id.
func mentions(value any, id string) bool {
	switch value := value.(type) {
	case string:
		return value == id
	case []any:
		return slices.ContainsFunc(value, func(one any) bool { return mentions(one, id) })
	case map[string]any:
		return slices.ContainsFunc(slices.Collect(maps.Values(value)), func(one any) bool { return mentions(one, id) })
	}
	return false
}

// follow takes out of the stacks what the world has lost.
func (c *court) follow(world *emulator.World, broken stack.Documents) {
	for _, at := range c.addresses() {
		document := broken[c.of(at)]
		object, left := document.Object(at), 0
		for _, one := range c.made[at] {
			if world.Get(object.Type, one.id()) != nil {
				left++
			} else if object.Exists() {
				withoutInstance(object.Body, one.key())
			}
		}
		if left == 0 && object.Exists() {
			document.Remove(at)
		}
	}
}

// change applies to the world what a stack says otherwise of a resource.
func (c *court) change(world *emulator.World, before, after stack.Object) error {
	for _, attribute := range inorder.Keys(union(before.Body, after.Body)) {
		value := after.Body[attribute]
		if attribute == "//" || attribute == "depends_on" || attribute == "lifecycle" || reflect.DeepEqual(before.Body[attribute], value) {
			continue
		}
		var err error
		switch {
		case attribute == "for_each":
			err = c.changeInstances(world, before, after)
		case strings.HasSuffix(after.Type, "network_acl"):
			for _, one := range c.made[after.Address] {
				keepEntries(world.Get(after.Type, one.id()), before.Body, after.Body)
			}
		default:
			if value, err = c.value(value); err == nil {
				for _, one := range c.made[after.Address] {
					world.Get(after.Type, one.id())[attribute] = value
				}
			}
		}
		if err != nil {
			return fmt.Errorf("%s: %w", attribute, err)
		}
	}
	return nil
}

func union(a, b map[string]any) map[string]any {
	all := maps.Clone(a)
	maps.Copy(all, b)
	return all
}

var set = regexp.MustCompile(`^\$\{toset\(\[(.*)\]\)\}$`)

// keys are the instances of a for_each that can be read without Terraform, with the value of each.
func keys(each any) (values map[string]any, known bool) {
	values = map[string]any{}
	switch each := each.(type) {
	case map[string]any:
		return each, true
	case string:
		inner := set.FindStringSubmatch(each)
		if inner == nil {
			return nil, false
		}
		for _, one := range strings.Split(inner[1], ",") {
			if one = strings.Trim(one, ` "`); one != "" {
				values[one] = one
			}
		}
		return values, true
	}
	return nil, false
}

// changeInstances removes the instances that a for_each has no more, and makes the new ones after
// the likeness of one that was.
func (c *court) changeInstances(world *emulator.World, before, after stack.Object) error {
	had, _ := keys(before.Body["for_each"])
	want, known := keys(after.Body["for_each"])
	if !known {
		return fmt.Errorf("%v is not worked out here", after.Body["for_each"])
	}
	stays := map[string]bool{}
	for _, one := range c.made[after.Address] {
		value, there := want[one.key()]
		if stays[one.key()] = there && (had == nil || had[one.key()] == value); !stays[one.key()] {
			c.remove(world, after.Type, one.id())
		}
	}
	for _, key := range inorder.Keys(want) {
		if stays[key] {
			continue
		}
		fresh := maps.Clone(c.made[after.Address][0].Attributes)
		for attribute, text := range after.Body {
			if text == "${each.value}" {
				fresh[attribute] = want[key]
			}
		}
		fresh["id"] = fresh.String("id") + "-" + key
		world.Put(after.Type, fresh.String("id"), fresh)
	}
	return nil
}

// withoutInstance takes a key out of a for_each, if it can be read without Terraform.
func withoutInstance(body map[string]any, key string) bool {
	values, known := keys(body["for_each"])
	if _, there := values[key]; !known || !there {
		return false
	}
	if literal, isMap := body["for_each"].(map[string]any); isMap {
		delete(literal, key)
		return true
	}
	delete(values, key)
	var quoted []string
	for _, one := range inorder.Keys(values) {
		quoted = append(quoted, `"`+one+`"`)
	}
	body["for_each"] = "${toset([" + strings.Join(quoted, ", ") + "])}"
	return true
}

var reference = regexp.MustCompile(`^\$\{([a-z0-9_]+\.[A-Za-z0-9_-]+)\.([a-z_]+)\}$`)

// value works out a value in which each expression is a reference to what a stack made.
func (c *court) value(value any) (any, error) {
	switch value := value.(type) {
	case string:
		if !strings.Contains(value, "${") {
			return value, nil
		}
		parts := reference.FindStringSubmatch(value)
		if parts == nil || len(c.made[parts[1]]) != 1 {
			return nil, fmt.Errorf("%s is not worked out here", value)
		}
		return c.made[parts[1]][0].Attributes[parts[2]], nil
	case []any:
		all := make([]any, len(value))
		for i, one := range value {
			var err error
			if all[i], err = c.value(one); err != nil {
				return nil, err
			}
		}
		return all, nil
	case map[string]any:
		all := map[string]any{}
		for name, one := range value {
			var err error
			if all[name], err = c.value(one); err != nil {
				return nil, err
			}
		}
		return all, nil
	}
	return value, nil
}
