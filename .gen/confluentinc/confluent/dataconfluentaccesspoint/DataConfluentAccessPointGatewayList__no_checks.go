//go:build no_runtime_type_checking

package dataconfluentaccesspoint

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentAccessPointGatewayList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentAccessPointGatewayList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentAccessPointGatewayList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentAccessPointGatewayList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentAccessPointGatewayList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentAccessPointGatewayList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentAccessPointGatewayListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

