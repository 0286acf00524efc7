// Package mirrortopic makes a mirror topic of a link.
package mirrortopic

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
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

// Outputs of a mirror topic.
type Outputs struct {
	// Topic: connectors that read it wait for it.
	Topic cdktf.ITerraformDependable
}

// New makes the mirror topic. Destroying it deletes the topic and its data, even
// after promotion: to keep the topic, take it out of the state first.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	return Outputs{Topic: element.Add(this, "", kafkamirrortopic.NewKafkaMirrorTopic, &kafkamirrortopic.KafkaMirrorTopicConfig{
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
		Lifecycle: lifecycle(props.Mirror),
	})}
}

// lifecycle fails the apply that makes a mirror topic which shall not be ACTIVE: the provider
// ignores the status at creation, and sets it in the update of the next apply.
func lifecycle(mirror config.Mirror) *cdktf.TerraformResourceLifecycle {
	lifecycle := element.Protected(mirror.Protect)
	if mirror.Status == config.MirrorActive {
		return lifecycle
	}
	if lifecycle == nil {
		lifecycle = &cdktf.TerraformResourceLifecycle{}
	}
	lifecycle.Postcondition = &[]*cdktf.Postcondition{{
		Condition: element.Expression(`self.status != "ACTIVE"`),
		ErrorMessage: jsii.String("Mirror topic " + mirror.MirrorTopic + " was made, and is ACTIVE as every new one is. Its status " +
			mirror.Status + " takes a second step: apply again."),
	}}
	return lifecycle
}
