package emulator

import (
	"encoding/json"
	"fmt"

	tfjson "github.com/hashicorp/terraform-json"
	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/zclconf/go-cty/cty"
	ctyjson "github.com/zclconf/go-cty/cty/json"
	"github.com/zclconf/go-cty/cty/msgpack"
)

// decode reads a value of the plugin protocol.
func decode(value *tfprotov6.DynamicValue, of cty.Type) (cty.Value, error) {
	switch {
	case value == nil:
		return cty.NullVal(of), nil
	case len(value.MsgPack) > 0:
		return msgpack.Unmarshal(value.MsgPack, of)
	default:
		return ctyjson.Unmarshal(value.JSON, of)
	}
}

// encode writes a value for the plugin protocol.
func encode(value cty.Value, of cty.Type) (*tfprotov6.DynamicValue, error) {
	data, err := msgpack.Marshal(value, of)
	return &tfprotov6.DynamicValue{MsgPack: data}, err
}

// toObject turns a value into plain Go; what is unknown becomes nil.
func toObject(value cty.Value) (Object, error) {
	known, err := cty.Transform(value, func(_ cty.Path, v cty.Value) (cty.Value, error) {
		if !v.IsKnown() {
			return cty.NullVal(v.Type()), nil
		}
		return v, nil
	})
	if err != nil {
		return nil, err
	}
	data, err := ctyjson.Marshal(known, known.Type())
	if err != nil {
		return nil, err
	}
	var object Object
	return object, json.Unmarshal(data, &object)
}

// fromObject is the reverse of toObject; attributes that object lacks become null.
func fromObject(object Object, of cty.Type) (cty.Value, error) {
	data, err := json.Marshal(object)
	if err != nil {
		return cty.NilVal, err
	}
	value, err := ctyjson.Unmarshal(data, of)
	if err != nil {
		return cty.NilVal, fmt.Errorf("the emulated service made a value that does not fit the schema: %w", err)
	}
	return value, nil
}

// fill takes each part of planned that is unknown from made, so that whatever was
// promised in the plan is kept.
func fill(planned, made cty.Value) cty.Value {
	ty := planned.Type()
	switch {
	case !planned.IsKnown():
		return made
	case planned.IsWhollyKnown() || !made.IsKnown() || made.IsNull():
		return withoutUnknown(planned)
	case ty.IsObjectType():
		attributes := map[string]cty.Value{}
		for name := range ty.AttributeTypes() {
			attributes[name] = fill(planned.GetAttr(name), made.GetAttr(name))
		}
		return cty.ObjectVal(attributes)
	case ty.IsMapType():
		elements := map[string]cty.Value{}
		for key, value := range planned.AsValueMap() {
			elements[key] = fill(value, made.AsValueMap()[key])
		}
		return cty.MapVal(elements)
	}
	var elements []cty.Value
	candidates := made.AsValueSlice()
	for i, element := range planned.AsValueSlice() {
		for j, candidate := range candidates {
			if ty.IsSetType() && agrees(element, candidate) || i == j && !ty.IsSetType() {
				element = fill(element, candidate)
				break
			}
		}
		elements = append(elements, withoutUnknown(element))
	}
	if ty.IsSetType() {
		return cty.SetVal(elements)
	}
	return cty.ListVal(elements)
}

// agrees tells whether made equals each known part of planned: elements of a set
// have no position by which to find them again.
func agrees(planned, made cty.Value) bool {
	if !planned.IsKnown() {
		return true
	}
	if !planned.Type().IsObjectType() || planned.IsNull() || made.IsNull() {
		return planned.IsWhollyKnown() && planned.RawEquals(made)
	}
	for name := range planned.Type().AttributeTypes() {
		if !agrees(planned.GetAttr(name), made.GetAttr(name)) {
			return false
		}
	}
	return true
}

func withoutUnknown(value cty.Value) cty.Value {
	known, _ := cty.Transform(value, func(_ cty.Path, v cty.Value) (cty.Value, error) {
		if !v.IsKnown() {
			return cty.NullVal(v.Type()), nil
		}
		return v, nil
	})
	return known
}

// eachAttribute replaces every attribute of a block and of its nested blocks by what
// change returns for it.
func eachAttribute(block *tfjson.SchemaBlock, value cty.Value, change func(*tfjson.SchemaAttribute, cty.Value) cty.Value) cty.Value {
	if value.IsNull() || !value.IsKnown() {
		return value
	}
	attributes := value.AsValueMap()
	for name, attribute := range block.Attributes {
		attributes[name] = change(attribute, attributes[name])
	}
	for name, nested := range block.NestedBlocks {
		attributes[name] = eachNested(nested.Block, attributes[name], change)
	}
	if len(attributes) == 0 {
		return value
	}
	return cty.ObjectVal(attributes)
}

func eachNested(block *tfjson.SchemaBlock, value cty.Value, change func(*tfjson.SchemaAttribute, cty.Value) cty.Value) cty.Value {
	ty := value.Type()
	if value.IsNull() || !value.IsKnown() || ty.IsObjectType() {
		return eachAttribute(block, value, change)
	}
	if value.LengthInt() == 0 {
		return value
	}
	var elements []cty.Value
	for _, element := range value.AsValueSlice() {
		elements = append(elements, eachAttribute(block, element, change))
	}
	if ty.IsSetType() {
		return cty.SetVal(elements)
	}
	return cty.ListVal(elements)
}
