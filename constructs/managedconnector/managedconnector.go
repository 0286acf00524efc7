// Package managedconnector makes a connector that Confluent Cloud runs beside a cluster, of any class that it has.
//
// Its secrets are read from Secrets Manager and handed over as config_sensitive: no file holds them. The provider keeps that
// attribute in the state, and has no write-only form of it, which an ephemeral value would need (confluentinc/confluent 2.83.4,
// resource confluent_connector); the value that was read is in the state too.
// https://docs.confluent.io/cloud/current/connectors/overview.html
package managedconnector

import (
	"strconv"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/dataawssecretsmanagersecretversion"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/connector"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// Props of a managed connector.
type Props struct {
	// Name of the connector, unique in the cluster.
	Name string
	// Connector as configured.
	Connector config.Connector
	// AccountID, sa-..., as which it acts.
	AccountID *string
	// EnvironmentID, env-...
	EnvironmentID *string
	// ClusterID, lkc-...
	ClusterID *string
	// Gate of the cluster: without a path no secret is read.
	Gate cdktf.ITerraformDependable
	// DependsOn the topics and their schemas, the account's ACLs and the gate.
	DependsOn []cdktf.ITerraformDependable
}

// New makes the connector. It is not created before its predecessor is destroyed:
// two connectors cannot have one name.
func New(scope constructs.Construct, id string, props Props) {
	this := element.Open(scope, id)
	settings := map[string]*string{
		"name":                     &props.Name,
		"kafka.auth.mode":          jsii.String("SERVICE_ACCOUNT"),
		"kafka.service.account.id": props.AccountID,
	}
	for key, value := range props.Connector.Settings() {
		settings[key] = &value
	}
	made := &connector.ConnectorConfig{
		Environment:        &connector.ConnectorEnvironment{Id: props.EnvironmentID},
		KafkaCluster:       &connector.ConnectorKafkaCluster{Id: props.ClusterID},
		ConfigNonsensitive: &settings,
		Status:             element.Optional(props.Connector.Status),
		DependsOn:          &props.DependsOn,
	}
	if len(props.Connector.Secrets) > 0 {
		made.ConfigSensitive = readSecrets(this, props)
	}
	if props.Connector.Status == "PAUSED" {
		// The provider ignores the status at creation, and sets it in the update of the next apply.
		made.Lifecycle = element.Postcondition(`self.status != "RUNNING"`, "Connector "+props.Name+
			" was made, and is RUNNING as every new one is. Its status PAUSED takes a second step: apply again.")
	}
	if len(props.Connector.Offsets) > 0 {
		made.Offsets = offsets(props.Connector.Offsets)
	}
	element.Add(this, "", connector.NewConnector, made)
}

// readSecrets reads the secret of each setting, so that each keeps its address whatever the others do.
func readSecrets(this element.Scope, props Props) *map[string]*string {
	values := map[string]*string{}
	for key, value := range inorder.Of(props.Connector.Secrets) {
		name := address.Setting(key)
		element.Add(this, name, dataawssecretsmanagersecretversion.NewDataAwsSecretsmanagerSecretVersion,
			&dataawssecretsmanagersecretversion.DataAwsSecretsmanagerSecretVersionConfig{
				SecretId:  &value.Secret,
				DependsOn: &[]cdktf.ITerraformDependable{props.Gate},
			})
		text := "data.aws_secretsmanager_secret_version." + this.ID(name) + ".secret_string"
		if value.Key != "" {
			text = "jsondecode(" + text + ")[" + strconv.Quote(value.Key) + "]"
		}
		values[key] = element.Expression(text)
	}
	return &values
}

func offsets(places []config.ConnectorOffset) []*connector.ConnectorOffsets {
	var made []*connector.ConnectorOffsets
	for _, place := range places {
		made = append(made, &connector.ConnectorOffsets{Partition: texts(place.Partition), Offset: texts(place.Offset)})
	}
	return made
}

func texts(values map[string]string) *map[string]*string {
	made := map[string]*string{}
	for key, value := range values {
		made[key] = &value
	}
	return &made
}
