//go:build no_runtime_type_checking

package dataconfluentsubjectconfig

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentSubjectConfig) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectConfig) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectConfig) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectConfig) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectConfig) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectConfig) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectConfig) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectConfig) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectConfig) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectConfig) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectConfig) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectConfig) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectConfig) validatePutCredentialsParameters(value *DataConfluentSubjectConfigCredentials) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectConfig) validatePutSchemaRegistryClusterParameters(value *DataConfluentSubjectConfigSchemaRegistryCluster) error {
	return nil
}

func validateDataConfluentSubjectConfig_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentSubjectConfig_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentSubjectConfig_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentSubjectConfig_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSubjectConfig) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSubjectConfig) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSubjectConfig) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSubjectConfig) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSubjectConfig) validateSetSubjectNameParameters(val *string) error {
	return nil
}

func validateNewDataConfluentSubjectConfigParameters(scope constructs.Construct, id *string, config *DataConfluentSubjectConfigConfig) error {
	return nil
}

