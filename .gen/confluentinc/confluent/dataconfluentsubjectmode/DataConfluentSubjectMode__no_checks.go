//go:build no_runtime_type_checking

package dataconfluentsubjectmode

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentSubjectMode) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectMode) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectMode) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectMode) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectMode) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectMode) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectMode) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectMode) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectMode) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectMode) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectMode) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectMode) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectMode) validatePutCredentialsParameters(value *DataConfluentSubjectModeCredentials) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSubjectMode) validatePutSchemaRegistryClusterParameters(value *DataConfluentSubjectModeSchemaRegistryCluster) error {
	return nil
}

func validateDataConfluentSubjectMode_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentSubjectMode_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentSubjectMode_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentSubjectMode_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSubjectMode) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSubjectMode) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSubjectMode) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSubjectMode) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSubjectMode) validateSetSubjectNameParameters(val *string) error {
	return nil
}

func validateNewDataConfluentSubjectModeParameters(scope constructs.Construct, id *string, config *DataConfluentSubjectModeConfig) error {
	return nil
}

