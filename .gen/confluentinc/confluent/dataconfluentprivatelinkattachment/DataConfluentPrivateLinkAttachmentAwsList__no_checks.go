//go:build no_runtime_type_checking

package dataconfluentprivatelinkattachment

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentPrivateLinkAttachmentAwsList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAttachmentAwsList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAttachmentAwsList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAttachmentAwsList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAttachmentAwsList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAttachmentAwsList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentPrivateLinkAttachmentAwsListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

