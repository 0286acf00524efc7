//go:build no_runtime_type_checking

package privatelinkattachment

// Building without runtime type checking enabled, so all the below just return nil

func (p *jsiiProxy_PrivateLinkAttachmentAwsList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentAwsList) validateGetParameters(index *float64) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentAwsList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachmentAwsList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachmentAwsList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachmentAwsList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewPrivateLinkAttachmentAwsListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

