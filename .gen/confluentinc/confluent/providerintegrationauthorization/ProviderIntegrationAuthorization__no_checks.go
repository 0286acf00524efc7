//go:build no_runtime_type_checking

package providerintegrationauthorization

// Building without runtime type checking enabled, so all the below just return nil

func (p *jsiiProxy_ProviderIntegrationAuthorization) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationAuthorization) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationAuthorization) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationAuthorization) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationAuthorization) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationAuthorization) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationAuthorization) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationAuthorization) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationAuthorization) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationAuthorization) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationAuthorization) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationAuthorization) validateImportFromParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationAuthorization) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationAuthorization) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationAuthorization) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationAuthorization) validateMoveToIdParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationAuthorization) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationAuthorization) validatePutAzureParameters(value *ProviderIntegrationAuthorizationAzure) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationAuthorization) validatePutEnvironmentParameters(value *ProviderIntegrationAuthorizationEnvironment) error {
	return nil
}

func (p *jsiiProxy_ProviderIntegrationAuthorization) validatePutGcpParameters(value *ProviderIntegrationAuthorizationGcp) error {
	return nil
}

func validateProviderIntegrationAuthorization_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateProviderIntegrationAuthorization_IsConstructParameters(x interface{}) error {
	return nil
}

func validateProviderIntegrationAuthorization_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateProviderIntegrationAuthorization_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_ProviderIntegrationAuthorization) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_ProviderIntegrationAuthorization) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_ProviderIntegrationAuthorization) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_ProviderIntegrationAuthorization) validateSetProviderIntegrationIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ProviderIntegrationAuthorization) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewProviderIntegrationAuthorizationParameters(scope constructs.Construct, id *string, config *ProviderIntegrationAuthorizationConfig) error {
	return nil
}

