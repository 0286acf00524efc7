//go:build no_runtime_type_checking

package variableset

// Building without runtime type checking enabled, so all the below just return nil

func (v *jsiiProxy_VariableSet) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (v *jsiiProxy_VariableSet) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (v *jsiiProxy_VariableSet) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VariableSet) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VariableSet) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VariableSet) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VariableSet) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VariableSet) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VariableSet) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VariableSet) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VariableSet) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VariableSet) validateImportFromParameters(id *string) error {
	return nil
}

func (v *jsiiProxy_VariableSet) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VariableSet) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (v *jsiiProxy_VariableSet) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (v *jsiiProxy_VariableSet) validateMoveToIdParameters(id *string) error {
	return nil
}

func (v *jsiiProxy_VariableSet) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateVariableSet_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateVariableSet_IsConstructParameters(x interface{}) error {
	return nil
}

func validateVariableSet_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateVariableSet_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_VariableSet) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VariableSet) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VariableSet) validateSetDescriptionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VariableSet) validateSetGlobalParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VariableSet) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VariableSet) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_VariableSet) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VariableSet) validateSetOrganizationParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VariableSet) validateSetParentProjectIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VariableSet) validateSetPriorityParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VariableSet) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_VariableSet) validateSetWorkspaceIdsParameters(val *[]*string) error {
	return nil
}

func validateNewVariableSetParameters(scope constructs.Construct, id *string, config *VariableSetConfig) error {
	return nil
}

