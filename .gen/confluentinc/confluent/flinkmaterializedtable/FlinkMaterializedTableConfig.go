package flinkmaterializedtable

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type FlinkMaterializedTableConfig struct {
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
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#display_name FlinkMaterializedTable#display_name}.
	DisplayName *string `field:"required" json:"displayName" yaml:"displayName"`
	// kafka_cluster block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#kafka_cluster FlinkMaterializedTable#kafka_cluster}
	KafkaCluster *FlinkMaterializedTableKafkaCluster `field:"required" json:"kafkaCluster" yaml:"kafkaCluster"`
	// columns block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#columns FlinkMaterializedTable#columns}
	Columns interface{} `field:"optional" json:"columns" yaml:"columns"`
	// compute_pool block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#compute_pool FlinkMaterializedTable#compute_pool}
	ComputePool *FlinkMaterializedTableComputePool `field:"optional" json:"computePool" yaml:"computePool"`
	// constraints block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#constraints FlinkMaterializedTable#constraints}
	Constraints interface{} `field:"optional" json:"constraints" yaml:"constraints"`
	// credentials block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#credentials FlinkMaterializedTable#credentials}
	Credentials *FlinkMaterializedTableCredentials `field:"optional" json:"credentials" yaml:"credentials"`
	// distribution block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#distribution FlinkMaterializedTable#distribution}
	Distribution *FlinkMaterializedTableDistribution `field:"optional" json:"distribution" yaml:"distribution"`
	// environment block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#environment FlinkMaterializedTable#environment}
	Environment *FlinkMaterializedTableEnvironment `field:"optional" json:"environment" yaml:"environment"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#id FlinkMaterializedTable#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// organization block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#organization FlinkMaterializedTable#organization}
	Organization *FlinkMaterializedTableOrganization `field:"optional" json:"organization" yaml:"organization"`
	// principal block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#principal FlinkMaterializedTable#principal}
	Principal *FlinkMaterializedTablePrincipal `field:"optional" json:"principal" yaml:"principal"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#query FlinkMaterializedTable#query}.
	Query *string `field:"optional" json:"query" yaml:"query"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#rest_endpoint FlinkMaterializedTable#rest_endpoint}.
	RestEndpoint *string `field:"optional" json:"restEndpoint" yaml:"restEndpoint"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#session_options FlinkMaterializedTable#session_options}.
	SessionOptions *map[string]*string `field:"optional" json:"sessionOptions" yaml:"sessionOptions"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#stopped FlinkMaterializedTable#stopped}.
	Stopped interface{} `field:"optional" json:"stopped" yaml:"stopped"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#table_options FlinkMaterializedTable#table_options}.
	TableOptions *map[string]*string `field:"optional" json:"tableOptions" yaml:"tableOptions"`
	// timeouts block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#timeouts FlinkMaterializedTable#timeouts}
	Timeouts *FlinkMaterializedTableTimeouts `field:"optional" json:"timeouts" yaml:"timeouts"`
	// watermark block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table#watermark FlinkMaterializedTable#watermark}
	Watermark *FlinkMaterializedTableWatermark `field:"optional" json:"watermark" yaml:"watermark"`
}

