package customconnectorpluginversion


type CustomConnectorPluginVersionConnectorClass struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/custom_connector_plugin_version#connector_class_name CustomConnectorPluginVersion#connector_class_name}.
	ConnectorClassName *string `field:"required" json:"connectorClassName" yaml:"connectorClassName"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/custom_connector_plugin_version#connector_type CustomConnectorPluginVersion#connector_type}.
	ConnectorType *string `field:"required" json:"connectorType" yaml:"connectorType"`
}

