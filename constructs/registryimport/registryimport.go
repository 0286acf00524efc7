// Package registryimport finds the context of another team's Schema Registry that schemas are copied into, and the key for it: by the name of a
// secret, as a link finds a share. Where it leads to stands in the secret's tags, so that a plan shows it.
package registryimport

import (
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/dataawssecretsmanagersecret"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/dataawssecretsmanagersecretversion"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/clientsecret"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/config"
)

// Tags of an import's secret.
const (
	RegistryEndpoint = "registry-endpoint"
	Context          = "context"
)

// Props of an import that an exporter writes into.
type Props struct {
	// ExporterName of the exporter in the file, for messages.
	ExporterName string
	// Secret of the import: its ARN, or its name in this account.
	Secret string
}

// Outputs of an import.
type Outputs struct {
	// Endpoint of the other team's registry, https://...
	Endpoint *string
	// Context of that registry, .name
	Context *string
	// Key and Secret of the principal that may write there. The state keeps them: the provider has no write-only argument for them.
	Key, Secret *string
	// Read waits until it is known that the secret is that of an import.
	Read cdktf.ITerraformDependable
}

// New looks the secret up, at plan, and reads it.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	settings := &dataawssecretsmanagersecret.DataAwsSecretsmanagerSecretConfig{
		Lifecycle: element.Postcondition(fmt.Sprintf("can(self.tags[%q]) && can(self.tags[%q])", RegistryEndpoint, Context),
			"Exporter "+props.ExporterName+": the secret ${self.name} is not that of an import. The other team's file names it under "+
				"schema_registry.imports, and its output imports of confluent-core gives the secret's ARN. Nothing was changed."),
	}
	if config.IsARN(props.Secret) {
		settings.Arn = &props.Secret
	} else {
		settings.Name = &props.Secret
	}
	secret := element.Add(this, "", dataawssecretsmanagersecret.NewDataAwsSecretsmanagerSecret, settings)
	read := element.Add(this, "", dataawssecretsmanagersecretversion.NewDataAwsSecretsmanagerSecretVersion,
		&dataawssecretsmanagersecretversion.DataAwsSecretsmanagerSecretVersionConfig{
			SecretId: &props.Secret, DependsOn: &[]cdktf.ITerraformDependable{secret},
		})
	tags := "data.aws_secretsmanager_secret." + this.ID("") + ".tags"
	key, password := clientsecret.RegistryKey("jsondecode(data.aws_secretsmanager_secret_version." + this.ID("") + ".secret_string)")
	return Outputs{
		Endpoint: element.Expression(fmt.Sprintf("%s[%q]", tags, RegistryEndpoint)), Context: element.Expression(fmt.Sprintf("%s[%q]", tags, Context)),
		Key: key, Secret: password, Read: read,
	}
}
