//go:build no_runtime_type_checking

package dataconfluentprivatelinkattachmentconnection

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionGcpList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionGcpList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionGcpList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionGcpList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionGcpList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionGcpList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentPrivateLinkAttachmentConnectionGcpListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

