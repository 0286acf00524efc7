package dataconfluentflinkconnection

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type DataConfluentFlinkConnectionConfig struct {
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
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_connection#display_name DataConfluentFlinkConnection#display_name}.
	DisplayName *string `field:"required" json:"displayName" yaml:"displayName"`
	// compute_pool block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_connection#compute_pool DataConfluentFlinkConnection#compute_pool}
	ComputePool *DataConfluentFlinkConnectionComputePool `field:"optional" json:"computePool" yaml:"computePool"`
	// credentials block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_connection#credentials DataConfluentFlinkConnection#credentials}
	Credentials *DataConfluentFlinkConnectionCredentials `field:"optional" json:"credentials" yaml:"credentials"`
	// environment block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_connection#environment DataConfluentFlinkConnection#environment}
	Environment *DataConfluentFlinkConnectionEnvironment `field:"optional" json:"environment" yaml:"environment"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_connection#id DataConfluentFlinkConnection#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// organization block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_connection#organization DataConfluentFlinkConnection#organization}
	Organization *DataConfluentFlinkConnectionOrganization `field:"optional" json:"organization" yaml:"organization"`
	// principal block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_connection#principal DataConfluentFlinkConnection#principal}
	Principal *DataConfluentFlinkConnectionPrincipal `field:"optional" json:"principal" yaml:"principal"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_connection#rest_endpoint DataConfluentFlinkConnection#rest_endpoint}.
	RestEndpoint *string `field:"optional" json:"restEndpoint" yaml:"restEndpoint"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_connection#type DataConfluentFlinkConnection#type}.
	Type *string `field:"optional" json:"type" yaml:"type"`
}

