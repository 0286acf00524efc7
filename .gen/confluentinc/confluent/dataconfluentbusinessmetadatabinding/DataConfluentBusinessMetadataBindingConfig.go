package dataconfluentbusinessmetadatabinding

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type DataConfluentBusinessMetadataBindingConfig struct {
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
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/business_metadata_binding#business_metadata_name DataConfluentBusinessMetadataBinding#business_metadata_name}.
	BusinessMetadataName *string `field:"required" json:"businessMetadataName" yaml:"businessMetadataName"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/business_metadata_binding#entity_name DataConfluentBusinessMetadataBinding#entity_name}.
	EntityName *string `field:"required" json:"entityName" yaml:"entityName"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/business_metadata_binding#entity_type DataConfluentBusinessMetadataBinding#entity_type}.
	EntityType *string `field:"required" json:"entityType" yaml:"entityType"`
	// credentials block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/business_metadata_binding#credentials DataConfluentBusinessMetadataBinding#credentials}
	Credentials *DataConfluentBusinessMetadataBindingCredentials `field:"optional" json:"credentials" yaml:"credentials"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/business_metadata_binding#rest_endpoint DataConfluentBusinessMetadataBinding#rest_endpoint}.
	RestEndpoint *string `field:"optional" json:"restEndpoint" yaml:"restEndpoint"`
	// schema_registry_cluster block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/business_metadata_binding#schema_registry_cluster DataConfluentBusinessMetadataBinding#schema_registry_cluster}
	SchemaRegistryCluster *DataConfluentBusinessMetadataBindingSchemaRegistryCluster `field:"optional" json:"schemaRegistryCluster" yaml:"schemaRegistryCluster"`
}

