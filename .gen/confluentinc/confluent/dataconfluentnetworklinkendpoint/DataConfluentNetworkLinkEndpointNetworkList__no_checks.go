//go:build no_runtime_type_checking

package dataconfluentnetworklinkendpoint

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentNetworkLinkEndpointNetworkList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkEndpointNetworkList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkEndpointNetworkList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetworkLinkEndpointNetworkList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetworkLinkEndpointNetworkList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetworkLinkEndpointNetworkList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentNetworkLinkEndpointNetworkListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

