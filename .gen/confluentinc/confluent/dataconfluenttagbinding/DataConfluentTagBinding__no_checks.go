//go:build no_runtime_type_checking

package dataconfluenttagbinding

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentTagBinding) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBinding) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBinding) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBinding) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBinding) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBinding) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBinding) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBinding) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBinding) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBinding) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBinding) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBinding) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBinding) validatePutCredentialsParameters(value *DataConfluentTagBindingCredentials) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBinding) validatePutSchemaRegistryClusterParameters(value *DataConfluentTagBindingSchemaRegistryCluster) error {
	return nil
}

func validateDataConfluentTagBinding_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentTagBinding_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentTagBinding_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentTagBinding_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTagBinding) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTagBinding) validateSetEntityNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTagBinding) validateSetEntityTypeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTagBinding) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTagBinding) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTagBinding) validateSetTagNameParameters(val *string) error {
	return nil
}

func validateNewDataConfluentTagBindingParameters(scope constructs.Construct, id *string, config *DataConfluentTagBindingConfig) error {
	return nil
}

