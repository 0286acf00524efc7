//go:build no_runtime_type_checking

package accesspoint

// Building without runtime type checking enabled, so all the below just return nil

func (a *jsiiProxy_AccessPointAwsPrivateNetworkInterfaceOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAwsPrivateNetworkInterfaceOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAwsPrivateNetworkInterfaceOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAwsPrivateNetworkInterfaceOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAwsPrivateNetworkInterfaceOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAwsPrivateNetworkInterfaceOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAwsPrivateNetworkInterfaceOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAwsPrivateNetworkInterfaceOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAwsPrivateNetworkInterfaceOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAwsPrivateNetworkInterfaceOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (a *jsiiProxy_AccessPointAwsPrivateNetworkInterfaceOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_AccessPointAwsPrivateNetworkInterfaceOutputReference) validateSetAccountParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_AccessPointAwsPrivateNetworkInterfaceOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_AccessPointAwsPrivateNetworkInterfaceOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_AccessPointAwsPrivateNetworkInterfaceOutputReference) validateSetInternalValueParameters(val *AccessPointAwsPrivateNetworkInterface) error {
	return nil
}

func (j *jsiiProxy_AccessPointAwsPrivateNetworkInterfaceOutputReference) validateSetNetworkInterfacesParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_AccessPointAwsPrivateNetworkInterfaceOutputReference) validateSetRoutesParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_AccessPointAwsPrivateNetworkInterfaceOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_AccessPointAwsPrivateNetworkInterfaceOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewAccessPointAwsPrivateNetworkInterfaceOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

