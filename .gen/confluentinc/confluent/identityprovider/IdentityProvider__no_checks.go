//go:build no_runtime_type_checking

package identityprovider

// Building without runtime type checking enabled, so all the below just return nil

func (i *jsiiProxy_IdentityProvider) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (i *jsiiProxy_IdentityProvider) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (i *jsiiProxy_IdentityProvider) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityProvider) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityProvider) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityProvider) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityProvider) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityProvider) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityProvider) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityProvider) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityProvider) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityProvider) validateImportFromParameters(id *string) error {
	return nil
}

func (i *jsiiProxy_IdentityProvider) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityProvider) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (i *jsiiProxy_IdentityProvider) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (i *jsiiProxy_IdentityProvider) validateMoveToIdParameters(id *string) error {
	return nil
}

func (i *jsiiProxy_IdentityProvider) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateIdentityProvider_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateIdentityProvider_IsConstructParameters(x interface{}) error {
	return nil
}

func validateIdentityProvider_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateIdentityProvider_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_IdentityProvider) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_IdentityProvider) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_IdentityProvider) validateSetDescriptionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_IdentityProvider) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_IdentityProvider) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_IdentityProvider) validateSetIdentityClaimParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_IdentityProvider) validateSetIssuerParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_IdentityProvider) validateSetJwksUriParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_IdentityProvider) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_IdentityProvider) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewIdentityProviderParameters(scope constructs.Construct, id *string, config *IdentityProviderConfig) error {
	return nil
}

