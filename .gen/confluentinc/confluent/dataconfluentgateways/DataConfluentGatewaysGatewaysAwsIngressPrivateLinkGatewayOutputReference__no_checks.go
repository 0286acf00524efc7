//go:build no_runtime_type_checking

package dataconfluentgateways

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsIngressPrivateLinkGatewayOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsIngressPrivateLinkGatewayOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsIngressPrivateLinkGatewayOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsIngressPrivateLinkGatewayOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsIngressPrivateLinkGatewayOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsIngressPrivateLinkGatewayOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsIngressPrivateLinkGatewayOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsIngressPrivateLinkGatewayOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsIngressPrivateLinkGatewayOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsIngressPrivateLinkGatewayOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAwsIngressPrivateLinkGatewayOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysAwsIngressPrivateLinkGatewayOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysAwsIngressPrivateLinkGatewayOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysAwsIngressPrivateLinkGatewayOutputReference) validateSetInternalValueParameters(val *DataConfluentGatewaysGatewaysAwsIngressPrivateLinkGateway) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysAwsIngressPrivateLinkGatewayOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysAwsIngressPrivateLinkGatewayOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewDataConfluentGatewaysGatewaysAwsIngressPrivateLinkGatewayOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

