//go:build no_runtime_type_checking

package invitation

// Building without runtime type checking enabled, so all the below just return nil

func (i *jsiiProxy_Invitation) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (i *jsiiProxy_Invitation) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (i *jsiiProxy_Invitation) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_Invitation) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_Invitation) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_Invitation) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_Invitation) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_Invitation) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_Invitation) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_Invitation) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_Invitation) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_Invitation) validateImportFromParameters(id *string) error {
	return nil
}

func (i *jsiiProxy_Invitation) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_Invitation) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (i *jsiiProxy_Invitation) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (i *jsiiProxy_Invitation) validateMoveToIdParameters(id *string) error {
	return nil
}

func (i *jsiiProxy_Invitation) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateInvitation_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateInvitation_IsConstructParameters(x interface{}) error {
	return nil
}

func validateInvitation_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateInvitation_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_Invitation) validateSetAllowDeletionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Invitation) validateSetAuthTypeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Invitation) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Invitation) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Invitation) validateSetEmailParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Invitation) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Invitation) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_Invitation) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewInvitationParameters(scope constructs.Construct, id *string, config *InvitationConfig) error {
	return nil
}

