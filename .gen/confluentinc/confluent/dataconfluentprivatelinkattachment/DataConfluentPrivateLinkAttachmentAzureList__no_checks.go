//go:build no_runtime_type_checking

package dataconfluentprivatelinkattachment

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentPrivateLinkAttachmentAzureList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAttachmentAzureList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAttachmentAzureList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAttachmentAzureList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAttachmentAzureList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAttachmentAzureList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentPrivateLinkAttachmentAzureListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

