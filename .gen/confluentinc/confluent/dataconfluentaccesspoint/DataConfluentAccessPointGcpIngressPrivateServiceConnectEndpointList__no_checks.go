//go:build no_runtime_type_checking

package dataconfluentaccesspoint

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentAccessPointGcpIngressPrivateServiceConnectEndpointList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentAccessPointGcpIngressPrivateServiceConnectEndpointList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentAccessPointGcpIngressPrivateServiceConnectEndpointList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentAccessPointGcpIngressPrivateServiceConnectEndpointList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentAccessPointGcpIngressPrivateServiceConnectEndpointList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentAccessPointGcpIngressPrivateServiceConnectEndpointList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentAccessPointGcpIngressPrivateServiceConnectEndpointListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

