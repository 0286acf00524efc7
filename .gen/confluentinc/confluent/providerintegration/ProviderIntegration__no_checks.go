//go:build no_runtime_type_checking

package providerintegration

// Building without runtime type checking enabled, so all the below just return nil

func (p *jsiiProxy_ProviderIntegration) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegration) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegration) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegration) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegration) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegration) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegration) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegration) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegration) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegration) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegration) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegration) validateImportFromParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegration) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegration) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegration) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegration) validateMoveToIdParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegration) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegration) validatePutAwsParameters(value *ProviderIntegrationAws) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegration) validatePutEnvironmentParameters(value *ProviderIntegrationEnvironment) error {
	return nil
}

func validateProviderIntegration_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateProviderIntegration_IsConstructParameters(x interface{}) error {
	return nil
}

func validateProviderIntegration_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateProviderIntegration_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_ProviderIntegration) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_ProviderIntegration) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_ProviderIntegration) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ProviderIntegration) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_ProviderIntegration) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewProviderIntegrationParameters(scope constructs.Construct, id *string, config *ProviderIntegrationConfig) error {
	return nil
}

