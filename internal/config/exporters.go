package config

import (
	"cmp"
	"slices"

	"cdk.tf/confluent-privatelink/internal/inorder"
)

// Exporter copies schemas into the Schema Registry of another environment, and keeps copying: Schema Linking.
type Exporter struct {
	// Subjects to copy, each a name or a prefix that ends in *. Default: <topic>-key and <topic>-value of the topics of share, the subjects that
	// this file keeps the schemas of these topics in, and what those refer to.
	Subjects []Pattern `yaml:"subjects,omitempty" jsonschema:"format=pattern,minItems=1"`
	// Share of this file whose topics' schemas are copied. Needed without subjects.
	Share string `yaml:"share,omitempty"`
	// Import of the other team to copy into: the ARN of its secret, or, in the same account, its name.
	Import string `yaml:"import" jsonschema:"format=secret-id"`
	// Whether everything is copied anew whenever the exporter is changed. Default false.
	ResetOnUpdate bool `yaml:"reset_on_update,omitempty"`
	// The step before the exporter leaves the file: it is deleted, and what it copied stays.
	Retire bool `yaml:"retire,omitempty"`
}

// Import lets exporters of another team write schemas into a context of this environment's Schema Registry, a part of it with subjects
// and ids of its own.
type Import struct {
	// Name of the context, which the registry writes with a dot before it. Default: the import's name.
	Context string `yaml:"context,omitempty" jsonschema:"format=context"`
	// Principals of IAM (ARNs) that may read the import's secret, besides those under secrets. Those of other accounts need a policy of
	// their own too (docs/sharing.md).
	Readers []string `yaml:"readers" jsonschema:"format=principal-arn,minItems=1"`
	// ARN of the KMS key of the import's secret. Needed for readers of other accounts, for whom AWS's own key does not work. Default: that
	// under secrets.
	KMSKeyID string `yaml:"kms_key_id,omitempty" jsonschema:"format=kms-key-arn"`
	// The step before the import leaves the file: its roles go, its account, keys and secret stay.
	Retire bool `yaml:"retire,omitempty"`
}

// Subjects are all of the import's context.
// https://docs.confluent.io/cloud/current/sr/schema-linking.html (qualified subjects)
func (i Import) Subjects() Pattern { return Pattern(":." + i.Context + ":*") }

// setSchemaLinking completes imports.
func (c *Config) setSchemaLinking() {
	imports := c.Imports()
	for name, one := range imports {
		one.Context = cmp.Or(one.Context, name)
		imports[name] = one
	}
}

// Exporters of the Schema Registry by name.
func (c *Config) Exporters() map[string]Exporter { return c.Confluent.registry().Exporters }

// Imports of the Schema Registry by name.
func (c *Config) Imports() map[string]Import { return c.Confluent.registry().Imports }

// ImportSecret is the name of an import's secret.
func (c *Config) ImportSecret(name string) string {
	return c.Secrets.PathPrefix + "/schema-registry/import/" + name
}

// SharesOfOthers are the names or ARNs of other teams' secrets that the file uses: those of imports that exporters write into, and of
// shares that links read.
func (c *Config) SharesOfOthers() []string {
	var secrets []string
	for _, exporter := range inorder.Of(c.Exporters()) {
		secrets = append(secrets, exporter.Import)
	}
	for _, link := range inorder.Of(c.Links) {
		if link.Share != "" {
			secrets = append(secrets, link.Share)
		}
	}
	return secrets
}

// ImportOf returns into which import of this file an exporter copies, of this file or of another one; ok is false if into none.
func (c *Config) ImportOf(exporter Exporter) (name string, ok bool) {
	for name := range inorder.Of(c.Imports()) {
		if c.namesSecret(exporter.Import, c.ImportSecret(name)) {
			return name, true
		}
	}
	return "", false
}

// checkSchemaLinking checks exporters and imports.
func (v *validator) checkSchemaLinking() {
	for name, one := range inorder.Of(v.Exporters()) {
		path := at("confluent.schema_registry.exporters", name)
		checkRepeats(v, one.Subjects, at(path, "subjects"))
		_, known := v.Shares[one.Share]
		switch shares := inorder.Keys(v.Shares); {
		case one.Share != "" && !known:
			v.add(at(path, "share"), "is not a share of this file", orNear(one.Share, shares, "one under shares"))
		case one.Share == "" && len(one.Subjects) == 0:
			v.add(at(path, "subjects"), "is missing", "required without share: the subjects to copy")
		}
		v.checkARN(at(path, "import"), one.Import, v.Region)
		if own, ok := v.ImportOf(one); ok {
			v.add(at(path, "import"), "is "+at("confluent.schema_registry.imports", own)+" of this file", "nothing: in one environment consumers find the schemas where they are")
		}
	}
	contexts := places[string]{}
	imports := v.Imports()
	if len(imports) > 0 && v.AccountID == "" {
		v.add("account_id", "is missing", "required with imports: it tells readers of this account from those of others")
	}
	for name, one := range inorder.Of(imports) {
		path := at("confluent.schema_registry.imports", name)
		checkRepeated(v, contexts, one.Context, at(path, "context"))
		v.checkReadersOf(path, one.Readers, one.KMSKeyID)
	}
}

// warningsOfSchemas tells of links that read a share of another environment, where their consumers find no schemas unless an exporter
// copies them. A producer whose file says nothing of schemas may have none.
func warningsOfSchemas(configs []*Config) []string {
	var warnings []string
	for _, consumer := range configs {
		for name, link := range inorder.Of(consumer.Links) {
			for _, producer := range configs {
				share, ok := producer.ShareOf(link)
				if !ok || producer == consumer || link.Retire || !producer.hasSchemas() || oneEnvironment(producer, consumer) {
					continue
				}
				if !slices.ContainsFunc(exportersOf(producer, share), func(one Exporter) bool { _, into := consumer.ImportOf(one); return into }) {
					warnings = append(warnings, consumer.Name+": "+at("links", name)+" reads "+at("shares", share)+" of "+producer.Name+
						", as far as the files tell in another environment: who reads its topics finds their schemas there only if an exporter copies them (docs/sharing.md#schemas)")
				}
			}
		}
	}
	return warnings
}

func (c *Config) hasSchemas() bool {
	return c.Confluent.SchemaRegistry != nil || c.hasSchema() || c.Confluent.ApplicationsUseRegistry()
}

func exportersOf(producer *Config, share string) []Exporter {
	var all []Exporter
	for _, one := range inorder.Of(producer.Exporters()) {
		if (one.Share == share || one.Share == "") && !one.Retire {
			all = append(all, one)
		}
	}
	return all
}

// oneEnvironment tells whether two files name one environment, as far as they say.
func oneEnvironment(a, b *Config) bool {
	return a.Confluent.Environment.ID != "" && a.Confluent.Environment.ID == b.Confluent.Environment.ID
}
