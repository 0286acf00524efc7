package stack

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// remotePrefix begins the logical id of the remote state of another stack, which ends with
// that stack's name: so CDKTF names its references between stacks.
const remotePrefix = "cross-stack-reference-input-"

// Producer is the stack whose state a terraform_remote_state of that logical id reads. It is
// false for one that CDKTF did not make for a stack.
func Producer(remoteState string) (name string, ok bool) {
	return strings.CutPrefix(remoteState, remotePrefix)
}

// Producers lists the stacks whose states the document reads, sorted. The error names a
// state that is not that of a stack.
func (d *Document) Producers() ([]string, error) {
	var names []string
	for _, id := range slices.Sorted(maps.Keys(d.Data["terraform_remote_state"])) {
		name, ok := Producer(id)
		if !ok {
			return nil, fmt.Errorf("it reads the remote state %s, which is not that of another stack", id)
		}
		names = append(names, name)
	}
	return names, nil
}

// KeepStates puts the state of the stack called name, and the states that it reads, into
// another kind of backend; settings are those of the backend for each stack's state.
func (d *Document) KeepStates(name, backend string, settings func(stack string) map[string]any) error {
	if d.Terraform == nil {
		return fmt.Errorf("stack %s has no terraform block", name)
	}
	producers, err := d.Producers()
	if err != nil {
		return fmt.Errorf("stack %s: %w", name, err)
	}
	delete(d.Terraform, "cloud")
	d.Terraform["backend"] = map[string]any{backend: settings(name)}
	for _, producer := range producers {
		d.Data["terraform_remote_state"][remotePrefix+producer] = map[string]any{"backend": backend, "config": settings(producer)}
	}
	return nil
}
