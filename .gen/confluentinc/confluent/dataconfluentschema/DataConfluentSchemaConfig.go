package dataconfluentschema

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type DataConfluentSchemaConfig struct {
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
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema#schema_identifier DataConfluentSchema#schema_identifier}.
	SchemaIdentifier *float64 `field:"required" json:"schemaIdentifier" yaml:"schemaIdentifier"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema#subject_name DataConfluentSchema#subject_name}.
	SubjectName *string `field:"required" json:"subjectName" yaml:"subjectName"`
	// credentials block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema#credentials DataConfluentSchema#credentials}
	Credentials *DataConfluentSchemaCredentials `field:"optional" json:"credentials" yaml:"credentials"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema#id DataConfluentSchema#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// metadata block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema#metadata DataConfluentSchema#metadata}
	Metadata *DataConfluentSchemaMetadata `field:"optional" json:"metadata" yaml:"metadata"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema#rest_endpoint DataConfluentSchema#rest_endpoint}.
	RestEndpoint *string `field:"optional" json:"restEndpoint" yaml:"restEndpoint"`
	// ruleset block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema#ruleset DataConfluentSchema#ruleset}
	Ruleset *DataConfluentSchemaRuleset `field:"optional" json:"ruleset" yaml:"ruleset"`
	// schema_registry_cluster block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema#schema_registry_cluster DataConfluentSchema#schema_registry_cluster}
	SchemaRegistryCluster *DataConfluentSchemaSchemaRegistryCluster `field:"optional" json:"schemaRegistryCluster" yaml:"schemaRegistryCluster"`
}

