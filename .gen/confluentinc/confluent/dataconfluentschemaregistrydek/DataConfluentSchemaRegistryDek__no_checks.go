//go:build no_runtime_type_checking

package dataconfluentschemaregistrydek

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) validatePutCredentialsParameters(value *DataConfluentSchemaRegistryDekCredentials) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) validatePutSchemaRegistryClusterParameters(value *DataConfluentSchemaRegistryDekSchemaRegistryCluster) error {
	return nil
}

func validateDataConfluentSchemaRegistryDek_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentSchemaRegistryDek_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentSchemaRegistryDek_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentSchemaRegistryDek_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) validateSetAlgorithmParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) validateSetKekNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) validateSetSubjectNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) validateSetVersionParameters(val *float64) error {
	return nil
}

func validateNewDataConfluentSchemaRegistryDekParameters(scope constructs.Construct, id *string, config *DataConfluentSchemaRegistryDekConfig) error {
	return nil
}

