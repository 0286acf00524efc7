//go:build no_runtime_type_checking

package dataconfluentgateways

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsEgressPrivateLinkGatewayOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsEgressPrivateLinkGatewayOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsEgressPrivateLinkGatewayOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsEgressPrivateLinkGatewayOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsEgressPrivateLinkGatewayOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsEgressPrivateLinkGatewayOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsEgressPrivateLinkGatewayOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsEgressPrivateLinkGatewayOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsEgressPrivateLinkGatewayOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsEgressPrivateLinkGatewayOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsEgressPrivateLinkGatewayOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysAwsEgressPrivateLinkGatewayOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysAwsEgressPrivateLinkGatewayOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysAwsEgressPrivateLinkGatewayOutputReference) validateSetInternalValueParameters(val *DataConfluentGatewaysGatewaysAwsEgressPrivateLinkGateway) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysAwsEgressPrivateLinkGatewayOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysAwsEgressPrivateLinkGatewayOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewDataConfluentGatewaysGatewaysAwsEgressPrivateLinkGatewayOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

