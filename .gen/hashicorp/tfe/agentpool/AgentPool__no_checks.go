//go:build no_runtime_type_checking

package agentpool

// Building without runtime type checking enabled, so all the below just return nil

func (a *jsiiProxy_AgentPool) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (a *jsiiProxy_AgentPool) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (a *jsiiProxy_AgentPool) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AgentPool) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AgentPool) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AgentPool) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AgentPool) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AgentPool) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AgentPool) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AgentPool) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AgentPool) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AgentPool) validateImportFromParameters(id *string) error {
	return nil
}

func (a *jsiiProxy_AgentPool) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AgentPool) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (a *jsiiProxy_AgentPool) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (a *jsiiProxy_AgentPool) validateMoveToIdParameters(id *string) error {
	return nil
}

func (a *jsiiProxy_AgentPool) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateAgentPool_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateAgentPool_IsConstructParameters(x interface{}) error {
	return nil
}

func validateAgentPool_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateAgentPool_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_AgentPool) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_AgentPool) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_AgentPool) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_AgentPool) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_AgentPool) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_AgentPool) validateSetOrganizationParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_AgentPool) validateSetOrganizationScopedParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_AgentPool) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewAgentPoolParameters(scope constructs.Construct, id *string, config *AgentPoolConfig) error {
	return nil
}

