//go:build no_runtime_type_checking

package privatelinkattachmentconnection

// Building without runtime type checking enabled, so all the below just return nil

func (p *jsiiProxy_PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference) validateSetInternalValueParameters(val *PrivateLinkAttachmentConnectionPrivateLinkAttachment) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewPrivateLinkAttachmentConnectionPrivateLinkAttachmentOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

