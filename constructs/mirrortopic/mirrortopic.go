// Package mirrortopic makes a mirror topic of a link.
package mirrortopic

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/kafkamirrortopic"
	"cdk.tf/confluent-privatelink/constructs/clusterlink"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/config"
)

// Props of a mirror topic.
type Props struct {
	// Mirror as configured.
	Mirror config.Mirror
	// LinkName that brings it.
	LinkName string
	// Cluster that gets it.
	Cluster clusterlink.Side
	// DependsOn the link's halves, the source topic, the ACLs and the gates.
	DependsOn []cdktf.ITerraformDependable
}

// Address of a mirror topic.
func Address(id string) string { return "confluent_kafka_mirror_topic." + id }

// New makes the mirror topic. Destroying it deletes the topic and its data, even
// after promotion: to keep the topic, take it out of the state first.
func New(scope constructs.Construct, id string, props Props) {
	this := element.Open(scope, id)
	element.Add(this, "", kafkamirrortopic.NewKafkaMirrorTopic, &kafkamirrortopic.KafkaMirrorTopicConfig{
		SourceKafkaTopic: &kafkamirrortopic.KafkaMirrorTopicSourceKafkaTopic{TopicName: &props.Mirror.Topic},
		MirrorTopicName:  &props.Mirror.MirrorTopic,
		Status:           &props.Mirror.Status,
		ClusterLink:      &kafkamirrortopic.KafkaMirrorTopicClusterLink{LinkName: &props.LinkName},
		KafkaCluster: &kafkamirrortopic.KafkaMirrorTopicKafkaCluster{
			Id: props.Cluster.ClusterID, RestEndpoint: props.Cluster.RESTEndpoint,
			Credentials: &kafkamirrortopic.KafkaMirrorTopicKafkaClusterCredentials{
				Key: props.Cluster.Credentials.Key, Secret: props.Cluster.Credentials.Secret,
			},
		},
		DependsOn: &props.DependsOn,
		Lifecycle: element.Protected(props.Mirror.Protect),
	})
}
