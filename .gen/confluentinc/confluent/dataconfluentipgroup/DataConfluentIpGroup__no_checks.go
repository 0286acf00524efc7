//go:build no_runtime_type_checking

package dataconfluentipgroup

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentIpGroup) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpGroup) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpGroup) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpGroup) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpGroup) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpGroup) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpGroup) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpGroup) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpGroup) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpGroup) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpGroup) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpGroup) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateDataConfluentIpGroup_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentIpGroup_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentIpGroup_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentIpGroup_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIpGroup) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIpGroup) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIpGroup) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataConfluentIpGroupParameters(scope constructs.Construct, id *string, config *DataConfluentIpGroupConfig) error {
	return nil
}

