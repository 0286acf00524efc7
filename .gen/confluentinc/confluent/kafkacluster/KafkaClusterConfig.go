package kafkacluster

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type KafkaClusterConfig struct {
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
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_cluster#availability KafkaCluster#availability}.
	Availability *string `field:"required" json:"availability" yaml:"availability"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_cluster#cloud KafkaCluster#cloud}.
	Cloud *string `field:"required" json:"cloud" yaml:"cloud"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_cluster#display_name KafkaCluster#display_name}.
	DisplayName *string `field:"required" json:"displayName" yaml:"displayName"`
	// environment block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_cluster#environment KafkaCluster#environment}
	Environment *KafkaClusterEnvironment `field:"required" json:"environment" yaml:"environment"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_cluster#region KafkaCluster#region}.
	Region *string `field:"required" json:"region" yaml:"region"`
	// basic block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_cluster#basic KafkaCluster#basic}
	Basic interface{} `field:"optional" json:"basic" yaml:"basic"`
	// byok_key block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_cluster#byok_key KafkaCluster#byok_key}
	ByokKey *KafkaClusterByokKey `field:"optional" json:"byokKey" yaml:"byokKey"`
	// dedicated block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_cluster#dedicated KafkaCluster#dedicated}
	Dedicated *KafkaClusterDedicated `field:"optional" json:"dedicated" yaml:"dedicated"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_cluster#deletion_protection KafkaCluster#deletion_protection}.
	DeletionProtection interface{} `field:"optional" json:"deletionProtection" yaml:"deletionProtection"`
	// enterprise block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_cluster#enterprise KafkaCluster#enterprise}
	Enterprise interface{} `field:"optional" json:"enterprise" yaml:"enterprise"`
	// freight block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_cluster#freight KafkaCluster#freight}
	Freight interface{} `field:"optional" json:"freight" yaml:"freight"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_cluster#id KafkaCluster#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// network block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_cluster#network KafkaCluster#network}
	Network *KafkaClusterNetwork `field:"optional" json:"network" yaml:"network"`
	// standard block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_cluster#standard KafkaCluster#standard}
	Standard interface{} `field:"optional" json:"standard" yaml:"standard"`
	// timeouts block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/kafka_cluster#timeouts KafkaCluster#timeouts}
	Timeouts *KafkaClusterTimeouts `field:"optional" json:"timeouts" yaml:"timeouts"`
}

