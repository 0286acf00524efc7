//go:build no_runtime_type_checking

package dataconfluentendpoint

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentEndpointEndpointsEnvironmentList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentEndpointEndpointsEnvironmentList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentEndpointEndpointsEnvironmentList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentEndpointEndpointsEnvironmentList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentEndpointEndpointsEnvironmentList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentEndpointEndpointsEnvironmentList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentEndpointEndpointsEnvironmentListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

