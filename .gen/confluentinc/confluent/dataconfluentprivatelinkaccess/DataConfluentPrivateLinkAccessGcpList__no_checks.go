//go:build no_runtime_type_checking

package dataconfluentprivatelinkaccess

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentPrivateLinkAccessGcpList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAccessGcpList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPrivateLinkAccessGcpList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAccessGcpList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAccessGcpList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPrivateLinkAccessGcpList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentPrivateLinkAccessGcpListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

