// Package schemaexporter copies schemas of the environment's Schema Registry into a context of another team's, and keeps copying.
//
// The exporter belongs to the registry of its source, and writes to the other with a key of that team's, which it finds as a link finds a
// share: by the name of a secret. Where it writes to stands in the secret's tags, so that a plan shows it. The key is kept
// by Confluent and by the state: the provider has no write-only argument for it.
package schemaexporter

import (
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/dataawssecretsmanagersecret"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/dataawssecretsmanagersecretversion"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/schemaexporter"
	"cdk.tf/confluent-privatelink/constructs/clientsecret"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
)

// Tags of an import's secret.
const (
	RegistryEndpoint = "registry-endpoint"
	Context          = "context"
)

// Props of an exporter.
type Props struct {
	// Key of the exporter in the file, for messages and addresses.
	Key string
	// Name of the exporter in its registry.
	Name string
	// Exporter as configured.
	Exporter config.Exporter
	// Provider of the registry.
	Provider cdktf.TerraformProvider
	// Gate of the registry.
	Gate cdktf.ITerraformDependable
}

// New finds the import, then makes the exporter. Any change of it has the provider pause the exporter, change it, and let it run again; a new
// key too.
// https://docs.confluent.io/cloud/current/sr/schema-linking.html
func New(scope constructs.Construct, id string, props Props) {
	found := address.ExportedTo(props.Key)
	read := newImport(scope, found, props)
	this := element.Open(scope, id)
	tags := "data.aws_secretsmanager_secret." + found + ".tags"
	key, secret := clientsecret.RegistryKey("jsondecode(data.aws_secretsmanager_secret_version." + found + ".secret_string)")
	element.Add(this, "", schemaexporter.NewSchemaExporter, &schemaexporter.SchemaExporterConfig{
		Name:        &props.Name,
		Subjects:    jsii.Strings(config.Texts(props.Exporter.Subjects)...),
		ContextType: jsii.String("CUSTOM"),
		Context:     element.Expression(fmt.Sprintf("%s[%q]", tags, Context)),
		DestinationSchemaRegistryCluster: &schemaexporter.SchemaExporterDestinationSchemaRegistryCluster{
			RestEndpoint: element.Expression(fmt.Sprintf("%s[%q]", tags, RegistryEndpoint)),
			Credentials: &schemaexporter.SchemaExporterDestinationSchemaRegistryClusterCredentials{
				Key: key, Secret: secret,
			},
		},
		ResetOnUpdate: &props.Exporter.ResetOnUpdate,
		Provider:      props.Provider,
		DependsOn:     &[]cdktf.ITerraformDependable{props.Gate, read},
	})
}

// newImport looks the other team's secret up, at plan, and reads it.
func newImport(scope constructs.Construct, id string, props Props) cdktf.ITerraformDependable {
	this := element.Open(scope, id)
	settings := &dataawssecretsmanagersecret.DataAwsSecretsmanagerSecretConfig{
		Lifecycle: element.Postcondition(fmt.Sprintf("can(self.tags[%q]) && can(self.tags[%q])", RegistryEndpoint, Context),
			"Exporter "+props.Key+": the secret ${self.name} is not that of an import. The other team's file names it under "+
				"schema_registry.imports, and its output imports of confluent-core gives the secret's ARN. Nothing was changed."),
	}
	if config.IsARN(props.Exporter.Import) {
		settings.Arn = &props.Exporter.Import
	} else {
		settings.Name = &props.Exporter.Import
	}
	secret := element.Add(this, "", dataawssecretsmanagersecret.NewDataAwsSecretsmanagerSecret, settings)
	return element.Add(this, "", dataawssecretsmanagersecretversion.NewDataAwsSecretsmanagerSecretVersion,
		&dataawssecretsmanagersecretversion.DataAwsSecretsmanagerSecretVersionConfig{
			SecretId: &props.Exporter.Import, DependsOn: &[]cdktf.ITerraformDependable{secret},
		})
}
