//go:build no_runtime_type_checking

package dataconfluentproviderintegrationauthorization

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentProviderIntegrationAuthorization) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationAuthorization) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationAuthorization) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationAuthorization) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationAuthorization) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationAuthorization) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationAuthorization) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationAuthorization) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationAuthorization) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationAuthorization) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationAuthorization) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationAuthorization) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationAuthorization) validatePutEnvironmentParameters(value *DataConfluentProviderIntegrationAuthorizationEnvironment) error {
	return nil
}

func validateDataConfluentProviderIntegrationAuthorization_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentProviderIntegrationAuthorization_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentProviderIntegrationAuthorization_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentProviderIntegrationAuthorization_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentProviderIntegrationAuthorization) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentProviderIntegrationAuthorization) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentProviderIntegrationAuthorization) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataConfluentProviderIntegrationAuthorizationParameters(scope constructs.Construct, id *string, config *DataConfluentProviderIntegrationAuthorizationConfig) error {
	return nil
}

