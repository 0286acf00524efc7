//go:build no_runtime_type_checking

package dataconfluentendpoint

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentEndpointEndpointsResourceList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentEndpointEndpointsResourceList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentEndpointEndpointsResourceList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentEndpointEndpointsResourceList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentEndpointEndpointsResourceList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentEndpointEndpointsResourceList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentEndpointEndpointsResourceListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

