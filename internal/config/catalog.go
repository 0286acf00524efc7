package config

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// Tag is a tag of the Stream Catalog.
type Tag struct {
	// What the tag means.
	Description string `yaml:"description,omitempty"`
	// Whether the tag exists, made by somebody else: it is put on topics, and never changed or deleted here. Default false.
	Existing bool `yaml:"existing,omitempty"`
}

// CatalogTags are the tags of the Stream Catalog that are made here.
func (c *Config) CatalogTags() map[string]Tag {
	made := map[string]Tag{}
	for name, tag := range c.Confluent.registry().Tags {
		if !tag.Existing {
			made[name] = tag
		}
	}
	return made
}

// Described tells whether the Stream Catalog is told of the topic: who owns it, and what it is.
func (t Topic) Described() bool {
	return t.Description != "" || t.Owner != "" || t.OwnerEmail != ""
}

// UsesCatalog tells whether anything is kept in the environment's Stream Catalog.
func (c *Config) UsesCatalog() bool {
	if len(c.CatalogTags()) > 0 {
		return true
	}
	for _, cluster := range c.Confluent.Clusters {
		for _, topic := range cluster.Topics {
			if topic.Described() || len(topic.Tags) > 0 {
				return true
			}
		}
	}
	return false
}

// ManagesRegistry tells whether anything is kept in the Schema Registry or in its catalog, by the registry's manager, or shall be no more.
func (c *Config) ManagesRegistry() bool {
	return c.hasSchema() || c.UsesCatalog() || len(c.Exporters()) > 0 || c.Confluent.registry().Manager
}

// checkCatalog checks the names of tags, and that topics have tags that the file knows: a misspelt one would be refused late.
func (v *validator) checkCatalog() {
	tags := v.Confluent.registry().Tags
	known := inorder.Keys(tags)
	for name, tag := range inorder.Of(tags) {
		path := at("confluent.schema_registry.tags", name)
		if !tagForm.MatchString(name) {
			v.add(path, "is not a possible name", "needs "+shapes["tag"].allowed)
		}
		if tag.Existing && tag.Description != "" {
			v.add(at(path, "description"), "is given for a tag that exists", "nothing besides existing")
		}
	}
	for cluster, spec := range inorder.Of(v.Confluent.Clusters) {
		for topic, one := range inorder.Of(spec.Topics) {
			path := at("confluent.clusters", cluster, "topics", topic, "tags")
			checkRepeats(v, one.Tags, path)
			for i, tag := range one.Tags {
				if !slices.Contains(known, tag) {
					v.add(at(path, i), "is not a tag of this file", orNear(tag, known, "one under confluent.schema_registry.tags; with existing: true if others made it"))
				}
			}
		}
	}
}
