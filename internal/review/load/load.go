// Package load reads plans and states from files for a review: what package plan keeps of each, and, where a path may be lost, what
// netpath needs of them.
package load

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/netpath/load/show"
	"cdk.tf/confluent-privatelink/internal/plan"
	"cdk.tf/confluent-privatelink/internal/review"
	"cdk.tf/confluent-privatelink/internal/review/paths"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// Shown is a plan or a state, as terraform show -json prints it, in a file.
type Shown struct {
	review.Stack
	// File it was read from, and the System that it says it is of; "" for a state of somebody else's, as the hub's own. That is read
	// for the paths only, and its Stack is empty.
	File, System string
}

// Plan reads a plan. Name is that of the stack, "" to find it out. The error names the file.
func Plan(name, file string) (Shown, error) {
	var read *plan.Plan
	if err := open(file, func(text *bufio.Reader) (err error) { read, err = plan.ParseKeeping(text, review.Kept); return err }); err != nil {
		if errors.Is(err, plan.ErrState) {
			err = fmt.Errorf("%w; give it with -state", err)
		}
		return Shown{}, fmt.Errorf("%s: %w", file, err)
	}
	var objects []plan.Object
	for _, c := range read.Changes {
		values := c.Was
		if values == nil {
			values = c.Will
		}
		objects = append(objects, plan.Object{Address: c.Address, Type: c.Type, Data: c.Data, Values: values})
	}
	of, system, ok := review.StackOf(read.OutputNames, objects)
	if name, ok = choose(name, of, ok); !ok {
		return Shown{}, fmt.Errorf("%s: is not the plan of a stack of these programs: it has neither their mark (terraform_data.system) nor their outputs; say which stack it is, -plan STACK=FILE, if it is one", file)
	}
	if err := fits(name, of); err != nil {
		return Shown{}, fmt.Errorf("%s: %w", file, err)
	}
	return Shown{Stack: review.Stack{Name: name, Plan: read}, File: file, System: system}, nil
}

// State reads a state. Name is that of the stack, "" to find it out.
func State(name, file string) (Shown, error) {
	var read *plan.State
	if err := open(file, func(text *bufio.Reader) (err error) { read, err = plan.ParseState(text, review.Kept); return err }); err != nil {
		if errors.Is(err, plan.ErrPlan) {
			err = fmt.Errorf("%w; give it with -plan", err)
		}
		return Shown{}, fmt.Errorf("%s: %w", file, err)
	}
	of, system, ok := review.StackOf(read.OutputNames, read.Objects)
	if name, ok = choose(name, of, ok); !ok {
		return Shown{File: file}, nil
	}
	if err := fits(name, of); err != nil {
		return Shown{}, fmt.Errorf("%s: %w", file, err)
	}
	return Shown{Stack: review.Stack{Name: name, State: read}, File: file, System: system}, nil
}

func choose(given, found string, ok bool) (string, bool) {
	if given != "" {
		return given, true
	}
	return found, ok
}

// fits refuses a name that is none, or another than what the file says itself.
func fits(name, found string) error {
	switch {
	case !slices.Contains(stack.Every(), name):
		return fmt.Errorf("there is no stack %s: there are %s", name, strings.Join(stack.Every(), ", "))
	case found != "" && found != name:
		return fmt.Errorf("is of the stack %s, not of %s", found, name)
	}
	return nil
}

func open(file string, read func(*bufio.Reader) error) error {
	opened, err := os.Open(file)
	if err != nil {
		var failed *os.PathError
		if errors.As(err, &failed) {
			return failed.Err
		}
		return err
	}
	defer opened.Close()
	if info, err := opened.Stat(); err == nil && info.IsDir() {
		return errors.New("is a folder")
	}
	return read(bufio.NewReaderSize(opened, 1<<20))
}

// Networks asks netpath what the change does to the paths. It is nil, without an error, if no path can be lost, or if what tells of
// paths was not given: a review says so then. Old may be nil.
func Networks(old, new *config.Config, all []Shown) (*review.Networks, error) {
	var stacks []review.Stack
	for _, one := range all {
		if one.Name != "" {
			stacks = append(stacks, one.Stack)
		}
	}
	if new == nil || !review.NetworkChanges(stacks) || !review.JudgesPaths(stacks) {
		return nil, nil
	}
	inputs := make([]paths.Input, len(all))
	var reading errgroup.Group
	for i, one := range all {
		reading.Go(func() error {
			read := show.State
			if one.Plan != nil {
				read = show.Plan
			}
			document, err := read(one.File)
			inputs[i] = paths.Input{Stack: one.Name, Document: document}
			return err
		})
	}
	if err := reading.Wait(); err != nil {
		return nil, err
	}
	order, _ := review.ApplyOrder(stacks)
	networks, err := paths.Compare(old, new, inputs, order)
	if err != nil && old == nil {
		err = fmt.Errorf("%w; if the change takes all of them away, give the file before it too (-from, -from-git)", err)
	}
	return networks, err
}
