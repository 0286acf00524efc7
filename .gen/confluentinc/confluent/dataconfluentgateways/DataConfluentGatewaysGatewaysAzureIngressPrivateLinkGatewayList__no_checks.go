//go:build no_runtime_type_checking

package dataconfluentgateways

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAzureIngressPrivateLinkGatewayList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAzureIngressPrivateLinkGatewayList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysAzureIngressPrivateLinkGatewayList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysAzureIngressPrivateLinkGatewayList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysAzureIngressPrivateLinkGatewayList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysAzureIngressPrivateLinkGatewayList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentGatewaysGatewaysAzureIngressPrivateLinkGatewayListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

