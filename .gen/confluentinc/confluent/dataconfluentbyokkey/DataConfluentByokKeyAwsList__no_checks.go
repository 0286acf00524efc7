//go:build no_runtime_type_checking

package dataconfluentbyokkey

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentByokKeyAwsList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentByokKeyAwsList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentByokKeyAwsList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentByokKeyAwsList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentByokKeyAwsList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentByokKeyAwsList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentByokKeyAwsListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

