package gateway

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type GatewayConfig struct {
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
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/gateway#display_name Gateway#display_name}.
	DisplayName *string `field:"required" json:"displayName" yaml:"displayName"`
	// environment block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/gateway#environment Gateway#environment}
	Environment *GatewayEnvironment `field:"required" json:"environment" yaml:"environment"`
	// aws_egress_private_link_gateway block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/gateway#aws_egress_private_link_gateway Gateway#aws_egress_private_link_gateway}
	AwsEgressPrivateLinkGateway *GatewayAwsEgressPrivateLinkGateway `field:"optional" json:"awsEgressPrivateLinkGateway" yaml:"awsEgressPrivateLinkGateway"`
	// aws_ingress_private_link_gateway block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/gateway#aws_ingress_private_link_gateway Gateway#aws_ingress_private_link_gateway}
	AwsIngressPrivateLinkGateway *GatewayAwsIngressPrivateLinkGateway `field:"optional" json:"awsIngressPrivateLinkGateway" yaml:"awsIngressPrivateLinkGateway"`
	// aws_private_network_interface_gateway block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/gateway#aws_private_network_interface_gateway Gateway#aws_private_network_interface_gateway}
	AwsPrivateNetworkInterfaceGateway *GatewayAwsPrivateNetworkInterfaceGateway `field:"optional" json:"awsPrivateNetworkInterfaceGateway" yaml:"awsPrivateNetworkInterfaceGateway"`
	// azure_egress_private_link_gateway block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/gateway#azure_egress_private_link_gateway Gateway#azure_egress_private_link_gateway}
	AzureEgressPrivateLinkGateway *GatewayAzureEgressPrivateLinkGateway `field:"optional" json:"azureEgressPrivateLinkGateway" yaml:"azureEgressPrivateLinkGateway"`
	// azure_ingress_private_link_gateway block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/gateway#azure_ingress_private_link_gateway Gateway#azure_ingress_private_link_gateway}
	AzureIngressPrivateLinkGateway *GatewayAzureIngressPrivateLinkGateway `field:"optional" json:"azureIngressPrivateLinkGateway" yaml:"azureIngressPrivateLinkGateway"`
	// gcp_ingress_private_service_connect_gateway block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/gateway#gcp_ingress_private_service_connect_gateway Gateway#gcp_ingress_private_service_connect_gateway}
	GcpIngressPrivateServiceConnectGateway *GatewayGcpIngressPrivateServiceConnectGateway `field:"optional" json:"gcpIngressPrivateServiceConnectGateway" yaml:"gcpIngressPrivateServiceConnectGateway"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/gateway#id Gateway#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
}

