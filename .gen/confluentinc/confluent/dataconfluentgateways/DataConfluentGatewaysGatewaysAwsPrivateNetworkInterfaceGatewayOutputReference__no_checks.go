//go:build no_runtime_type_checking

package dataconfluentgateways

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGatewayOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGatewayOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGatewayOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGatewayOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGatewayOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGatewayOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGatewayOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGatewayOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGatewayOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGatewayOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGatewayOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGatewayOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGatewayOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGatewayOutputReference) validateSetInternalValueParameters(val *DataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGateway) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGatewayOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGatewayOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewDataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGatewayOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

