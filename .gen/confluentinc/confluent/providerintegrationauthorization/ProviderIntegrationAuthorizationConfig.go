package providerintegrationauthorization

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type ProviderIntegrationAuthorizationConfig struct {
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
	// environment block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/provider_integration_authorization#environment ProviderIntegrationAuthorization#environment}
	Environment *ProviderIntegrationAuthorizationEnvironment `field:"required" json:"environment" yaml:"environment"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/provider_integration_authorization#provider_integration_id ProviderIntegrationAuthorization#provider_integration_id}.
	ProviderIntegrationId *string `field:"required" json:"providerIntegrationId" yaml:"providerIntegrationId"`
	// azure block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/provider_integration_authorization#azure ProviderIntegrationAuthorization#azure}
	Azure *ProviderIntegrationAuthorizationAzure `field:"optional" json:"azure" yaml:"azure"`
	// gcp block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/provider_integration_authorization#gcp ProviderIntegrationAuthorization#gcp}
	Gcp *ProviderIntegrationAuthorizationGcp `field:"optional" json:"gcp" yaml:"gcp"`
}

