//go:build no_runtime_type_checking

package dataconfluentaccesspoint

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentAccessPointAzureIngressPrivateLinkEndpointListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

