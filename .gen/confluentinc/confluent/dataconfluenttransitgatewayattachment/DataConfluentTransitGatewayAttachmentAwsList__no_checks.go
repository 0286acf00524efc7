//go:build no_runtime_type_checking

package dataconfluenttransitgatewayattachment

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentTransitGatewayAttachmentAwsList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTransitGatewayAttachmentAwsList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTransitGatewayAttachmentAwsList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTransitGatewayAttachmentAwsList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTransitGatewayAttachmentAwsList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTransitGatewayAttachmentAwsList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentTransitGatewayAttachmentAwsListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

