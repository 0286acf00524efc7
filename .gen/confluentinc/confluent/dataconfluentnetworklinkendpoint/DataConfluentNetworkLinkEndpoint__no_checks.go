//go:build no_runtime_type_checking

package dataconfluentnetworklinkendpoint

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentNetworkLinkEndpoint) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkEndpoint) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkEndpoint) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkEndpoint) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkEndpoint) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkEndpoint) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkEndpoint) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkEndpoint) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkEndpoint) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkEndpoint) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkEndpoint) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkEndpoint) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkEndpoint) validatePutEnvironmentParameters(value *DataConfluentNetworkLinkEndpointEnvironment) error {
	return nil
}

func validateDataConfluentNetworkLinkEndpoint_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentNetworkLinkEndpoint_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentNetworkLinkEndpoint_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentNetworkLinkEndpoint_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetworkLinkEndpoint) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetworkLinkEndpoint) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetworkLinkEndpoint) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataConfluentNetworkLinkEndpointParameters(scope constructs.Construct, id *string, config *DataConfluentNetworkLinkEndpointConfig) error {
	return nil
}

