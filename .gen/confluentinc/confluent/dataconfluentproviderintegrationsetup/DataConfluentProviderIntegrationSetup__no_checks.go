//go:build no_runtime_type_checking

package dataconfluentproviderintegrationsetup

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentProviderIntegrationSetup) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationSetup) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationSetup) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationSetup) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationSetup) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationSetup) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationSetup) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationSetup) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationSetup) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationSetup) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationSetup) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationSetup) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationSetup) validatePutEnvironmentParameters(value *DataConfluentProviderIntegrationSetupEnvironment) error {
	return nil
}

func validateDataConfluentProviderIntegrationSetup_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentProviderIntegrationSetup_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentProviderIntegrationSetup_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentProviderIntegrationSetup_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentProviderIntegrationSetup) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentProviderIntegrationSetup) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentProviderIntegrationSetup) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentProviderIntegrationSetup) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataConfluentProviderIntegrationSetupParameters(scope constructs.Construct, id *string, config *DataConfluentProviderIntegrationSetupConfig) error {
	return nil
}

