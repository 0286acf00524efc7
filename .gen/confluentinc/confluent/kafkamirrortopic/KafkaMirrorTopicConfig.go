package kafkamirrortopic

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type KafkaMirrorTopicConfig struct {
	// Experimental.
	Connection interface{} `field:"optional" json:"connection" yaml:"connection"`
	// Experimental.
	Count interface{} `field:"optional" json:"count" yaml:"count"`
	// Experimental.
	DependsOn *[]cdktf.ITerraformDependable `field:"optional" json:"dependsOn" yaml:"dependsOn"`
	// Experimental.
	ForEach cdktf.ITerraformIterator `field:"optional" json:"forEach" yaml:"forEach"`
	// Experimental.
	Lifecycle *cdktf.TerraformResourceLifecycle `field:"optional" json:"lifecycle" yaml:"lifecycle"`
	// Experimental.
	Provider cdktf.TerraformProvider `field:"optional" json:"provider" yaml:"provider"`
	// Experimental.
	Provisioners *[]interface{} `field:"optional" json:"provisioners" yaml:"provisioners"`
	// cluster_link block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_mirror_topic#cluster_link KafkaMirrorTopic#cluster_link}
	ClusterLink *KafkaMirrorTopicClusterLink `field:"required" json:"clusterLink" yaml:"clusterLink"`
	// kafka_cluster block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_mirror_topic#kafka_cluster KafkaMirrorTopic#kafka_cluster}
	KafkaCluster *KafkaMirrorTopicKafkaCluster `field:"required" json:"kafkaCluster" yaml:"kafkaCluster"`
	// source_kafka_topic block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_mirror_topic#source_kafka_topic KafkaMirrorTopic#source_kafka_topic}
	SourceKafkaTopic *KafkaMirrorTopicSourceKafkaTopic `field:"required" json:"sourceKafkaTopic" yaml:"sourceKafkaTopic"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_mirror_topic#id KafkaMirrorTopic#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_mirror_topic#mirror_topic_name KafkaMirrorTopic#mirror_topic_name}.
	MirrorTopicName *string `field:"optional" json:"mirrorTopicName" yaml:"mirrorTopicName"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_mirror_topic#status KafkaMirrorTopic#status}.
	Status *string `field:"optional" json:"status" yaml:"status"`
}

