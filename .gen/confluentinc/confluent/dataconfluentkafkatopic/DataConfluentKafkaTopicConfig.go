package dataconfluentkafkatopic

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type DataConfluentKafkaTopicConfig struct {
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
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/kafka_topic#rest_endpoint DataConfluentKafkaTopic#rest_endpoint}.
	RestEndpoint *string `field:"required" json:"restEndpoint" yaml:"restEndpoint"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/kafka_topic#topic_name DataConfluentKafkaTopic#topic_name}.
	TopicName *string `field:"required" json:"topicName" yaml:"topicName"`
	// credentials block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/kafka_topic#credentials DataConfluentKafkaTopic#credentials}
	Credentials *DataConfluentKafkaTopicCredentials `field:"optional" json:"credentials" yaml:"credentials"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/kafka_topic#id DataConfluentKafkaTopic#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// kafka_cluster block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/kafka_topic#kafka_cluster DataConfluentKafkaTopic#kafka_cluster}
	KafkaCluster *DataConfluentKafkaTopicKafkaCluster `field:"optional" json:"kafkaCluster" yaml:"kafkaCluster"`
}

