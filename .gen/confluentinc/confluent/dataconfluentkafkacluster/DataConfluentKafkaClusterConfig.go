package dataconfluentkafkacluster

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type DataConfluentKafkaClusterConfig struct {
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
	// environment block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/kafka_cluster#environment DataConfluentKafkaCluster#environment}
	Environment *DataConfluentKafkaClusterEnvironment `field:"required" json:"environment" yaml:"environment"`
	// basic block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/kafka_cluster#basic DataConfluentKafkaCluster#basic}
	Basic interface{} `field:"optional" json:"basic" yaml:"basic"`
	// dedicated block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/kafka_cluster#dedicated DataConfluentKafkaCluster#dedicated}
	Dedicated *DataConfluentKafkaClusterDedicated `field:"optional" json:"dedicated" yaml:"dedicated"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/kafka_cluster#display_name DataConfluentKafkaCluster#display_name}.
	DisplayName *string `field:"optional" json:"displayName" yaml:"displayName"`
	// enterprise block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/kafka_cluster#enterprise DataConfluentKafkaCluster#enterprise}
	Enterprise interface{} `field:"optional" json:"enterprise" yaml:"enterprise"`
	// freight block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/kafka_cluster#freight DataConfluentKafkaCluster#freight}
	Freight interface{} `field:"optional" json:"freight" yaml:"freight"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/kafka_cluster#id DataConfluentKafkaCluster#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// standard block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/kafka_cluster#standard DataConfluentKafkaCluster#standard}
	Standard interface{} `field:"optional" json:"standard" yaml:"standard"`
}

