//go:build no_runtime_type_checking

package dataconfluenttag

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentTag) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTag) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTag) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTag) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTag) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTag) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTag) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTag) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTag) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTag) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTag) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTag) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTag) validatePutCredentialsParameters(value *DataConfluentTagCredentials) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTag) validatePutSchemaRegistryClusterParameters(value *DataConfluentTagSchemaRegistryCluster) error {
	return nil
}

func validateDataConfluentTag_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentTag_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentTag_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentTag_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTag) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTag) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTag) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTag) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func validateNewDataConfluentTagParameters(scope constructs.Construct, id *string, config *DataConfluentTagConfig) error {
	return nil
}

