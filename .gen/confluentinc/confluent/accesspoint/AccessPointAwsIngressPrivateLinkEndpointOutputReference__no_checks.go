//go:build no_runtime_type_checking

package accesspoint

// Building without runtime type checking enabled, so all the below just return nil

func (a *jsiiProxy_AccessPointAwsIngressPrivateLinkEndpointOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAwsIngressPrivateLinkEndpointOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAwsIngressPrivateLinkEndpointOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAwsIngressPrivateLinkEndpointOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAwsIngressPrivateLinkEndpointOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAwsIngressPrivateLinkEndpointOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAwsIngressPrivateLinkEndpointOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAwsIngressPrivateLinkEndpointOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAwsIngressPrivateLinkEndpointOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAwsIngressPrivateLinkEndpointOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAwsIngressPrivateLinkEndpointOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_AccessPointAwsIngressPrivateLinkEndpointOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_AccessPointAwsIngressPrivateLinkEndpointOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_AccessPointAwsIngressPrivateLinkEndpointOutputReference) validateSetInternalValueParameters(val *AccessPointAwsIngressPrivateLinkEndpoint) error {
	return nil
}

func (j *jsiiProxy_AccessPointAwsIngressPrivateLinkEndpointOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_AccessPointAwsIngressPrivateLinkEndpointOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_AccessPointAwsIngressPrivateLinkEndpointOutputReference) validateSetVpcEndpointIdParameters(val *string) error {
	return nil
}

func validateNewAccessPointAwsIngressPrivateLinkEndpointOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

