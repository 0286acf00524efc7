//go:build no_runtime_type_checking

package dataconfluentbyokkey

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentByokKeyGcpList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentByokKeyGcpList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentByokKeyGcpList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentByokKeyGcpList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentByokKeyGcpList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentByokKeyGcpList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentByokKeyGcpListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

