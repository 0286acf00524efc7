//go:build no_runtime_type_checking

package dataconfluentnetworklinkservice

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentNetworkLinkServiceNetworkList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkServiceNetworkList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkServiceNetworkList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetworkLinkServiceNetworkList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetworkLinkServiceNetworkList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetworkLinkServiceNetworkList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentNetworkLinkServiceNetworkListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

