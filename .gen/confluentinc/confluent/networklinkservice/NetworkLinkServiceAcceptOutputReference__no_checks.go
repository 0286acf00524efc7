//go:build no_runtime_type_checking

package networklinkservice

// Building without runtime type checking enabled, so all the below just return nil

func (n *jsiiProxy_NetworkLinkServiceAcceptOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkServiceAcceptOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkServiceAcceptOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkServiceAcceptOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkServiceAcceptOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkServiceAcceptOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkServiceAcceptOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkServiceAcceptOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkServiceAcceptOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkServiceAcceptOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkServiceAcceptOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_NetworkLinkServiceAcceptOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_NetworkLinkServiceAcceptOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_NetworkLinkServiceAcceptOutputReference) validateSetEnvironmentsParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_NetworkLinkServiceAcceptOutputReference) validateSetInternalValueParameters(val *NetworkLinkServiceAccept) error {
	return nil
}

func (j *jsiiProxy_NetworkLinkServiceAcceptOutputReference) validateSetNetworksParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_NetworkLinkServiceAcceptOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_NetworkLinkServiceAcceptOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewNetworkLinkServiceAcceptOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

