//go:build no_runtime_type_checking

package dataconfluentaccesspoint

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentAccessPointAzureEgressPrivateLinkEndpointList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentAccessPointAzureEgressPrivateLinkEndpointList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentAccessPointAzureEgressPrivateLinkEndpointList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentAccessPointAzureEgressPrivateLinkEndpointList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentAccessPointAzureEgressPrivateLinkEndpointList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentAccessPointAzureEgressPrivateLinkEndpointList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentAccessPointAzureEgressPrivateLinkEndpointListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

