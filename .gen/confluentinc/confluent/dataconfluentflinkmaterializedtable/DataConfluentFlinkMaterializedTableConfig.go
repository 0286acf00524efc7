package dataconfluentflinkmaterializedtable

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type DataConfluentFlinkMaterializedTableConfig struct {
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
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_materialized_table#display_name DataConfluentFlinkMaterializedTable#display_name}.
	DisplayName *string `field:"required" json:"displayName" yaml:"displayName"`
	// compute_pool block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_materialized_table#compute_pool DataConfluentFlinkMaterializedTable#compute_pool}
	ComputePool *DataConfluentFlinkMaterializedTableComputePool `field:"optional" json:"computePool" yaml:"computePool"`
	// credentials block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_materialized_table#credentials DataConfluentFlinkMaterializedTable#credentials}
	Credentials *DataConfluentFlinkMaterializedTableCredentials `field:"optional" json:"credentials" yaml:"credentials"`
	// environment block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_materialized_table#environment DataConfluentFlinkMaterializedTable#environment}
	Environment *DataConfluentFlinkMaterializedTableEnvironment `field:"optional" json:"environment" yaml:"environment"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_materialized_table#id DataConfluentFlinkMaterializedTable#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// organization block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_materialized_table#organization DataConfluentFlinkMaterializedTable#organization}
	Organization *DataConfluentFlinkMaterializedTableOrganization `field:"optional" json:"organization" yaml:"organization"`
	// principal block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_materialized_table#principal DataConfluentFlinkMaterializedTable#principal}
	Principal *DataConfluentFlinkMaterializedTablePrincipal `field:"optional" json:"principal" yaml:"principal"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_materialized_table#rest_endpoint DataConfluentFlinkMaterializedTable#rest_endpoint}.
	RestEndpoint *string `field:"optional" json:"restEndpoint" yaml:"restEndpoint"`
}

