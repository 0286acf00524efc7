//go:build no_runtime_type_checking

package dataconfluentpeering

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentPeeringAwsList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPeeringAwsList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPeeringAwsList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPeeringAwsList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPeeringAwsList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPeeringAwsList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentPeeringAwsListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

