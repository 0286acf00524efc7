//go:build no_runtime_type_checking

package dataconfluentaccesspoint

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentAccessPointAwsIngressPrivateLinkEndpointList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentAccessPointAwsIngressPrivateLinkEndpointList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentAccessPointAwsIngressPrivateLinkEndpointList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentAccessPointAwsIngressPrivateLinkEndpointList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentAccessPointAwsIngressPrivateLinkEndpointList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentAccessPointAwsIngressPrivateLinkEndpointList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentAccessPointAwsIngressPrivateLinkEndpointListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

