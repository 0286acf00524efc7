// Package show reads what terraform show -json prints of a state or of a plan.
//
// Only the resource types of the network model are read, and of these nothing that is marked
// sensitive.
package show

import (
	"encoding/json"
	"errors"
	"fmt"

	tfjson "github.com/hashicorp/terraform-json"

	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
)

// Document is a state or a plan that was read.
type Document struct {
	// System is the name of the system that it belongs to, which every stack of these programs keeps in its
	// state; empty if it says none: it is somebody else's.
	System string
	// AddTo adds the resources to a set. Those of a plan are as they will be after apply, without those that it
	// will delete; what is not known before takes the reference that the plan's configuration has for it.
	AddTo func(*resource.Set)
	// AddPrior adds the resources of a plan as they are before apply; those of a state as AddTo does.
	AddPrior func(*resource.Set)
}

// File reads a file with the output of terraform show -json, of a state or of a plan.
func File(file string) (*Document, error) {
	content, err := resource.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var kind struct {
		PlannedValues json.RawMessage `json:"planned_values"`
	}
	if json.Unmarshal(content, &kind) == nil && kind.PlannedValues != nil {
		return plan(file, content)
	}
	return state(file, content)
}

// State reads a file with the output of terraform show -json of a state.
func State(file string) (*Document, error) {
	content, err := resource.ReadFile(file)
	if err != nil {
		return nil, err
	}
	return state(file, content)
}

func state(file string, content []byte) (*Document, error) {
	var s tfjson.State
	if err := unmarshal(file, content, "state", &s); err != nil {
		return nil, err
	}
	module := root(&s)
	if module == nil {
		return nil, fmt.Errorf("%s: holds no resources: is it the output of terraform show -json of a state that was applied?", file)
	}
	add := func(set *resource.Set) { addModule(module, set, made) }
	return &Document{System: system(module), AddTo: add, AddPrior: add}, nil
}

// root is the root module of a state, nil if it holds nothing.
func root(s *tfjson.State) *tfjson.StateModule {
	if s == nil || s.Values == nil {
		return nil
	}
	return s.Values.RootModule
}

// made leaves what is there already as it is.
func made(*tfjson.StateResource, *resource.Resource) {}

// Plan reads a file with the output of terraform show -json of a plan.
func Plan(file string) (*Document, error) {
	content, err := resource.ReadFile(file)
	if err != nil {
		return nil, err
	}
	return plan(file, content)
}

func plan(file string, content []byte) (*Document, error) {
	var p tfjson.Plan
	if err := unmarshal(file, content, "plan", &p); err != nil {
		return nil, err
	}
	if p.PlannedValues == nil || p.PlannedValues.RootModule == nil {
		return nil, fmt.Errorf("%s: holds no planned values: is it the output of terraform show -json of a plan?", file)
	}
	prior := root(p.PriorState)
	d := &Document{System: system(p.PlannedValues.RootModule), AddTo: func(set *resource.Set) { addPlan(&p, set) }, AddPrior: func(set *resource.Set) {
		if prior != nil {
			addModule(prior, set, made)
		}
	}}
	if d.System == "" && prior != nil {
		d.System = system(prior) // a plan that destroys
	}
	return d, nil
}

// system is the name that the stacks' own mark has, which constructs/statemark makes.
func system(m *tfjson.StateModule) string {
	for _, r := range m.Resources {
		if r == nil || r.Type != "terraform_data" || r.Name != address.System {
			continue
		}
		input, _ := r.AttributeValues["input"].(map[string]any)
		name, _ := input["name"].(string)
		return name
	}
	return ""
}

func addPlan(p *tfjson.Plan, set *resource.Set) {
	if prior := root(p.PriorState); prior != nil {
		addData(prior, set)
	}
	for _, c := range p.ResourceChanges {
		if c != nil && c.Change != nil && c.Change.Actions.Delete() {
			set.Remove(c.Address)
		}
	}
	addModule(p.PlannedValues.RootModule, set, newPending(p).fill)
}

// unmarshal decodes one of Terraform's formats. It tells the other format and a state file
// itself apart, since these are the mistakes that are made.
func unmarshal(file string, content []byte, want string, into any) error {
	var probe struct {
		FormatVersion string          `json:"format_version"`
		Version       json.RawMessage `json:"version"`
		Planned       json.RawMessage `json:"planned_values"`
		Values        json.RawMessage `json:"values"`
	}
	if err := json.Unmarshal(content, &probe); err != nil {
		return resource.JSONError(file, content, err)
	}
	switch {
	case probe.FormatVersion == "" && probe.Version != nil:
		return fmt.Errorf("%s: is a state file itself; give the output of terraform show -json", file)
	case probe.FormatVersion == "":
		return fmt.Errorf("%s: has no format_version: it is not the output of terraform show -json", file)
	case want == "state" && probe.Planned != nil:
		return fmt.Errorf("%s: is a plan; give it with --plan", file)
	case want == "plan" && probe.Values != nil:
		return fmt.Errorf("%s: is a state; give it with --state", file)
	}
	if err := json.Unmarshal(content, into); err != nil {
		var kind *json.UnmarshalTypeError
		var syntax *json.SyntaxError
		if errors.As(err, &kind) || errors.As(err, &syntax) {
			return resource.JSONError(file, content, err)
		}
		return fmt.Errorf("%s: is no %s that this version reads (format_version %.8q)", file, want, probe.FormatVersion)
	}
	return nil
}

// addModule adds the resources of a module and of those below it. Pending notes whether a
// resource is yet to be made, and what stands for the attributes that are not known.
func addModule(m *tfjson.StateModule, set *resource.Set, pending func(*tfjson.StateResource, *resource.Resource)) {
	for _, r := range m.Resources {
		if r == nil || r.DeposedKey != "" {
			continue
		}
		if !resource.Known(r.Type, r.Mode == tfjson.DataResourceMode) {
			if r.Mode == tfjson.ManagedResourceMode && resource.Unread(r.Type) {
				set.AddUnread(instance(r))
			}
			continue
		}
		added := instance(r)
		pending(r, added)
		set.Add(added)
	}
	for _, child := range m.ChildModules {
		if child != nil {
			addModule(child, set, pending)
		}
	}
}

// addData adds what data sources read before the plan.
func addData(m *tfjson.StateModule, set *resource.Set) {
	for _, r := range m.Resources {
		if r != nil && r.Mode == tfjson.DataResourceMode && resource.Known(r.Type, true) {
			set.Add(instance(r))
		}
	}
	for _, child := range m.ChildModules {
		if child != nil {
			addData(child, set)
		}
	}
}

func instance(r *tfjson.StateResource) *resource.Resource {
	kind := r.Type
	if r.Mode == tfjson.DataResourceMode {
		kind = "data." + kind
	}
	added := &resource.Resource{Address: r.Address, Type: kind, Name: r.Name, Values: map[string]any{}}
	var sensitive map[string]any
	_ = json.Unmarshal(r.SensitiveValues, &sensitive) // absent in older formats: nothing is marked
	for name, value := range r.AttributeValues {
		if sensitive[name] != true {
			added.Values[name] = withoutSensitive(value, sensitive[name])
		}
	}
	return added
}
