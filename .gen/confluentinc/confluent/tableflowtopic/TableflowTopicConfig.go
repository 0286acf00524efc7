package tableflowtopic

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type TableflowTopicConfig struct {
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
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#display_name TableflowTopic#display_name}.
	DisplayName *string `field:"required" json:"displayName" yaml:"displayName"`
	// environment block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#environment TableflowTopic#environment}
	Environment *TableflowTopicEnvironment `field:"required" json:"environment" yaml:"environment"`
	// kafka_cluster block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#kafka_cluster TableflowTopic#kafka_cluster}
	KafkaCluster *TableflowTopicKafkaCluster `field:"required" json:"kafkaCluster" yaml:"kafkaCluster"`
	// azure_data_lake_storage_gen_2 block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#azure_data_lake_storage_gen_2 TableflowTopic#azure_data_lake_storage_gen_2}
	AzureDataLakeStorageGen2 *TableflowTopicAzureDataLakeStorageGen2 `field:"optional" json:"azureDataLakeStorageGen2" yaml:"azureDataLakeStorageGen2"`
	// byob_aws block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#byob_aws TableflowTopic#byob_aws}
	ByobAws *TableflowTopicByobAws `field:"optional" json:"byobAws" yaml:"byobAws"`
	// credentials block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#credentials TableflowTopic#credentials}
	Credentials *TableflowTopicCredentials `field:"optional" json:"credentials" yaml:"credentials"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#data_retention_ms TableflowTopic#data_retention_ms}.
	DataRetentionMs *string `field:"optional" json:"dataRetentionMs" yaml:"dataRetentionMs"`
	// error_handling block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#error_handling TableflowTopic#error_handling}
	ErrorHandling *TableflowTopicErrorHandling `field:"optional" json:"errorHandling" yaml:"errorHandling"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#id TableflowTopic#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// managed_storage block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#managed_storage TableflowTopic#managed_storage}
	ManagedStorage interface{} `field:"optional" json:"managedStorage" yaml:"managedStorage"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#metadata_column_naming_scheme TableflowTopic#metadata_column_naming_scheme}.
	MetadataColumnNamingScheme *string `field:"optional" json:"metadataColumnNamingScheme" yaml:"metadataColumnNamingScheme"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#record_failure_strategy TableflowTopic#record_failure_strategy}.
	RecordFailureStrategy *string `field:"optional" json:"recordFailureStrategy" yaml:"recordFailureStrategy"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#retention_ms TableflowTopic#retention_ms}.
	RetentionMs *string `field:"optional" json:"retentionMs" yaml:"retentionMs"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic#table_formats TableflowTopic#table_formats}.
	TableFormats *[]*string `field:"optional" json:"tableFormats" yaml:"tableFormats"`
}

