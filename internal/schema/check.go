package schema

import (
	"fmt"
	"sort"
	"strings"

	tfjson "github.com/hashicorp/terraform-json"

	"cdk.tf/confluent-privatelink/internal/stack"
)

// Problem is one place of a stack that does not fit its provider's schema.
type Problem struct {
	// Address of the block, for example aws_vpc.sandbox_vpc or data.http.gate or provider.aws.
	Address string
	// Path inside the block, for example aws[0].vpc_endpoint_id; empty for the block itself.
	Path string
	// What is wrong.
	Message string
}

func (p Problem) String() string {
	if p.Path == "" {
		return p.Address + ": " + p.Message
	}
	return p.Address + ": " + p.Path + ": " + p.Message
}

// metaArguments are what Terraform itself understands in a resource or data
// block (Terraform's language reference, "Meta-Arguments").
var metaArguments = map[string]bool{
	"//": true, "count": true, "for_each": true, "depends_on": true, "lifecycle": true,
	"provider": true, "provisioner": true, "connection": true,
}

// builtIn are the types that Terraform itself provides (terraform.io/builtin/terraform).
var builtIn = map[string]bool{"terraform_data": true, "terraform_remote_state": true}

// Check compares each resource, data source, ephemeral resource and provider block of a stack with its
// schema: unknown, missing and read-only arguments, wrong types, too few or too many
// blocks. A value with an expression in it fits any type.
func (s *Schemas) Check(d *stack.Document) []Problem {
	c := &checker{}
	c.blocks("", d.Resource, s.Resource)
	c.blocks("data.", d.Data, s.DataSource)
	c.blocks("ephemeral.", d.Ephemeral, s.EphemeralResource)
	for name, value := range d.Provider {
		c.address = "provider." + name
		provider := s.Providers[sourceAddress(d.ProviderSource(name), name)]
		if provider == nil {
			c.report("", "no schema of this provider")
			continue
		}
		blocks, ok := value.([]any)
		if !ok {
			blocks = []any{value}
		}
		for _, block := range blocks {
			c.block("", provider.ConfigSchema.Block, block, map[string]bool{"//": true, "alias": true, "version": true})
		}
	}
	sort.SliceStable(c.problems, func(i, j int) bool { return c.problems[i].String() < c.problems[j].String() })
	return c.problems
}

// sourceAddress completes a provider's source as Terraform does: aws,
// hashicorp/aws and registry.terraform.io/hashicorp/aws are one.
func sourceAddress(source, name string) string {
	if source == "" {
		source = name
	}
	switch strings.Count(source, "/") {
	case 0:
		return "registry.terraform.io/hashicorp/" + source
	case 1:
		return "registry.terraform.io/" + source
	}
	return source
}

type checker struct {
	address  string
	problems []Problem
}

func (c *checker) report(path, format string, arguments ...any) {
	c.problems = append(c.problems, Problem{Address: c.address, Path: path, Message: fmt.Sprintf(format, arguments...)})
}

func (c *checker) blocks(prefix string, types stack.Bodies, find func(string) *tfjson.Schema) {
	for name, blocks := range types {
		if builtIn[name] {
			continue
		}
		schema := find(name)
		for id, block := range blocks {
			c.address = prefix + name + "." + id
			if schema == nil {
				c.report("", "no schema of type %s", name)
				continue
			}
			c.block("", schema.Block, block, metaArguments)
		}
	}
}
