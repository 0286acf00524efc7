//go:build no_runtime_type_checking

package accesspoint

// Building without runtime type checking enabled, so all the below just return nil

func (a *jsiiProxy_AccessPointGcpEgressPrivateServiceConnectEndpointOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointGcpEgressPrivateServiceConnectEndpointOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointGcpEgressPrivateServiceConnectEndpointOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointGcpEgressPrivateServiceConnectEndpointOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointGcpEgressPrivateServiceConnectEndpointOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointGcpEgressPrivateServiceConnectEndpointOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointGcpEgressPrivateServiceConnectEndpointOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointGcpEgressPrivateServiceConnectEndpointOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointGcpEgressPrivateServiceConnectEndpointOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointGcpEgressPrivateServiceConnectEndpointOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointGcpEgressPrivateServiceConnectEndpointOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_AccessPointGcpEgressPrivateServiceConnectEndpointOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_AccessPointGcpEgressPrivateServiceConnectEndpointOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_AccessPointGcpEgressPrivateServiceConnectEndpointOutputReference) validateSetInternalValueParameters(val *AccessPointGcpEgressPrivateServiceConnectEndpoint) error {
	return nil
}

func (j *jsiiProxy_AccessPointGcpEgressPrivateServiceConnectEndpointOutputReference) validateSetPrivateServiceConnectEndpointTargetParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_AccessPointGcpEgressPrivateServiceConnectEndpointOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_AccessPointGcpEgressPrivateServiceConnectEndpointOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewAccessPointGcpEgressPrivateServiceConnectEndpointOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

