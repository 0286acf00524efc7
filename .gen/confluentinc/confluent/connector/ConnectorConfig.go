package connector

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type ConnectorConfig struct {
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
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/connector#config_nonsensitive Connector#config_nonsensitive}.
	ConfigNonsensitive *map[string]*string `field:"required" json:"configNonsensitive" yaml:"configNonsensitive"`
	// environment block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/connector#environment Connector#environment}
	Environment *ConnectorEnvironment `field:"required" json:"environment" yaml:"environment"`
	// kafka_cluster block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/connector#kafka_cluster Connector#kafka_cluster}
	KafkaCluster *ConnectorKafkaCluster `field:"required" json:"kafkaCluster" yaml:"kafkaCluster"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/connector#config_sensitive Connector#config_sensitive}.
	ConfigSensitive *map[string]*string `field:"optional" json:"configSensitive" yaml:"configSensitive"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/connector#id Connector#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// offsets block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/connector#offsets Connector#offsets}
	Offsets interface{} `field:"optional" json:"offsets" yaml:"offsets"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/connector#status Connector#status}.
	Status *string `field:"optional" json:"status" yaml:"status"`
	// timeouts block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/connector#timeouts Connector#timeouts}
	Timeouts *ConnectorTimeouts `field:"optional" json:"timeouts" yaml:"timeouts"`
}

