package config

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// RegistryAccess gives an application subjects of the environment's Schema Registry, by its own account or pool.
type RegistryAccess struct {
	// Subjects whose schemas it reads, each a name or a prefix that ends in *. Default: <topic>-key and <topic>-value of
	// what it produces and consumes, the subjects that this file keeps the schemas of these topics in, and what those refer to.
	Read []Pattern `yaml:"read,omitempty" jsonschema:"format=pattern,minItems=1"`
	// Subjects under which it registers schemas, and reads them, each a name or a prefix that ends in *. Default: none; with
	// streams those of its internal topics, <application_id>-*.
	Write []Pattern `yaml:"write,omitempty" jsonschema:"format=pattern,minItems=1"`
}

// setDefaults gives an application of Kafka Streams the subjects of its internal topics.
func (r *RegistryAccess) setDefaults(application Application) {
	if len(r.Write) == 0 && application.Streams != nil {
		r.Write = []Pattern{application.Streams.Internal()}
	}
}

// setSubjects gives applications and exporters that name no subjects those of their topics. The files of schemas are read before: they say what
// records, and so subjects, are called.
func (c *Config) setSubjects() {
	for name, cluster := range c.Confluent.Clusters {
		for _, application := range cluster.Applications {
			if access := application.SchemaRegistry; access != nil && len(access.Read) == 0 {
				access.Read = c.subjectsOfTopics(name, slices.Concat(application.Produces, application.Consumes))
			}
		}
	}
	exporters := c.Exporters()
	for name, one := range exporters {
		if share := c.Shares[one.Share]; len(one.Subjects) == 0 {
			one.Subjects = c.subjectsOfTopics(share.Cluster, share.Topics)
			exporters[name] = one
		}
	}
}

// ApplicationsUseRegistry tells whether an application has access to the Schema Registry.
func (c Confluent) ApplicationsUseRegistry() bool {
	for _, cluster := range c.Clusters {
		for _, application := range cluster.Applications {
			if application.SchemaRegistry != nil {
				return true
			}
		}
	}
	return false
}

// checkRegistryAccess checks that subjects that an application asks for are some.
func (v *validator) checkRegistryAccess() {
	for name, cluster := range inorder.Of(v.Confluent.Clusters) {
		for application, spec := range inorder.Of(cluster.Applications) {
			access, path := spec.SchemaRegistry, at("confluent.clusters", name, "applications", application, "schema_registry")
			if access == nil {
				continue
			}
			if len(access.Read) == 0 && len(access.Write) == 0 {
				v.add(path, "gives access to no subject", "read or write: the application has no topics whose subjects it could read")
			}
			checkRepeats(v, access.Read, at(path, "read"))
			checkRepeats(v, access.Write, at(path, "write"))
		}
	}
}
