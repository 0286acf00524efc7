//go:build no_runtime_type_checking

package dataconfluentendpoint

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentEndpointEndpointsAccessPointList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentEndpointEndpointsAccessPointList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentEndpointEndpointsAccessPointList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentEndpointEndpointsAccessPointList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentEndpointEndpointsAccessPointList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentEndpointEndpointsAccessPointList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentEndpointEndpointsAccessPointListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

