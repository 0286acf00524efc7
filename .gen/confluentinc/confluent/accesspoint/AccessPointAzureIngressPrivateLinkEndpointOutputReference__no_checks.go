//go:build no_runtime_type_checking

package accesspoint

// Building without runtime type checking enabled, so all the below just return nil

func (a *jsiiProxy_AccessPointAzureIngressPrivateLinkEndpointOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAzureIngressPrivateLinkEndpointOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAzureIngressPrivateLinkEndpointOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAzureIngressPrivateLinkEndpointOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAzureIngressPrivateLinkEndpointOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAzureIngressPrivateLinkEndpointOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAzureIngressPrivateLinkEndpointOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAzureIngressPrivateLinkEndpointOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAzureIngressPrivateLinkEndpointOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAzureIngressPrivateLinkEndpointOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAzureIngressPrivateLinkEndpointOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_AccessPointAzureIngressPrivateLinkEndpointOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_AccessPointAzureIngressPrivateLinkEndpointOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_AccessPointAzureIngressPrivateLinkEndpointOutputReference) validateSetInternalValueParameters(val *AccessPointAzureIngressPrivateLinkEndpoint) error {
	return nil
}

func (j *jsiiProxy_AccessPointAzureIngressPrivateLinkEndpointOutputReference) validateSetPrivateEndpointResourceIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_AccessPointAzureIngressPrivateLinkEndpointOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_AccessPointAzureIngressPrivateLinkEndpointOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewAccessPointAzureIngressPrivateLinkEndpointOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

