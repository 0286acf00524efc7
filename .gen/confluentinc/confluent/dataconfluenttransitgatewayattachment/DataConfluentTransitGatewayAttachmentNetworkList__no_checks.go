//go:build no_runtime_type_checking

package dataconfluenttransitgatewayattachment

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentTransitGatewayAttachmentNetworkList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTransitGatewayAttachmentNetworkList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTransitGatewayAttachmentNetworkList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTransitGatewayAttachmentNetworkList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTransitGatewayAttachmentNetworkList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTransitGatewayAttachmentNetworkList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentTransitGatewayAttachmentNetworkListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

