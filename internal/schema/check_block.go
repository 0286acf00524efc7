package schema

import (
	"fmt"
	"strings"

	tfjson "github.com/hashicorp/terraform-json"
	"github.com/zclconf/go-cty/cty"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// block checks one block body; ignored are argument names that are no business of the schema.
func (c *checker) block(path string, schema *tfjson.SchemaBlock, value any, ignored map[string]bool) {
	body, ok := value.(map[string]any)
	if !ok {
		c.report(path, "is %s; a block is wanted", describe(value))
		return
	}
	dynamic := dynamicBlocks(body)
	for _, name := range inorder.Keys(body) {
		here := join(path, name)
		attribute, nested := schema.Attributes[name], schema.NestedBlocks[name]
		switch {
		case ignored[name] || name == "dynamic":
		case attribute != nil:
			c.attribute(here, attribute, body[name])
		case nested != nil:
			c.nested(here, nested, body[name], dynamic[name] != nil)
		default:
			c.report(here, "unknown argument")
		}
	}
	for _, name := range inorder.Keys(schema.Attributes) {
		if schema.Attributes[name].Required && body[name] == nil {
			c.report(join(path, name), "required argument is missing")
		}
	}
	for _, name := range inorder.Keys(schema.NestedBlocks) {
		if nested := schema.NestedBlocks[name]; nested.MinItems > 0 && body[name] == nil && dynamic[name] == nil {
			c.report(join(path, name), "block is missing; at least %d wanted", nested.MinItems)
		}
	}
	for _, name := range inorder.Keys(dynamic) {
		nested := schema.NestedBlocks[name]
		if nested == nil {
			c.report(join(path, "dynamic."+name), "unknown block")
			continue
		}
		c.block(join(path, "dynamic."+name+".content"), nested.Block, dynamic[name], nil)
	}
}

// dynamicBlocks returns the content of each `dynamic` block by the name of the block it makes.
func dynamicBlocks(body map[string]any) map[string]any {
	contents := map[string]any{}
	dynamic, _ := body["dynamic"].(map[string]any)
	for name, value := range dynamic {
		if list, ok := value.([]any); ok && len(list) > 0 {
			value = list[0]
		}
		block, _ := value.(map[string]any)
		contents[name] = block["content"]
	}
	return contents
}

func (c *checker) nested(path string, nested *tfjson.SchemaBlockType, value any, dynamic bool) {
	if value == nil || isExpression(value) {
		return
	}
	blocks, ok := value.([]any)
	if !ok {
		c.block(path, nested.Block, value, nil)
		return
	}
	count := uint64(len(blocks))
	if count < nested.MinItems && !dynamic {
		c.report(path, "%d blocks; at least %d wanted", count, nested.MinItems)
	}
	single := nested.NestingMode == tfjson.SchemaNestingModeSingle || nested.NestingMode == tfjson.SchemaNestingModeGroup
	if most := nested.MaxItems; count > most && most > 0 || count > 1 && single {
		c.report(path, "%d blocks; at most %d wanted", count, max(most, 1))
	}
	for i, block := range blocks {
		c.block(fmt.Sprintf("%s[%d]", path, i), nested.Block, block, nil)
	}
}

func (c *checker) attribute(path string, attribute *tfjson.SchemaAttribute, value any) {
	switch {
	case value == nil:
	case !attribute.Required && !attribute.Optional:
		c.report(path, "is computed by the provider and cannot be set")
	case attribute.AttributeNestedType == nil:
		c.value(path, attribute.AttributeType, value)
	}
}

func (c *checker) value(path string, wanted cty.Type, value any) {
	if value == nil || isExpression(value) || wanted == cty.DynamicPseudoType {
		return
	}
	switch got := value.(type) {
	case []any:
		c.list(path, wanted, got)
	case map[string]any:
		c.object(path, wanted, got)
	case string:
		c.primitive(path, wanted, cty.String, value)
	case float64:
		c.primitive(path, wanted, cty.Number, value)
	case bool:
		c.primitive(path, wanted, cty.Bool, value)
	}
}

func (c *checker) primitive(path string, wanted, got cty.Type, value any) {
	if wanted != got {
		c.report(path, "is %s; %s wanted", describe(value), wanted.FriendlyName())
	}
}

func (c *checker) list(path string, wanted cty.Type, got []any) {
	if !wanted.IsListType() && !wanted.IsSetType() {
		c.report(path, "is a list; %s wanted", wanted.FriendlyName())
		return
	}
	for i, element := range got {
		c.value(fmt.Sprintf("%s[%d]", path, i), wanted.ElementType(), element)
	}
}

func (c *checker) object(path string, wanted cty.Type, got map[string]any) {
	for _, name := range inorder.Keys(got) {
		switch {
		case wanted.IsMapType():
			c.value(join(path, name), wanted.ElementType(), got[name])
		case wanted.IsObjectType() && wanted.HasAttribute(name):
			c.value(join(path, name), wanted.AttributeType(name), got[name])
		case wanted.IsObjectType():
			c.report(join(path, name), "unknown attribute")
		default:
			c.report(path, "is an object; %s wanted", wanted.FriendlyName())
			return
		}
	}
}

func isExpression(value any) bool {
	text, ok := value.(string)
	return ok && (strings.Contains(text, "${") || strings.Contains(text, "%{"))
}

func describe(value any) string {
	switch value := value.(type) {
	case string:
		return "a string"
	case float64:
		return "a number"
	case bool:
		return "a bool"
	case []any:
		return "a list"
	case nil:
		return "null"
	case map[string]any:
		return "an object"
	default:
		return fmt.Sprintf("%T", value)
	}
}

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}
