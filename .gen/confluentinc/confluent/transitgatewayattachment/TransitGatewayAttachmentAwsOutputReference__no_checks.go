//go:build no_runtime_type_checking

package transitgatewayattachment

// Building without runtime type checking enabled, so all the below just return nil

func (t *jsiiProxy_TransitGatewayAttachmentAwsOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachmentAwsOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachmentAwsOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachmentAwsOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachmentAwsOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachmentAwsOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachmentAwsOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachmentAwsOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachmentAwsOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachmentAwsOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachmentAwsOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_TransitGatewayAttachmentAwsOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_TransitGatewayAttachmentAwsOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_TransitGatewayAttachmentAwsOutputReference) validateSetInternalValueParameters(val *TransitGatewayAttachmentAws) error {
	return nil
}

func (j *jsiiProxy_TransitGatewayAttachmentAwsOutputReference) validateSetRamResourceShareArnParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TransitGatewayAttachmentAwsOutputReference) validateSetRoutesParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_TransitGatewayAttachmentAwsOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TransitGatewayAttachmentAwsOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_TransitGatewayAttachmentAwsOutputReference) validateSetTransitGatewayIdParameters(val *string) error {
	return nil
}

func validateNewTransitGatewayAttachmentAwsOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

