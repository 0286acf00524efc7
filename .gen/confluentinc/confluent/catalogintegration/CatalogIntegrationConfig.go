package catalogintegration

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type CatalogIntegrationConfig struct {
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
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/catalog_integration#display_name CatalogIntegration#display_name}.
	DisplayName *string `field:"required" json:"displayName" yaml:"displayName"`
	// environment block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/catalog_integration#environment CatalogIntegration#environment}
	Environment *CatalogIntegrationEnvironment `field:"required" json:"environment" yaml:"environment"`
	// kafka_cluster block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/catalog_integration#kafka_cluster CatalogIntegration#kafka_cluster}
	KafkaCluster *CatalogIntegrationKafkaCluster `field:"required" json:"kafkaCluster" yaml:"kafkaCluster"`
	// aws_glue block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/catalog_integration#aws_glue CatalogIntegration#aws_glue}
	AwsGlue *CatalogIntegrationAwsGlue `field:"optional" json:"awsGlue" yaml:"awsGlue"`
	// credentials block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/catalog_integration#credentials CatalogIntegration#credentials}
	Credentials *CatalogIntegrationCredentials `field:"optional" json:"credentials" yaml:"credentials"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/catalog_integration#id CatalogIntegration#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// snowflake block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/catalog_integration#snowflake CatalogIntegration#snowflake}
	Snowflake *CatalogIntegrationSnowflake `field:"optional" json:"snowflake" yaml:"snowflake"`
	// unity block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/catalog_integration#unity CatalogIntegration#unity}
	Unity *CatalogIntegrationUnity `field:"optional" json:"unity" yaml:"unity"`
}

