//go:build no_runtime_type_checking

package dataconfluentschemaregistryclusterconfig

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterConfigA) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterConfigA) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterConfigA) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterConfigA) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterConfigA) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterConfigA) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterConfigA) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterConfigA) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterConfigA) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterConfigA) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterConfigA) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterConfigA) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterConfigA) validatePutCredentialsParameters(value *DataConfluentSchemaRegistryClusterConfigCredentials) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterConfigA) validatePutSchemaRegistryClusterParameters(value *DataConfluentSchemaRegistryClusterConfigSchemaRegistryCluster) error {
	return nil
}

func validateDataConfluentSchemaRegistryClusterConfigA_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentSchemaRegistryClusterConfigA_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentSchemaRegistryClusterConfigA_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentSchemaRegistryClusterConfigA_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryClusterConfigA) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryClusterConfigA) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryClusterConfigA) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryClusterConfigA) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func validateNewDataConfluentSchemaRegistryClusterConfigAParameters(scope constructs.Construct, id *string, config *DataConfluentSchemaRegistryClusterConfigAConfig) error {
	return nil
}

