package schemaexporter


type SchemaExporterTimeouts struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_exporter#create SchemaExporter#create}.
	Create *string `field:"optional" json:"create" yaml:"create"`
}

