//go:build no_runtime_type_checking

package transitgatewayattachment

// Building without runtime type checking enabled, so all the below just return nil

func (t *jsiiProxy_TransitGatewayAttachmentNetworkOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachmentNetworkOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachmentNetworkOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachmentNetworkOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachmentNetworkOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachmentNetworkOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachmentNetworkOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachmentNetworkOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachmentNetworkOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachmentNetworkOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachmentNetworkOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_TransitGatewayAttachmentNetworkOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_TransitGatewayAttachmentNetworkOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_TransitGatewayAttachmentNetworkOutputReference) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TransitGatewayAttachmentNetworkOutputReference) validateSetInternalValueParameters(val *TransitGatewayAttachmentNetwork) error {
	return nil
}

func (j *jsiiProxy_TransitGatewayAttachmentNetworkOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TransitGatewayAttachmentNetworkOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewTransitGatewayAttachmentNetworkOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

