//go:build no_runtime_type_checking

package dataconfluentuser

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentUser) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentUser) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentUser) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentUser) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentUser) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentUser) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentUser) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentUser) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentUser) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentUser) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentUser) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentUser) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateDataConfluentUser_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentUser_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentUser_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentUser_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentUser) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentUser) validateSetEmailParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentUser) validateSetFullNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentUser) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentUser) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataConfluentUserParameters(scope constructs.Construct, id *string, config *DataConfluentUserConfig) error {
	return nil
}

