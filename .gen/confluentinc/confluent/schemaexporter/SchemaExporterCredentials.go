package schemaexporter


type SchemaExporterCredentials struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_exporter#key SchemaExporter#key}.
	Key *string `field:"required" json:"key" yaml:"key"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_exporter#secret SchemaExporter#secret}.
	Secret *string `field:"required" json:"secret" yaml:"secret"`
}

