package schemaregistrykek

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type SchemaRegistryKekConfig struct {
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
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_kek#kms_key_id SchemaRegistryKek#kms_key_id}.
	KmsKeyId *string `field:"required" json:"kmsKeyId" yaml:"kmsKeyId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_kek#kms_type SchemaRegistryKek#kms_type}.
	KmsType *string `field:"required" json:"kmsType" yaml:"kmsType"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_kek#name SchemaRegistryKek#name}.
	Name *string `field:"required" json:"name" yaml:"name"`
	// credentials block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_kek#credentials SchemaRegistryKek#credentials}
	Credentials *SchemaRegistryKekCredentials `field:"optional" json:"credentials" yaml:"credentials"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_kek#doc SchemaRegistryKek#doc}.
	Doc *string `field:"optional" json:"doc" yaml:"doc"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_kek#hard_delete SchemaRegistryKek#hard_delete}.
	HardDelete interface{} `field:"optional" json:"hardDelete" yaml:"hardDelete"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_kek#id SchemaRegistryKek#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_kek#properties SchemaRegistryKek#properties}.
	Properties *map[string]*string `field:"optional" json:"properties" yaml:"properties"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_kek#rest_endpoint SchemaRegistryKek#rest_endpoint}.
	RestEndpoint *string `field:"optional" json:"restEndpoint" yaml:"restEndpoint"`
	// schema_registry_cluster block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_kek#schema_registry_cluster SchemaRegistryKek#schema_registry_cluster}
	SchemaRegistryCluster *SchemaRegistryKekSchemaRegistryCluster `field:"optional" json:"schemaRegistryCluster" yaml:"schemaRegistryCluster"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_kek#shared SchemaRegistryKek#shared}.
	Shared interface{} `field:"optional" json:"shared" yaml:"shared"`
}

