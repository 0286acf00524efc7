// Package schemaexporter copies schemas of the environment's Schema Registry into a context of another team's, and keeps copying.
//
// The exporter belongs to the registry of its source, and writes to the other with a key of that team's. The key is kept by Confluent
// and by the state: the provider has no write-only argument for it.
package schemaexporter

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/schemaexporter"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/registryimport"
	"cdk.tf/confluent-privatelink/internal/config"
)

// Props of an exporter.
type Props struct {
	// Name of the exporter in its registry.
	Name string
	// Exporter as configured.
	Exporter config.Exporter
	// Import of the other team.
	Import registryimport.Outputs
	// Provider of the registry.
	Provider cdktf.TerraformProvider
	// Gate of the registry.
	Gate cdktf.ITerraformDependable
}

// New makes the exporter. Any change of it has the provider pause the exporter, change it, and let it run again; a new key too.
// https://docs.confluent.io/cloud/current/sr/schema-linking.html
func New(scope constructs.Construct, id string, props Props) {
	this := element.Open(scope, id)
	element.Add(this, "", schemaexporter.NewSchemaExporter, &schemaexporter.SchemaExporterConfig{
		Name:        &props.Name,
		Subjects:    jsii.Strings(config.Texts(props.Exporter.Subjects)...),
		ContextType: jsii.String("CUSTOM"),
		Context:     props.Import.Context,
		DestinationSchemaRegistryCluster: &schemaexporter.SchemaExporterDestinationSchemaRegistryCluster{
			RestEndpoint: props.Import.Endpoint,
			Credentials: &schemaexporter.SchemaExporterDestinationSchemaRegistryClusterCredentials{
				Key: props.Import.Key, Secret: props.Import.Secret,
			},
		},
		ResetOnUpdate: &props.Exporter.ResetOnUpdate,
		Provider:      props.Provider,
		DependsOn:     &[]cdktf.ITerraformDependable{props.Gate, props.Import.Read},
	})
}
