//go:build no_runtime_type_checking

package dataconfluentnetworklinkendpoint

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentNetworkLinkEndpointNetworkLinkServiceList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkEndpointNetworkLinkServiceList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkLinkEndpointNetworkLinkServiceList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetworkLinkEndpointNetworkLinkServiceList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetworkLinkEndpointNetworkLinkServiceList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetworkLinkEndpointNetworkLinkServiceList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentNetworkLinkEndpointNetworkLinkServiceListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

