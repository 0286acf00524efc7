//go:build no_runtime_type_checking

package dataconfluentnetwork

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentNetworkGatewayList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkGatewayList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentNetworkGatewayList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetworkGatewayList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetworkGatewayList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentNetworkGatewayList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentNetworkGatewayListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

