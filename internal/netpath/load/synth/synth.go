// Package synth reads synthesized stacks (Terraform JSON as CDK for Terraform writes it)
// before anything is applied.
//
// Literals and expressions over them are worked out; a reference to what only apply will
// tell becomes a symbol, an identity that other references meet again. References between
// stacks are followed through the producer's outputs.
package synth

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
)

// Load reads every stack below dir/stacks and adds its resources to the set. An error names
// the file and, for malformed JSON, the line.
func Load(dir string, set *resource.Set) error {
	stacks, err := readStacks(dir)
	if err != nil {
		return err
	}
	for _, s := range stacks.order {
		if err := stacks.byName[s].instances(set); err != nil {
			return err
		}
	}
	return nil
}

// stacks are the stacks of one output folder.
type stacks struct {
	byName map[string]*stack
	order  []string
}

// stack is one cdk.tf.json.
type stack struct {
	file     string
	all      *stacks
	document document
	folded   map[string]any
	folding  map[string]bool
}

// document is the part of Terraform's JSON syntax that matters here.
type document struct {
	Resource map[string]map[string]map[string]any `json:"resource"`
	Data     map[string]map[string]map[string]any `json:"data"`
	Output   map[string]struct {
		Value any `json:"value"`
	} `json:"output"`
	Locals   map[string]any `json:"locals"`
	Variable map[string]struct {
		Default any `json:"default"`
	} `json:"variable"`
}

func readStacks(dir string) (*stacks, error) {
	files, err := filepath.Glob(filepath.Join(dir, "stacks", "*", "cdk.tf.json"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s holds no stacks (stacks/<name>/cdk.tf.json): run make synth, or name another folder with --synth", dir)
	}
	slices.Sort(files)
	all := &stacks{byName: map[string]*stack{}}
	for _, file := range files {
		s := &stack{file: file, all: all, folded: map[string]any{}, folding: map[string]bool{}}
		if err := s.read(); err != nil {
			return nil, err
		}
		name := filepath.Base(filepath.Dir(file))
		all.byName[name] = s
		all.order = append(all.order, name)
	}
	return all, nil
}

func (s *stack) read() error {
	content, err := resource.ReadFile(s.file)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(content, &s.document); err != nil {
		return resource.JSONError(s.file, content, err)
	}
	return nil
}
