//go:build no_runtime_type_checking

package customconnectorplugin

// Building without runtime type checking enabled, so all the below just return nil

func (c *jsiiProxy_CustomConnectorPlugin) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPlugin) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPlugin) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPlugin) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPlugin) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPlugin) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPlugin) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPlugin) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPlugin) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPlugin) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPlugin) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPlugin) validateImportFromParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPlugin) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPlugin) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPlugin) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPlugin) validateMoveToIdParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPlugin) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateCustomConnectorPlugin_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateCustomConnectorPlugin_IsConstructParameters(x interface{}) error {
	return nil
}

func validateCustomConnectorPlugin_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateCustomConnectorPlugin_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPlugin) validateSetCloudParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPlugin) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPlugin) validateSetConnectorClassParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPlugin) validateSetConnectorTypeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPlugin) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPlugin) validateSetDescriptionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPlugin) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPlugin) validateSetDocumentationLinkParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPlugin) validateSetFilenameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPlugin) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPlugin) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPlugin) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPlugin) validateSetSensitiveConfigPropertiesParameters(val *[]*string) error {
	return nil
}

func validateNewCustomConnectorPluginParameters(scope constructs.Construct, id *string, config *CustomConnectorPluginConfig) error {
	return nil
}

