package schemaregistrydek

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type SchemaRegistryDekConfig struct {
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
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_dek#kek_name SchemaRegistryDek#kek_name}.
	KekName *string `field:"required" json:"kekName" yaml:"kekName"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_dek#subject_name SchemaRegistryDek#subject_name}.
	SubjectName *string `field:"required" json:"subjectName" yaml:"subjectName"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_dek#algorithm SchemaRegistryDek#algorithm}.
	Algorithm *string `field:"optional" json:"algorithm" yaml:"algorithm"`
	// credentials block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_dek#credentials SchemaRegistryDek#credentials}
	Credentials *SchemaRegistryDekCredentials `field:"optional" json:"credentials" yaml:"credentials"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_dek#encrypted_key_material SchemaRegistryDek#encrypted_key_material}.
	EncryptedKeyMaterial *string `field:"optional" json:"encryptedKeyMaterial" yaml:"encryptedKeyMaterial"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_dek#hard_delete SchemaRegistryDek#hard_delete}.
	HardDelete interface{} `field:"optional" json:"hardDelete" yaml:"hardDelete"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_dek#id SchemaRegistryDek#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_dek#rest_endpoint SchemaRegistryDek#rest_endpoint}.
	RestEndpoint *string `field:"optional" json:"restEndpoint" yaml:"restEndpoint"`
	// schema_registry_cluster block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_dek#schema_registry_cluster SchemaRegistryDek#schema_registry_cluster}
	SchemaRegistryCluster *SchemaRegistryDekSchemaRegistryCluster `field:"optional" json:"schemaRegistryCluster" yaml:"schemaRegistryCluster"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/schema_registry_dek#version SchemaRegistryDek#version}.
	Version *float64 `field:"optional" json:"version" yaml:"version"`
}

