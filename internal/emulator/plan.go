package emulator

import (
	"bytes"
	"context"
	"crypto/sha256"
	"strings"

	tfjson "github.com/hashicorp/terraform-json"
	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
	"github.com/zclconf/go-cty/cty"
)

// PlanResourceChange completes the state that Terraform proposes: computed
// attributes of what is new are unknown, those of what exists stay, and
// write-only attributes are null.
func (s *server) PlanResourceChange(ctx context.Context, request *tfprotov6.PlanResourceChangeRequest) (*tfprotov6.PlanResourceChangeResponse, error) {
	response := &tfprotov6.PlanResourceChangeResponse{PlannedPrivate: request.PriorPrivate}
	behaviour, block, ty, err := s.resource(request.TypeName)
	if err != nil {
		response.Diagnostics = diagnose(err)
		return response, nil
	}
	//lint:ignore SA1019 the real providers are written with the SDK that needs it
	response.UnsafeToUseLegacyTypeSystem = behaviour.isLegacy()
	prior, err1 := decode(request.PriorState, ty)
	planned, err2 := decode(request.ProposedNewState, ty)
	if err := firstError(err1, err2); err != nil {
		response.Diagnostics = diagnose(err)
		return response, nil
	}
	if !planned.IsNull() {
		planned = eachAttribute(block, planned, func(attribute *tfjson.SchemaAttribute, value cty.Value) cty.Value {
			switch {
			case attribute.WriteOnly:
				return cty.NullVal(value.Type())
			case prior.IsNull() && attribute.Computed && value.IsNull():
				return cty.UnknownVal(value.Type())
			}
			return value
		})
		if s.provider.DefaultTags {
			planned = s.tagsAll(ctx, planned)
		}
		if !prior.IsNull() {
			planned = recompute(behaviour, prior, suppressed(behaviour, prior, planned))
			response.RequiresReplace = replaced(behaviour, prior, planned)
		}
		if secret := behaviour.ReplaceOnNewSecret; secret != "" {
			config, err := decode(request.Config, ty)
			if err != nil {
				response.Diagnostics = diagnose(err)
				return response, nil
			}
			response.PlannedPrivate = hash(config.GetAttr(secret))
			if !prior.IsNull() && !bytes.Equal(response.PlannedPrivate, request.PriorPrivate) {
				response.RequiresReplace = append(response.RequiresReplace, tftypes.NewAttributePath().WithAttributeName(secret))
			}
		}
	}
	response.PlannedState, err = encode(planned, ty)
	if err == nil && behaviour.Plan != nil && !planned.IsNull() {
		err = s.check(ctx, behaviour.Plan, request.TypeName, prior, planned)
	}
	response.Diagnostics = diagnose(err)
	return response, nil
}

// check runs the hook of a plan.
func (s *server) check(ctx context.Context, hook func(*Call) error, name string, prior, planned cty.Value) error {
	call := &Call{Type: name, Operation: "plan", World: s.world, Provider: s.connection(ctx).config}
	var err error
	if call.Object, err = toObject(planned); err != nil {
		return err
	}
	if !prior.IsNull() {
		if call.Prior, err = toObject(prior); err != nil {
			return err
		}
	}
	defer s.world.Lock()()
	return hook(call)
}

// tagsAll plans tags_all: the provider's default tags, overridden by the resource's.
func (s *server) tagsAll(ctx context.Context, planned cty.Value) cty.Value {
	if !planned.Type().HasAttribute("tags_all") {
		return planned
	}
	tags := planned.GetAttr("tags")
	all := map[string]cty.Value{}
	for name, value := range s.connection(ctx).config.Block("default_tags").Map("tags") {
		all[name] = cty.StringVal(value)
	}
	tagsAll := cty.UnknownVal(cty.Map(cty.String))
	if tags.IsKnown() {
		if !tags.IsNull() {
			for name, value := range tags.AsValueMap() {
				all[name] = value
			}
		}
		tagsAll = cty.MapValEmpty(cty.String)
		if len(all) > 0 {
			tagsAll = cty.MapVal(all)
		}
	}
	attributes := planned.AsValueMap()
	attributes["tags_all"] = tagsAll
	return cty.ObjectVal(attributes)
}

// hash of a secret, as providers keep it where the state cannot show the secret; none without one.
func hash(secret cty.Value) []byte {
	if secret.IsNull() || !secret.IsKnown() {
		return nil
	}
	sum := sha256.Sum256([]byte(secret.AsString()))
	return sum[:]
}

// suppressed plans what was read where the provider sees no difference.
func suppressed(behaviour *Resource, prior, planned cty.Value) cty.Value {
	attributes := planned.AsValueMap()
	for name, same := range behaviour.Same {
		before, after := prior.GetAttr(name), attributes[name]
		if before.IsKnown() && after.IsKnown() && !before.IsNull() && !after.IsNull() && same(before.AsString(), after.AsString()) {
			attributes[name] = before
		}
	}
	return cty.ObjectVal(attributes)
}

func recompute(behaviour *Resource, prior, planned cty.Value) cty.Value {
	attributes := planned.AsValueMap()
	for computed, causes := range behaviour.Recompute {
		for _, cause := range causes {
			if !attributes[cause].RawEquals(prior.GetAttr(cause)) {
				attributes[computed] = cty.UnknownVal(attributes[computed].Type())
			}
		}
	}
	return cty.ObjectVal(attributes)
}

// replaced lists the attributes whose change replaces the resource.
func replaced(behaviour *Resource, prior, planned cty.Value) []*tftypes.AttributePath {
	var paths []*tftypes.AttributePath
	for _, name := range behaviour.Replace {
		before, _ := at(prior, name)
		after, path := at(planned, name)
		if path == nil {
			_, path = at(prior, name)
		}
		if path != nil && !before.RawEquals(after) {
			paths = append(paths, path)
		}
	}
	for _, name := range behaviour.ReplaceOnDecrease {
		before, path := at(prior, name)
		after, _ := at(planned, name)
		if before.IsWhollyKnown() && after.IsWhollyKnown() && !before.IsNull() && !after.IsNull() && after.LessThan(before).True() {
			paths = append(paths, path)
		}
	}
	return paths
}

// at follows a dotted name through first blocks; the path is nil where there is none.
func at(value cty.Value, name string) (cty.Value, *tftypes.AttributePath) {
	path := tftypes.NewAttributePath()
	for _, step := range strings.Split(name, ".") {
		if value.IsNull() || !value.IsKnown() {
			return cty.NullVal(cty.DynamicPseudoType), nil
		}
		if value.Type().IsListType() {
			if value.LengthInt() == 0 {
				return cty.NullVal(cty.DynamicPseudoType), nil
			}
			value, path = value.AsValueSlice()[0], path.WithElementKeyInt(0)
		}
		value, path = value.GetAttr(step), path.WithAttributeName(step)
	}
	return value, path
}

func firstError(errors ...error) error {
	for _, err := range errors {
		if err != nil {
			return err
		}
	}
	return nil
}
