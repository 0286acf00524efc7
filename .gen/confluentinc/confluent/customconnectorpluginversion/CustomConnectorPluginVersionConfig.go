package customconnectorpluginversion

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type CustomConnectorPluginVersionConfig struct {
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
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/custom_connector_plugin_version#cloud CustomConnectorPluginVersion#cloud}.
	Cloud *string `field:"required" json:"cloud" yaml:"cloud"`
	// connector_class block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/custom_connector_plugin_version#connector_class CustomConnectorPluginVersion#connector_class}
	ConnectorClass interface{} `field:"required" json:"connectorClass" yaml:"connectorClass"`
	// environment block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/custom_connector_plugin_version#environment CustomConnectorPluginVersion#environment}
	Environment *CustomConnectorPluginVersionEnvironment `field:"required" json:"environment" yaml:"environment"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/custom_connector_plugin_version#filename CustomConnectorPluginVersion#filename}.
	Filename *string `field:"required" json:"filename" yaml:"filename"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/custom_connector_plugin_version#plugin_id CustomConnectorPluginVersion#plugin_id}.
	PluginId *string `field:"required" json:"pluginId" yaml:"pluginId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/custom_connector_plugin_version#version CustomConnectorPluginVersion#version}.
	Version *string `field:"required" json:"version" yaml:"version"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/custom_connector_plugin_version#documentation_link CustomConnectorPluginVersion#documentation_link}.
	DocumentationLink *string `field:"optional" json:"documentationLink" yaml:"documentationLink"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/custom_connector_plugin_version#id CustomConnectorPluginVersion#id}.
	//
	// Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
	// If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
	Id *string `field:"optional" json:"id" yaml:"id"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/custom_connector_plugin_version#sensitive_config_properties CustomConnectorPluginVersion#sensitive_config_properties}.
	SensitiveConfigProperties *[]*string `field:"optional" json:"sensitiveConfigProperties" yaml:"sensitiveConfigProperties"`
}

