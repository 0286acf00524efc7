// Package topic makes a topic.
package topic

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/kafkatopic"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/config"
)

// Props of a topic.
type Props struct {
	// Name of the topic.
	Name string
	// Topic as configured.
	Topic config.Topic
	// ClusterID, lkc-...
	ClusterID *string
	// Provider of the cluster.
	Provider cdktf.TerraformProvider
	// Gate of the cluster.
	Gate cdktf.ITerraformDependable
}

// Outputs of a topic.
type Outputs struct {
	// Topic: connectors and mirrors wait for it.
	Topic cdktf.ITerraformDependable
}

// Address of a topic.
func Address(id string) string { return "confluent_kafka_topic." + id }

// New makes the topic.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	settings := &kafkatopic.KafkaTopicConfig{
		TopicName:       &props.Name,
		PartitionsCount: jsii.Number(props.Topic.Partitions),
		KafkaCluster:    &kafkatopic.KafkaTopicKafkaCluster{Id: props.ClusterID},
		Provider:        props.Provider,
		DependsOn:       &[]cdktf.ITerraformDependable{props.Gate},
		Lifecycle:       element.Protected(*props.Topic.Protect),
	}
	if len(props.Topic.Config) > 0 {
		values := map[string]*string{}
		for key, value := range props.Topic.Config {
			values[key] = jsii.String(value)
		}
		settings.Config = &values
	}
	return Outputs{Topic: element.Add(this, "", kafkatopic.NewKafkaTopic, settings)}
}
