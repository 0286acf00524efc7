//go:build no_runtime_type_checking

package identitypool

// Building without runtime type checking enabled, so all the below just return nil

func (i *jsiiProxy_IdentityPool) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPool) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (i *jsiiProxy_IdentityPool) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPool) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPool) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPool) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPool) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPool) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPool) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPool) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPool) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPool) validateImportFromParameters(id *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPool) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPool) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPool) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (i *jsiiProxy_IdentityPool) validateMoveToIdParameters(id *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPool) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (i *jsiiProxy_IdentityPool) validatePutIdentityProviderParameters(value *IdentityPoolIdentityProvider) error {
	return nil
}

func validateIdentityPool_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateIdentityPool_IsConstructParameters(x interface{}) error {
	return nil
}

func validateIdentityPool_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateIdentityPool_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_IdentityPool) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_IdentityPool) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_IdentityPool) validateSetDescriptionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_IdentityPool) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_IdentityPool) validateSetFilterParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_IdentityPool) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_IdentityPool) validateSetIdentityClaimParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_IdentityPool) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_IdentityPool) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewIdentityPoolParameters(scope constructs.Construct, id *string, config *IdentityPoolConfig) error {
	return nil
}

