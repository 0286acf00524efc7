//go:build no_runtime_type_checking

package dataconfluentnetwork

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentNetwork) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetwork) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetwork) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetwork) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetwork) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetwork) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetwork) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetwork) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetwork) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetwork) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetwork) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetwork) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetwork) validatePutAwsParameters(value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetwork) validatePutAzureParameters(value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetwork) validatePutDnsConfigParameters(value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetwork) validatePutEnvironmentParameters(value *DataConfluentNetworkEnvironment) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetwork) validatePutGcpParameters(value interface{}) error {
	return nil
}

func validateDataConfluentNetwork_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentNetwork_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentNetwork_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentNetwork_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetwork) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetwork) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetwork) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetwork) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataConfluentNetworkParameters(scope constructs.Construct, id *string, config *DataConfluentNetworkConfig) error {
	return nil
}

