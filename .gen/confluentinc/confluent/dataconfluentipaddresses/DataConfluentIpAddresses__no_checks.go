//go:build no_runtime_type_checking

package dataconfluentipaddresses

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentIpAddresses) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddresses) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddresses) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddresses) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddresses) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddresses) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddresses) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddresses) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddresses) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddresses) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddresses) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddresses) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddresses) validatePutFilterParameters(value *DataConfluentIpAddressesFilter) error {
	return nil
}

func validateDataConfluentIpAddresses_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentIpAddresses_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentIpAddresses_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentIpAddresses_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIpAddresses) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIpAddresses) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIpAddresses) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataConfluentIpAddressesParameters(scope constructs.Construct, id *string, config *DataConfluentIpAddressesConfig) error {
	return nil
}

