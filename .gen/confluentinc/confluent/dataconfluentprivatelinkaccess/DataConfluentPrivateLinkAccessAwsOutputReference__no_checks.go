//go:build no_runtime_type_checking

package dataconfluentprivatelinkaccess

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentPrivateLinkAccessAwsOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAccessAwsOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAccessAwsOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAccessAwsOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAccessAwsOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAccessAwsOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAccessAwsOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAccessAwsOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAccessAwsOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAccessAwsOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAccessAwsOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAccessAwsOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAccessAwsOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAccessAwsOutputReference) validateSetInternalValueParameters(val *DataConfluentPrivateLinkAccessAws) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAccessAwsOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAccessAwsOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewDataConfluentPrivateLinkAccessAwsOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

