//go:build no_runtime_type_checking

package dataconfluentgateway

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentGatewayAwsEgressPrivateLinkGatewayList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewayAwsEgressPrivateLinkGatewayList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewayAwsEgressPrivateLinkGatewayList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewayAwsEgressPrivateLinkGatewayList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewayAwsEgressPrivateLinkGatewayList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewayAwsEgressPrivateLinkGatewayList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentGatewayAwsEgressPrivateLinkGatewayListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

