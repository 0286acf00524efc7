//go:build no_runtime_type_checking

package agentpoolallowedworkspaces

// Building without runtime type checking enabled, so all the below just return nil

func (a *jsiiProxy_AgentPoolAllowedWorkspaces) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (a *jsiiProxy_AgentPoolAllowedWorkspaces) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (a *jsiiProxy_AgentPoolAllowedWorkspaces) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AgentPoolAllowedWorkspaces) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AgentPoolAllowedWorkspaces) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AgentPoolAllowedWorkspaces) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AgentPoolAllowedWorkspaces) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AgentPoolAllowedWorkspaces) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AgentPoolAllowedWorkspaces) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AgentPoolAllowedWorkspaces) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AgentPoolAllowedWorkspaces) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AgentPoolAllowedWorkspaces) validateImportFromParameters(id *string) error {
	return nil
}

func (a *jsiiProxy_AgentPoolAllowedWorkspaces) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AgentPoolAllowedWorkspaces) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (a *jsiiProxy_AgentPoolAllowedWorkspaces) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (a *jsiiProxy_AgentPoolAllowedWorkspaces) validateMoveToIdParameters(id *string) error {
	return nil
}

func (a *jsiiProxy_AgentPoolAllowedWorkspaces) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateAgentPoolAllowedWorkspaces_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateAgentPoolAllowedWorkspaces_IsConstructParameters(x interface{}) error {
	return nil
}

func validateAgentPoolAllowedWorkspaces_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateAgentPoolAllowedWorkspaces_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_AgentPoolAllowedWorkspaces) validateSetAgentPoolIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_AgentPoolAllowedWorkspaces) validateSetAllowedWorkspaceIdsParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_AgentPoolAllowedWorkspaces) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_AgentPoolAllowedWorkspaces) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_AgentPoolAllowedWorkspaces) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_AgentPoolAllowedWorkspaces) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_AgentPoolAllowedWorkspaces) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewAgentPoolAllowedWorkspacesParameters(scope constructs.Construct, id *string, config *AgentPoolAllowedWorkspacesConfig) error {
	return nil
}

