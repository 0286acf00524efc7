//go:build no_runtime_type_checking

package identitypool

// Building without runtime type checking enabled, so all the below just return nil

func (i *jsiiProxy_IdentityPoolIdentityProviderOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPoolIdentityProviderOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPoolIdentityProviderOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPoolIdentityProviderOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPoolIdentityProviderOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPoolIdentityProviderOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPoolIdentityProviderOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPoolIdentityProviderOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPoolIdentityProviderOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPoolIdentityProviderOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPoolIdentityProviderOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_IdentityPoolIdentityProviderOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_IdentityPoolIdentityProviderOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_IdentityPoolIdentityProviderOutputReference) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_IdentityPoolIdentityProviderOutputReference) validateSetInternalValueParameters(val *IdentityPoolIdentityProvider) error {
	return nil
}

func (j *jsiiProxy_IdentityPoolIdentityProviderOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_IdentityPoolIdentityProviderOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewIdentityPoolIdentityProviderOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

