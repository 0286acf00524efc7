//go:build no_runtime_type_checking

package dataconfluentschemaregistrykek

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentSchemaRegistryKek) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryKek) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryKek) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryKek) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryKek) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryKek) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryKek) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryKek) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryKek) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryKek) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryKek) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryKek) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryKek) validatePutCredentialsParameters(value *DataConfluentSchemaRegistryKekCredentials) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryKek) validatePutSchemaRegistryClusterParameters(value *DataConfluentSchemaRegistryKekSchemaRegistryCluster) error {
	return nil
}

func validateDataConfluentSchemaRegistryKek_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentSchemaRegistryKek_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentSchemaRegistryKek_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentSchemaRegistryKek_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryKek) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryKek) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryKek) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryKek) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryKek) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func validateNewDataConfluentSchemaRegistryKekParameters(scope constructs.Construct, id *string, config *DataConfluentSchemaRegistryKekConfig) error {
	return nil
}

