//go:build no_runtime_type_checking

package dataconfluentschemaregistryclustermode

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterMode) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterMode) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterMode) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterMode) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterMode) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterMode) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterMode) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterMode) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterMode) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterMode) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterMode) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterMode) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterMode) validatePutCredentialsParameters(value *DataConfluentSchemaRegistryClusterModeCredentials) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterMode) validatePutSchemaRegistryClusterParameters(value *DataConfluentSchemaRegistryClusterModeSchemaRegistryCluster) error {
	return nil
}

func validateDataConfluentSchemaRegistryClusterMode_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentSchemaRegistryClusterMode_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentSchemaRegistryClusterMode_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentSchemaRegistryClusterMode_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryClusterMode) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryClusterMode) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryClusterMode) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryClusterMode) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func validateNewDataConfluentSchemaRegistryClusterModeParameters(scope constructs.Construct, id *string, config *DataConfluentSchemaRegistryClusterModeConfig) error {
	return nil
}

