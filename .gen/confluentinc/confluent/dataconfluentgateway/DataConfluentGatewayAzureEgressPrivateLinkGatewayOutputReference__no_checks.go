//go:build no_runtime_type_checking

package dataconfluentgateway

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentGatewayAzureEgressPrivateLinkGatewayOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewayAzureEgressPrivateLinkGatewayOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewayAzureEgressPrivateLinkGatewayOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewayAzureEgressPrivateLinkGatewayOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewayAzureEgressPrivateLinkGatewayOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewayAzureEgressPrivateLinkGatewayOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewayAzureEgressPrivateLinkGatewayOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewayAzureEgressPrivateLinkGatewayOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewayAzureEgressPrivateLinkGatewayOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewayAzureEgressPrivateLinkGatewayOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewayAzureEgressPrivateLinkGatewayOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewayAzureEgressPrivateLinkGatewayOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewayAzureEgressPrivateLinkGatewayOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewayAzureEgressPrivateLinkGatewayOutputReference) validateSetInternalValueParameters(val *DataConfluentGatewayAzureEgressPrivateLinkGateway) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewayAzureEgressPrivateLinkGatewayOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewayAzureEgressPrivateLinkGatewayOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewDataConfluentGatewayAzureEgressPrivateLinkGatewayOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

