package stack

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"cdk.tf/confluent-privatelink/internal/address"
)

// Documents are synthesized stacks by name.
type Documents map[string]*Document

// File is where a stack is, or will be, in a folder of synthesized stacks.
func File(folder, name string) string { return filepath.Join(folder, "stacks", name, "cdk.tf.json") }

// Read reads one stack from a folder of synthesized stacks.
func Read(folder, name string) (*Document, error) {
	text, err := os.ReadFile(File(folder, name))
	if err != nil {
		return nil, fmt.Errorf("no synthesized stack %s: %w", name, err)
	}
	d, err := Parse(text)
	if err != nil {
		return nil, fmt.Errorf("stack %s: %w", name, err)
	}
	return d, nil
}

// ReadAll reads every stack from a folder of synthesized stacks: All, and First if the folder has it.
func ReadAll(folder string) (Documents, error) {
	all := Documents{}
	for _, name := range Every() {
		d, err := Read(folder, name)
		if name == First.Name && errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		all[name] = d
	}
	return all, nil
}

// Names of the stacks, in the order in which they are applied.
func (d Documents) Names() []string {
	return slices.DeleteFunc(Every(), func(name string) bool { return d[name] == nil })
}

// Write writes the stacks into a folder, as synthesis does.
func (d Documents) Write(folder string) error {
	for name, document := range d {
		text, err := document.JSON()
		if err != nil {
			return fmt.Errorf("stack %s: %w", name, err)
		}
		if err := os.MkdirAll(filepath.Dir(File(folder, name)), 0o700); err != nil {
			return err
		}
		if err := os.WriteFile(File(folder, name), text, 0o600); err != nil {
			return err
		}
	}
	return nil
}

// Remove takes a resource or data source out of the stack that holds it. It returns false if
// none does.
func (d Documents) Remove(address string) bool {
	for _, document := range d {
		if document.Remove(address) {
			return true
		}
	}
	return false
}

// System is the name of the system that the stacks are of, by the mark that each carries; empty if
// none carries one.
func (d Documents) System() string {
	for _, name := range Names() {
		if document := d[name]; document != nil {
			if system := document.Object("terraform_data."+address.System).Text("input", "name"); system != "" {
				return system
			}
		}
	}
	return ""
}
