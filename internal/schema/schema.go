// Package schema holds the provider schemas that the stacks are checked against
// and rehearsed with: the types in use of each provider, in the shape that
// `terraform providers schema -json` prints.
//
// The files under providers are written by the refresh command from the list in
// types.json, which also names the exact provider versions.
package schema

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"

	tfjson "github.com/hashicorp/terraform-json"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

//go:embed types.json providers/*.json
var embedded embed.FS

// Schemas are the schemas of several providers.
type Schemas struct {
	// Providers by source address, for example registry.terraform.io/hashicorp/aws.
	Providers map[string]*tfjson.ProviderSchema
}

// InUse are the types of one provider that the stacks and the rehearsal use.
type InUse struct {
	Version     string   `json:"version"`
	Resources   []string `json:"resources,omitempty"`
	DataSources []string `json:"data_sources,omitempty"`
	// EphemeralResources are read at each step and kept nowhere.
	EphemeralResources []string `json:"ephemeral_resources,omitempty"`
}

// Load returns the schemas that are part of the project. Each type that
// types.json names is present.
func Load() (*Schemas, error) {
	inUse, err := TypesInUse()
	if err != nil {
		return nil, err
	}
	files, err := fs.Sub(embedded, "providers")
	if err != nil {
		return nil, err
	}
	return Read(files, inUse)
}

// TypesInUse returns the list of types in use by provider source address.
func TypesInUse() (map[string]InUse, error) {
	data, err := embedded.ReadFile("types.json")
	if err != nil {
		return nil, err
	}
	inUse := map[string]InUse{}
	if err := json.Unmarshal(data, &inUse); err != nil {
		return nil, fmt.Errorf("types.json: %w", err)
	}
	return inUse, nil
}

// Read reads the schemas of the providers in inUse from <name>.json (aws.json for
// registry.terraform.io/hashicorp/aws), each of the shape of `terraform providers
// schema -json`, and keeps the types in inUse only. The error names every file
// and type that is missing.
func Read(files fs.FS, inUse map[string]InUse) (*Schemas, error) {
	schemas := &Schemas{Providers: map[string]*tfjson.ProviderSchema{}}
	var problems []error
	for _, address := range inorder.Keys(inUse) {
		provider, err := readProvider(files, address)
		if err == nil {
			schemas.Providers[address], err = prune(provider, inUse[address])
		}
		if err != nil {
			problems = append(problems, fmt.Errorf("%s: %w", FileName(address), err))
		}
	}
	if err := errors.Join(problems...); err != nil {
		return nil, fmt.Errorf("provider schemas: %w", err)
	}
	return schemas, nil
}

// FileName is the name of the file that holds the schema of the provider at address.
func FileName(address string) string {
	return path.Base(address) + ".json"
}

func readProvider(files fs.FS, address string) (*tfjson.ProviderSchema, error) {
	data, err := fs.ReadFile(files, FileName(address))
	if err != nil {
		return nil, err
	}
	var all tfjson.ProviderSchemas
	if err := json.Unmarshal(data, &all); err != nil {
		return nil, fmt.Errorf("not a file of `terraform providers schema -json`: %w", err)
	}
	provider := all.Schemas[address]
	if provider == nil || provider.ConfigSchema == nil {
		return nil, fmt.Errorf("holds no schema of %s", address)
	}
	return provider, nil
}

func prune(provider *tfjson.ProviderSchema, inUse InUse) (*tfjson.ProviderSchema, error) {
	resources, err := pick(provider.ResourceSchemas, inUse.Resources, "resource")
	dataSources, err2 := pick(provider.DataSourceSchemas, inUse.DataSources, "data source")
	ephemeral, err3 := pick(provider.EphemeralResourceSchemas, inUse.EphemeralResources, "ephemeral resource")
	return &tfjson.ProviderSchema{
		ConfigSchema:             provider.ConfigSchema,
		ResourceSchemas:          resources,
		DataSourceSchemas:        dataSources,
		EphemeralResourceSchemas: ephemeral,
	}, errors.Join(err, err2, err3)
}

func pick(all map[string]*tfjson.Schema, names []string, kind string) (map[string]*tfjson.Schema, error) {
	picked := map[string]*tfjson.Schema{}
	var problems []error
	for _, name := range names {
		if all[name] == nil || all[name].Block == nil {
			problems = append(problems, fmt.Errorf("lacks %s %s", kind, name))
			continue
		}
		picked[name] = all[name]
	}
	return picked, errors.Join(problems...)
}

// Resource returns the schema of a resource type, or nil.
func (s *Schemas) Resource(name string) *tfjson.Schema {
	for _, provider := range s.Providers {
		if schema := provider.ResourceSchemas[name]; schema != nil {
			return schema
		}
	}
	return nil
}

// DataSource returns the schema of a data source type, or nil.
func (s *Schemas) DataSource(name string) *tfjson.Schema {
	for _, provider := range s.Providers {
		if schema := provider.DataSourceSchemas[name]; schema != nil {
			return schema
		}
	}
	return nil
}

// EphemeralResource returns the schema of an ephemeral resource type, or nil.
func (s *Schemas) EphemeralResource(name string) *tfjson.Schema {
	for _, provider := range s.Providers {
		if schema := provider.EphemeralResourceSchemas[name]; schema != nil {
			return schema
		}
	}
	return nil
}

// JSON writes the schema of the provider at address in the shape of `terraform
// providers schema -json`, indented and sorted.
func (s *Schemas) JSON(address string) ([]byte, error) {
	data, err := json.MarshalIndent(tfjson.ProviderSchemas{
		FormatVersion: "1.0",
		Schemas:       map[string]*tfjson.ProviderSchema{address: s.Providers[address]},
	}, "", " ")
	return append(data, '\n'), err
}
