//go:build no_runtime_type_checking

package dataconfluentgateway

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentGatewayAwsIngressPrivateLinkGatewayList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewayAwsIngressPrivateLinkGatewayList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewayAwsIngressPrivateLinkGatewayList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewayAwsIngressPrivateLinkGatewayList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewayAwsIngressPrivateLinkGatewayList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewayAwsIngressPrivateLinkGatewayList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentGatewayAwsIngressPrivateLinkGatewayListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

