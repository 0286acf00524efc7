package emulator

import (
	tfjson "github.com/hashicorp/terraform-json"
	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
	"github.com/zclconf/go-cty/cty"
)

// impliedType is the type of the values that a block describes.
func impliedType(block *tfjson.SchemaBlock) cty.Type {
	attributes := map[string]cty.Type{}
	for name, attribute := range block.Attributes {
		attributes[name] = attribute.AttributeType
	}
	for name, nested := range block.NestedBlocks {
		element := impliedType(nested.Block)
		switch nested.NestingMode {
		case tfjson.SchemaNestingModeList:
			attributes[name] = cty.List(element)
		case tfjson.SchemaNestingModeSet:
			attributes[name] = cty.Set(element)
		case tfjson.SchemaNestingModeMap:
			attributes[name] = cty.Map(element)
		default:
			attributes[name] = element
		}
	}
	return cty.Object(attributes)
}

func protocolSchema(schema *tfjson.Schema) *tfprotov6.Schema {
	return &tfprotov6.Schema{Version: int64(schema.Version), Block: protocolBlock(schema.Block)}
}

func protocolSchemas(schemas map[string]*tfjson.Schema) map[string]*tfprotov6.Schema {
	converted := map[string]*tfprotov6.Schema{}
	for name, schema := range schemas {
		converted[name] = protocolSchema(schema)
	}
	return converted
}

func protocolBlock(block *tfjson.SchemaBlock) *tfprotov6.SchemaBlock {
	converted := &tfprotov6.SchemaBlock{}
	for name, attribute := range block.Attributes {
		converted.Attributes = append(converted.Attributes, &tfprotov6.SchemaAttribute{
			Name: name, Type: protocolType(attribute.AttributeType),
			Required: attribute.Required, Optional: attribute.Optional, Computed: attribute.Computed,
			Sensitive: attribute.Sensitive, WriteOnly: attribute.WriteOnly, Deprecated: attribute.Deprecated,
		})
	}
	for name, nested := range block.NestedBlocks {
		converted.BlockTypes = append(converted.BlockTypes, &tfprotov6.SchemaNestedBlock{
			TypeName: name, Block: protocolBlock(nested.Block), Nesting: nesting[nested.NestingMode],
			MinItems: int64(nested.MinItems), MaxItems: int64(nested.MaxItems),
		})
	}
	return converted
}

var nesting = map[tfjson.SchemaNestingMode]tfprotov6.SchemaNestedBlockNestingMode{
	tfjson.SchemaNestingModeSingle: tfprotov6.SchemaNestedBlockNestingModeSingle,
	tfjson.SchemaNestingModeGroup:  tfprotov6.SchemaNestedBlockNestingModeGroup,
	tfjson.SchemaNestingModeList:   tfprotov6.SchemaNestedBlockNestingModeList,
	tfjson.SchemaNestingModeSet:    tfprotov6.SchemaNestedBlockNestingModeSet,
	tfjson.SchemaNestingModeMap:    tfprotov6.SchemaNestedBlockNestingModeMap,
}

func protocolType(ty cty.Type) tftypes.Type {
	switch {
	case ty == cty.String:
		return tftypes.String
	case ty == cty.Number:
		return tftypes.Number
	case ty == cty.Bool:
		return tftypes.Bool
	case ty.IsListType():
		return tftypes.List{ElementType: protocolType(ty.ElementType())}
	case ty.IsSetType():
		return tftypes.Set{ElementType: protocolType(ty.ElementType())}
	case ty.IsMapType():
		return tftypes.Map{ElementType: protocolType(ty.ElementType())}
	case ty.IsObjectType():
		attributes := map[string]tftypes.Type{}
		for name, attribute := range ty.AttributeTypes() {
			attributes[name] = protocolType(attribute)
		}
		return tftypes.Object{AttributeTypes: attributes}
	}
	return tftypes.DynamicPseudoType
}
