package providerintegration

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type ProviderIntegrationConfig struct {
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
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/provider_integration#display_name ProviderIntegration#display_name}.
	DisplayName *string `field:"required" json:"displayName" yaml:"displayName"`
	// environment block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/provider_integration#environment ProviderIntegration#environment}
	Environment *ProviderIntegrationEnvironment `field:"required" json:"environment" yaml:"environment"`
	// aws block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/provider_integration#aws ProviderIntegration#aws}
	Aws *ProviderIntegrationAws `field:"optional" json:"aws" yaml:"aws"`
}

