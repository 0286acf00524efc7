//go:build no_runtime_type_checking

package workspacevariableset

// Building without runtime type checking enabled, so all the below just return nil

func (w *jsiiProxy_WorkspaceVariableSet) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVariableSet) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVariableSet) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVariableSet) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVariableSet) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVariableSet) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVariableSet) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVariableSet) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVariableSet) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVariableSet) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVariableSet) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVariableSet) validateImportFromParameters(id *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVariableSet) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVariableSet) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVariableSet) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVariableSet) validateMoveToIdParameters(id *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVariableSet) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateWorkspaceVariableSet_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateWorkspaceVariableSet_IsConstructParameters(x interface{}) error {
	return nil
}

func validateWorkspaceVariableSet_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateWorkspaceVariableSet_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_WorkspaceVariableSet) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_WorkspaceVariableSet) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_WorkspaceVariableSet) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_WorkspaceVariableSet) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_WorkspaceVariableSet) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_WorkspaceVariableSet) validateSetVariableSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_WorkspaceVariableSet) validateSetWorkspaceIdParameters(val *string) error {
	return nil
}

func validateNewWorkspaceVariableSetParameters(scope constructs.Construct, id *string, config *WorkspaceVariableSetConfig) error {
	return nil
}

