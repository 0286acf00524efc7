// Package synth reads synthesized stacks (Terraform JSON as CDK for Terraform writes it)
// before anything is applied.
//
// Literals and expressions over them are worked out; a reference to what only apply will
// tell becomes a symbol, an identity that other references meet again. References between
// stacks are followed through the producer's outputs.
package synth

import (
	"fmt"
	"path/filepath"
	"slices"

	"cdk.tf/confluent-privatelink/internal/netpath/load/resource"
	"cdk.tf/confluent-privatelink/internal/stack"
)

// Load reads every stack below dir/stacks and adds its resources to the set. An error names
// the file and, for malformed JSON, the line.
func Load(dir string, set *resource.Set) error {
	all, err := readAll(dir)
	if err != nil {
		return err
	}
	for _, name := range all.order {
		if err := all.byName[name].instances(set); err != nil {
			return err
		}
	}
	return nil
}

// readers are those of one output folder.
type readers struct {
	byName map[string]*reader
	order  []string
}

// reader works out what one stack says, following references into the others.
type reader struct {
	file     string
	all      *readers
	document *stack.Document
	folded   map[string]any
	folding  map[string]bool
	// accounts are the AWS accounts of provider configurations, by how resources name these; of the default one, by "".
	accounts map[string]string
}

func readAll(dir string) (*readers, error) {
	files, err := filepath.Glob(stack.File(dir, "*"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s holds no stacks (stacks/<name>/cdk.tf.json): run make synth, or name another folder with --synth", dir)
	}
	slices.Sort(files)
	all := &readers{byName: map[string]*reader{}}
	for _, file := range files {
		content, err := resource.ReadFile(file)
		if err != nil {
			return nil, err
		}
		document, err := stack.Parse(content)
		if err != nil {
			return nil, resource.JSONError(file, content, err)
		}
		all.add(filepath.Base(filepath.Dir(file)), file, document)
	}
	return all, nil
}

func (all *readers) add(name, file string, document *stack.Document) {
	all.byName[name] = &reader{file: file, all: all, document: document, folded: map[string]any{}, folding: map[string]bool{}, accounts: accounts(document)}
	all.order = append(all.order, name)
}

// accounts finds the only account that each configuration of the AWS provider allows.
func accounts(document *stack.Document) map[string]string {
	found := map[string]string{}
	configurations, _ := document.Provider["aws"].([]any)
	for _, one := range configurations {
		body, _ := one.(map[string]any)
		name := ""
		if alias, ok := body["alias"].(string); ok {
			name = "aws." + alias
		}
		if allowed, _ := body["allowed_account_ids"].([]any); len(allowed) == 1 {
			found[name], _ = allowed[0].(string)
		}
	}
	return found
}
