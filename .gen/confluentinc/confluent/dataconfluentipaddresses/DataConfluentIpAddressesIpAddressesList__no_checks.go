//go:build no_runtime_type_checking

package dataconfluentipaddresses

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentIpAddressesIpAddressesList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddressesIpAddressesList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddressesIpAddressesList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIpAddressesIpAddressesList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIpAddressesIpAddressesList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIpAddressesIpAddressesList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentIpAddressesIpAddressesListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

