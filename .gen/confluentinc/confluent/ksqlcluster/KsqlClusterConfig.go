package ksqlcluster

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type KsqlClusterConfig struct {
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
	// credential_identity block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/ksql_cluster#credential_identity KsqlCluster#credential_identity}
	CredentialIdentity *KsqlClusterCredentialIdentity `field:"required" json:"credentialIdentity" yaml:"credentialIdentity"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/ksql_cluster#csu KsqlCluster#csu}.
	Csu *float64 `field:"required" json:"csu" yaml:"csu"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/ksql_cluster#display_name KsqlCluster#display_name}.
	DisplayName *string `field:"required" json:"displayName" yaml:"displayName"`
	// environment block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/ksql_cluster#environment KsqlCluster#environment}
	Environment *KsqlClusterEnvironment `field:"required" json:"environment" yaml:"environment"`
	// kafka_cluster block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/ksql_cluster#kafka_cluster KsqlCluster#kafka_cluster}
	KafkaCluster *KsqlClusterKafkaCluster `field:"required" json:"kafkaCluster" yaml:"kafkaCluster"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/ksql_cluster#id KsqlCluster#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// timeouts block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/ksql_cluster#timeouts KsqlCluster#timeouts}
	Timeouts *KsqlClusterTimeouts `field:"optional" json:"timeouts" yaml:"timeouts"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/ksql_cluster#use_detailed_processing_log KsqlCluster#use_detailed_processing_log}.
	UseDetailedProcessingLog interface{} `field:"optional" json:"useDetailedProcessingLog" yaml:"useDetailedProcessingLog"`
}

