//go:build no_runtime_type_checking

package customconnectorpluginversion

// Building without runtime type checking enabled, so all the below just return nil

func (c *jsiiProxy_CustomConnectorPluginVersion) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersion) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersion) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersion) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersion) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersion) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersion) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersion) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersion) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersion) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersion) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersion) validateImportFromParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersion) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersion) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersion) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersion) validateMoveToIdParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersion) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersion) validatePutConnectorClassParameters(value interface{}) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersion) validatePutEnvironmentParameters(value *CustomConnectorPluginVersionEnvironment) error {
	return nil
}

func validateCustomConnectorPluginVersion_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateCustomConnectorPluginVersion_IsConstructParameters(x interface{}) error {
	return nil
}

func validateCustomConnectorPluginVersion_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateCustomConnectorPluginVersion_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersion) validateSetCloudParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersion) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersion) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersion) validateSetDocumentationLinkParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersion) validateSetFilenameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersion) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersion) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersion) validateSetPluginIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersion) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersion) validateSetSensitiveConfigPropertiesParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersion) validateSetVersionParameters(val *string) error {
	return nil
}

func validateNewCustomConnectorPluginVersionParameters(scope constructs.Construct, id *string, config *CustomConnectorPluginVersionConfig) error {
	return nil
}

