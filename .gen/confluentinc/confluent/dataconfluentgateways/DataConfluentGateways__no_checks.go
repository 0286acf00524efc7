//go:build no_runtime_type_checking

package dataconfluentgateways

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentGateways) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGateways) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGateways) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGateways) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGateways) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGateways) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGateways) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGateways) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGateways) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGateways) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGateways) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGateways) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGateways) validatePutEnvironmentParameters(value *DataConfluentGatewaysEnvironment) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGateways) validatePutFilterParameters(value *DataConfluentGatewaysFilter) error {
	return nil
}

func validateDataConfluentGateways_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentGateways_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentGateways_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentGateways_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGateways) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGateways) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGateways) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataConfluentGatewaysParameters(scope constructs.Construct, id *string, config *DataConfluentGatewaysConfig) error {
	return nil
}

