//go:build no_runtime_type_checking

package dataconfluentprivatelinkattachmentconnection

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionAwsOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionAwsOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionAwsOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionAwsOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionAwsOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionAwsOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionAwsOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionAwsOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionAwsOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionAwsOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionAwsOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionAwsOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionAwsOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionAwsOutputReference) validateSetInternalValueParameters(val *DataConfluentPrivateLinkAttachmentConnectionAws) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionAwsOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAttachmentConnectionAwsOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewDataConfluentPrivateLinkAttachmentConnectionAwsOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

