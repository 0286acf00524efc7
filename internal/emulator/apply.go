package emulator

import (
	"context"
	"time"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/zclconf/go-cty/cty"
)

// slow is how long the creation of what is Slow takes.
const slow = 100 * time.Millisecond

// ApplyResourceChange creates, updates or deletes. A hook's error leaves the
// object as it was. If the call fails after that, Terraform gets object and
// error, and marks a created object as tainted. If the answer is lost, it gets
// the error only.
func (s *server) ApplyResourceChange(ctx context.Context, request *tfprotov6.ApplyResourceChangeRequest) (*tfprotov6.ApplyResourceChangeResponse, error) {
	response := &tfprotov6.ApplyResourceChangeResponse{Private: request.PlannedPrivate}
	behaviour, _, ty, err := s.resource(request.TypeName)
	if err != nil {
		response.Diagnostics = diagnose(err)
		return response, nil
	}
	prior, err1 := decode(request.PriorState, ty)
	planned, err2 := decode(request.PlannedState, ty)
	config, err3 := decode(request.Config, ty)
	state := prior
	if err = firstError(err1, err2, err3); err == nil {
		if behaviour.Slow && prior.IsNull() {
			time.Sleep(slow)
		}
		defer s.world.Lock()()
		if planned.IsNull() {
			state, err = s.remove(ctx, request.TypeName, prior)
		} else {
			state, err = s.store(ctx, request.TypeName, prior, planned, config)
		}
	}
	//lint:ignore SA1019 the real providers are written with the SDK that needs it
	response.UnsafeToUseLegacyTypeSystem = behaviour.isLegacy()
	response.Diagnostics = diagnose(err)
	response.NewState, err = encode(state, ty)
	response.Diagnostics = append(response.Diagnostics, diagnose(err)...)
	return response, nil
}

func (s *server) remove(ctx context.Context, name string, prior cty.Value) (cty.Value, error) {
	object, err := toObject(prior)
	if err != nil {
		return prior, err
	}
	call := &Call{Type: name, Operation: "delete", Object: object}
	if s.world.Get(name, object.String("id")) == nil {
		return cty.NullVal(prior.Type()), nil
	}
	if err := s.run(ctx, s.provider.Resources[name].Delete, call); err != nil {
		return prior, err
	}
	s.world.Remove(name, object.String("id"))
	return cty.NullVal(prior.Type()), nil
}

func (s *server) store(ctx context.Context, name string, prior, planned, config cty.Value) (cty.Value, error) {
	behaviour := s.provider.Resources[name]
	call := &Call{Type: name, Operation: "create"}
	hook := behaviour.Create
	if !prior.IsNull() {
		call.Operation, hook = "update", behaviour.Update
		var err error
		if call.Prior, err = toObject(prior); err != nil {
			return prior, err
		}
	}
	var err error
	if call.Object, err = toObject(planned); err != nil {
		return prior, err
	}
	if call.Config, err = toObject(config); err != nil {
		return prior, err
	}
	if err := s.run(ctx, hook, call); err != nil {
		return prior, err
	}
	state, err := s.keep(name, planned, call)
	if err == nil && s.world.After != nil {
		err = s.world.After(call)
	}
	if err == nil && call.Operation == "create" && s.world.Lost != nil && s.world.Lost(call) {
		return prior, Refuse("error creating %s: EOF", name).
			Because("The answer was lost: %s %s exists, and is in no state.", name, call.Object.String("id"))
	}
	return state, err
}

// keep stores the object of a call in the world and makes its state.
func (s *server) keep(name string, planned cty.Value, call *Call) (cty.Value, error) {
	made, err := fromObject(call.Object, planned.Type())
	if err != nil {
		return cty.NullVal(planned.Type()), err
	}
	state := fill(planned, made)
	own := s.provider.Resources[name].SetByUpdate
	if call.Operation == "create" {
		own = s.provider.Resources[name].IgnoredAtCreation
	}
	attributes := state.AsValueMap()
	for _, one := range own {
		attributes[one] = made.GetAttr(one)
	}
	state = cty.ObjectVal(attributes)
	object, err := toObject(state)
	if err != nil {
		return cty.NullVal(planned.Type()), err
	}
	s.world.Put(name, object.String("id"), object)
	return state, nil
}
