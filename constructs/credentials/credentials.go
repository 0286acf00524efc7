// Package credentials reads a principal's API key from AWS Secrets Manager, by
// name: no secret passes from one stack's state to another's.
package credentials

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/dataawssecretsmanagersecretversion"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
)

// Props of a principal's credentials.
type Props struct {
	// SecretName in Secrets Manager; of another account, its ARN.
	SecretName string
	// Gate of the cluster that the key is for; of a share, what finds that it is approved.
	Gate cdktf.ITerraformDependable
}

// Outputs of a principal's credentials.
type Outputs struct {
	// Key is the API key's id, known at plan.
	Key *string
	// Secret is the API key's secret, sensitive.
	Secret *string
}

// New reads the secret's current version.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	element.Add(this, "", dataawssecretsmanagersecretversion.NewDataAwsSecretsmanagerSecretVersion,
		&dataawssecretsmanagersecretversion.DataAwsSecretsmanagerSecretVersionConfig{
			SecretId:  &props.SecretName,
			DependsOn: &[]cdktf.ITerraformDependable{props.Gate},
		})
	properties := "jsondecode(data.aws_secretsmanager_secret_version." + this.ID("") + ".secret_string)"
	return Outputs{
		Key:    element.Expression(properties + `["sasl.username"]`),
		Secret: element.Expression(properties + `["sasl.password"]`),
	}
}
