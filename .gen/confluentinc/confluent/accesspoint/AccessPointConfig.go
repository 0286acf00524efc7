package accesspoint

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type AccessPointConfig struct {
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
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#environment AccessPoint#environment}
	Environment *AccessPointEnvironment `field:"required" json:"environment" yaml:"environment"`
	// gateway block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#gateway AccessPoint#gateway}
	Gateway *AccessPointGateway `field:"required" json:"gateway" yaml:"gateway"`
	// aws_egress_private_link_endpoint block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#aws_egress_private_link_endpoint AccessPoint#aws_egress_private_link_endpoint}
	AwsEgressPrivateLinkEndpoint *AccessPointAwsEgressPrivateLinkEndpoint `field:"optional" json:"awsEgressPrivateLinkEndpoint" yaml:"awsEgressPrivateLinkEndpoint"`
	// aws_ingress_private_link_endpoint block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#aws_ingress_private_link_endpoint AccessPoint#aws_ingress_private_link_endpoint}
	AwsIngressPrivateLinkEndpoint *AccessPointAwsIngressPrivateLinkEndpoint `field:"optional" json:"awsIngressPrivateLinkEndpoint" yaml:"awsIngressPrivateLinkEndpoint"`
	// aws_private_network_interface block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#aws_private_network_interface AccessPoint#aws_private_network_interface}
	AwsPrivateNetworkInterface *AccessPointAwsPrivateNetworkInterface `field:"optional" json:"awsPrivateNetworkInterface" yaml:"awsPrivateNetworkInterface"`
	// azure_egress_private_link_endpoint block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#azure_egress_private_link_endpoint AccessPoint#azure_egress_private_link_endpoint}
	AzureEgressPrivateLinkEndpoint *AccessPointAzureEgressPrivateLinkEndpoint `field:"optional" json:"azureEgressPrivateLinkEndpoint" yaml:"azureEgressPrivateLinkEndpoint"`
	// azure_ingress_private_link_endpoint block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#azure_ingress_private_link_endpoint AccessPoint#azure_ingress_private_link_endpoint}
	AzureIngressPrivateLinkEndpoint *AccessPointAzureIngressPrivateLinkEndpoint `field:"optional" json:"azureIngressPrivateLinkEndpoint" yaml:"azureIngressPrivateLinkEndpoint"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#display_name AccessPoint#display_name}.
	DisplayName *string `field:"optional" json:"displayName" yaml:"displayName"`
	// gcp_egress_private_service_connect_endpoint block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#gcp_egress_private_service_connect_endpoint AccessPoint#gcp_egress_private_service_connect_endpoint}
	GcpEgressPrivateServiceConnectEndpoint *AccessPointGcpEgressPrivateServiceConnectEndpoint `field:"optional" json:"gcpEgressPrivateServiceConnectEndpoint" yaml:"gcpEgressPrivateServiceConnectEndpoint"`
	// gcp_ingress_private_service_connect_endpoint block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#gcp_ingress_private_service_connect_endpoint AccessPoint#gcp_ingress_private_service_connect_endpoint}
	GcpIngressPrivateServiceConnectEndpoint *AccessPointGcpIngressPrivateServiceConnectEndpoint `field:"optional" json:"gcpIngressPrivateServiceConnectEndpoint" yaml:"gcpIngressPrivateServiceConnectEndpoint"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#id AccessPoint#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// timeouts block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point#timeouts AccessPoint#timeouts}
	Timeouts *AccessPointTimeouts `field:"optional" json:"timeouts" yaml:"timeouts"`
}

