package emulator

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"

	tfjson "github.com/hashicorp/terraform-json"
	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/zclconf/go-cty/cty"
)

// ReadResource returns the object as the world has it, or null if it is gone.
func (s *server) ReadResource(ctx context.Context, request *tfprotov6.ReadResourceRequest) (*tfprotov6.ReadResourceResponse, error) {
	response := &tfprotov6.ReadResourceResponse{Private: request.Private, NewState: request.CurrentState}
	_, _, ty, err := s.resource(request.TypeName)
	if err == nil {
		var current, state cty.Value
		if current, err = decode(request.CurrentState, ty); err == nil {
			state, err = s.refresh(ctx, request.TypeName, current)
		}
		if err == nil {
			response.NewState, err = encode(state, ty)
		}
	}
	response.Diagnostics = diagnose(err)
	return response, nil
}

func (s *server) refresh(ctx context.Context, name string, current cty.Value) (cty.Value, error) {
	object, err := toObject(current)
	if err != nil {
		return current, err
	}
	defer s.world.Lock()()
	return s.read(ctx, name, object.String("id"), current.Type())
}

func (s *server) read(ctx context.Context, name, id string, ty cty.Type) (cty.Value, error) {
	stored := s.world.Get(name, id)
	if stored == nil {
		return cty.NullVal(ty), nil
	}
	// What is shown of an object is not always what it holds: reading changes a copy.
	call := &Call{Type: name, Operation: "read", Object: maps.Clone(stored)}
	if err := s.run(ctx, s.provider.Resources[name].Read, call); errors.Is(err, ErrGone) {
		return cty.NullVal(ty), nil
	} else if err != nil {
		return cty.NullVal(ty), err
	}
	return fromObject(call.Object, ty)
}

// ImportResourceState finds the object that an import id names.
func (s *server) ImportResourceState(ctx context.Context, request *tfprotov6.ImportResourceStateRequest) (*tfprotov6.ImportResourceStateResponse, error) {
	response := &tfprotov6.ImportResourceStateResponse{}
	behaviour, _, ty, err := s.resource(request.TypeName)
	if err != nil {
		response.Diagnostics = diagnose(err)
		return response, nil
	}
	id := request.ID
	defer s.world.Lock()()
	if behaviour.Import != nil {
		id = behaviour.Import(s.world, id)
	}
	if imported := s.world.Get(request.TypeName, id); imported != nil && behaviour.Imported != nil {
		behaviour.Imported(imported)
	}
	state, err := s.read(ctx, request.TypeName, id, ty)
	if err == nil && state.IsNull() {
		err = fmt.Errorf("cannot import %s: there is no such object with the id %q", request.TypeName, request.ID)
	}
	if err == nil {
		imported := &tfprotov6.ImportedResource{TypeName: request.TypeName}
		imported.State, err = encode(state, ty)
		response.ImportedResources = []*tfprotov6.ImportedResource{imported}
	}
	response.Diagnostics = diagnose(err)
	return response, nil
}

// UpgradeResourceState reads a state file's object; there is one version of each schema only.
func (s *server) UpgradeResourceState(_ context.Context, request *tfprotov6.UpgradeResourceStateRequest) (*tfprotov6.UpgradeResourceStateResponse, error) {
	response := &tfprotov6.UpgradeResourceStateResponse{}
	_, _, ty, err := s.resource(request.TypeName)
	if err == nil {
		var object Object
		var state cty.Value
		if err = json.Unmarshal(request.RawState.JSON, &object); err == nil {
			if state, err = fromObject(object, ty); err == nil {
				response.UpgradedState, err = encode(state, ty)
			}
		}
	}
	response.Diagnostics = diagnose(err)
	return response, nil
}

// ReadDataSource asks the emulated service.
func (s *server) ReadDataSource(ctx context.Context, request *tfprotov6.ReadDataSourceRequest) (*tfprotov6.ReadDataSourceResponse, error) {
	response := &tfprotov6.ReadDataSourceResponse{}
	schema := s.schemas.DataSourceSchemas[request.TypeName]
	if schema == nil {
		response.Diagnostics = diagnose(fmt.Errorf("no schema of data source type %s", request.TypeName))
		return response, nil
	}
	ty := impliedType(schema.Block)
	state, err := s.answer(ctx, request.TypeName, s.provider.DataSources, request.Config, schema.Block)
	if err == nil {
		response.State, err = encode(state, ty)
	}
	response.Diagnostics = diagnose(err)
	return response, nil
}

// answer asks one of the emulated lookups, and keeps what the configuration says.
func (s *server) answer(
	ctx context.Context, name string, lookups map[string]DataSource, given *tfprotov6.DynamicValue, block *tfjson.SchemaBlock,
) (cty.Value, error) {
	ty := impliedType(block)
	config, err := decode(given, ty)
	if err != nil {
		return cty.NilVal, err
	}
	object, err := toObject(config)
	if err != nil {
		return cty.NilVal, err
	}
	defer s.world.Lock()()
	call := &Call{Type: name, Operation: "data", Object: object}
	if err := s.run(ctx, lookups[name], call); err != nil {
		return cty.NilVal, err
	}
	made, err := fromObject(object, ty)
	if err != nil {
		return cty.NilVal, err
	}
	unknown := eachAttribute(block, config, func(attribute *tfjson.SchemaAttribute, value cty.Value) cty.Value {
		if attribute.Computed && value.IsNull() {
			return cty.UnknownVal(value.Type())
		}
		return value
	})
	return fill(unknown, made), nil
}
