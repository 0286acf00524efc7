package plan

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// State is what a stack holds, as terraform show -json prints it.
type State struct {
	// Objects are its resources and data sources, in its order.
	Objects []Object
	// OutputNames are the names of its outputs.
	OutputNames []string
}

// Object is a resource or a data source in a state.
type Object struct {
	Address, Type string
	Data          bool
	Values        Values
}

// ErrStateFile is the error for a state file itself, in place of what terraform show -json prints of it.
var ErrStateFile = errors.New("it is a state file itself: give the output of terraform show -json")

// ErrPlan is the error for a plan where a state was expected, ErrState for the opposite.
var (
	ErrPlan  = errors.New("it is a plan, and no state")
	ErrState = errors.New("it is a state, and no plan")
)

// ParseState reads a state in JSON, as ParseKeeping reads a plan.
//
// https://developer.hashicorp.com/terraform/internals/json-format#state-representation
func ParseState(text io.Reader, keep Keep) (*State, error) {
	r := &reader{decoder: json.NewDecoder(text), state: &State{}, keep: keep}
	if err := r.read(r.stateField, ErrStateTruncated); err != nil {
		return nil, err
	}
	if r.other != "" && !r.holds { // an empty state has its format_version alone
		return nil, fmt.Errorf("not a state as terraform show -json prints it: it has %s, and no values", r.other)
	}
	return r.state, nil
}

// ErrStateTruncated is the error for a state that ends in the middle.
var ErrStateTruncated = errors.New("the state ends in the middle: it was cut, or is still being written")

func (r *reader) stateField(name string) error {
	switch name {
	case "format_version":
		return r.version()
	case "terraform_version":
		return r.skip()
	case "resource_changes", "planned_values":
		return ErrPlan
	case "lineage", "serial":
		return ErrStateFile
	case "values":
		r.holds = true
		return r.object(func(name string) error {
			switch name {
			case "outputs":
				return r.object(func(name string) error {
					r.state.OutputNames = append(r.state.OutputNames, name)
					return r.skip()
				})
			case "root_module":
				return r.module()
			}
			return r.skip()
		})
	}
	r.other = name
	return r.skip()
}

// module reads the resources of a module and of those below it.
func (r *reader) module() error {
	return r.object(func(name string) error {
		switch name {
		case "resources":
			return r.list(r.held)
		case "child_modules":
			return r.list(r.module)
		}
		return r.skip()
	})
}

func (r *reader) held() error {
	var read struct {
		Address   string `json:"address"`
		Mode      string `json:"mode"`
		Type      string `json:"type"`
		Deposed   string `json:"deposed_key"`
		Values    any    `json:"values"`
		Sensitive any    `json:"sensitive_values"`
	}
	if err := r.decoder.Decode(&read); err != nil {
		return err
	}
	if read.Deposed != "" {
		read.Address += " (deposed object " + read.Deposed + ")"
	}
	r.state.Objects = append(r.state.Objects, Object{Address: read.Address, Type: read.Type, Data: read.Mode == "data",
		Values: r.keep.of(read.Type, read.Values, nil, read.Sensitive)})
	return nil
}

// object reads an object, or the null that stands for none, one field after the other.
func (r *reader) object(field func(name string) error) error {
	token, err := r.decoder.Token()
	if err != nil || token == nil {
		return err
	}
	if token != json.Delim('{') {
		return errors.New("an object was expected")
	}
	return r.fields(field)
}

// fields reads what follows the beginning of an object.
func (r *reader) fields(field func(name string) error) error {
	for r.decoder.More() {
		name, err := r.decoder.Token()
		if err != nil {
			return err
		}
		if err := field(fmt.Sprint(name)); err != nil {
			return err
		}
	}
	_, err := r.decoder.Token()
	return err
}
