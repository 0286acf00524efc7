// Package datagen makes a managed Datagen source connector, which writes sample
// records to a topic.
// https://docs.confluent.io/cloud/current/connectors/cc-datagen-source.html
package datagen

import (
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/connector"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/config"
)

// Props of a Datagen connector.
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
	// DependsOn the topic, the account's ACLs and the gate.
	DependsOn []cdktf.ITerraformDependable
}

// New makes the connector. It is not created before its predecessor is destroyed:
// two connectors cannot have one name.
func New(scope constructs.Construct, id string, props Props) {
	this := element.Open(scope, id)
	element.Add(this, "", connector.NewConnector, &connector.ConnectorConfig{
		Environment:  &connector.ConnectorEnvironment{Id: props.EnvironmentID},
		KafkaCluster: &connector.ConnectorKafkaCluster{Id: props.ClusterID},
		ConfigNonsensitive: &map[string]*string{
			"connector.class":          jsii.String("DatagenSource"),
			"name":                     &props.Name,
			"kafka.auth.mode":          jsii.String("SERVICE_ACCOUNT"),
			"kafka.service.account.id": props.AccountID,
			"kafka.topic":              &props.Connector.Topic,
			"output.data.format":       &props.Connector.Format,
			"quickstart":               &props.Connector.Quickstart,
			"tasks.max":                jsii.String(fmt.Sprint(props.Connector.Tasks)),
		},
		DependsOn: &props.DependsOn,
	})
}
