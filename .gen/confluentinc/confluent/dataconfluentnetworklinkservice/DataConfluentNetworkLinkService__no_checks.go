//go:build no_runtime_type_checking

package dataconfluentnetworklinkservice

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentNetworkLinkService) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkService) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkService) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkService) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkService) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkService) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkService) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkService) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkService) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkService) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkService) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkService) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkService) validatePutEnvironmentParameters(value *DataConfluentNetworkLinkServiceEnvironment) error {
	return nil
}

func validateDataConfluentNetworkLinkService_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentNetworkLinkService_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentNetworkLinkService_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentNetworkLinkService_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetworkLinkService) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetworkLinkService) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetworkLinkService) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetworkLinkService) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataConfluentNetworkLinkServiceParameters(scope constructs.Construct, id *string, config *DataConfluentNetworkLinkServiceConfig) error {
	return nil
}

