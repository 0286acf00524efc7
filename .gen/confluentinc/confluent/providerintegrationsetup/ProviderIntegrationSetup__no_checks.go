//go:build no_runtime_type_checking

package providerintegrationsetup

// Building without runtime type checking enabled, so all the below just return nil

func (p *jsiiProxy_ProviderIntegrationSetup) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationSetup) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationSetup) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationSetup) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationSetup) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationSetup) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationSetup) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationSetup) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationSetup) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationSetup) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationSetup) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationSetup) validateImportFromParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationSetup) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationSetup) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationSetup) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationSetup) validateMoveToIdParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationSetup) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationSetup) validatePutEnvironmentParameters(value *ProviderIntegrationSetupEnvironment) error {
	return nil
}

func validateProviderIntegrationSetup_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateProviderIntegrationSetup_IsConstructParameters(x interface{}) error {
	return nil
}

func validateProviderIntegrationSetup_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateProviderIntegrationSetup_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_ProviderIntegrationSetup) validateSetCloudParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ProviderIntegrationSetup) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_ProviderIntegrationSetup) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_ProviderIntegrationSetup) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ProviderIntegrationSetup) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_ProviderIntegrationSetup) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewProviderIntegrationSetupParameters(scope constructs.Construct, id *string, config *ProviderIntegrationSetupConfig) error {
	return nil
}

