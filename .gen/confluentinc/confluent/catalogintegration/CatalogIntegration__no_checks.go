//go:build no_runtime_type_checking

package catalogintegration

// Building without runtime type checking enabled, so all the below just return nil

func (c *jsiiProxy_CatalogIntegration) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validateImportFromParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validateMoveToIdParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validatePutAwsGlueParameters(value *CatalogIntegrationAwsGlue) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validatePutCredentialsParameters(value *CatalogIntegrationCredentials) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validatePutEnvironmentParameters(value *CatalogIntegrationEnvironment) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validatePutKafkaClusterParameters(value *CatalogIntegrationKafkaCluster) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validatePutSnowflakeParameters(value *CatalogIntegrationSnowflake) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegration) validatePutUnityParameters(value *CatalogIntegrationUnity) error {
	return nil
}

func validateCatalogIntegration_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateCatalogIntegration_IsConstructParameters(x interface{}) error {
	return nil
}

func validateCatalogIntegration_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateCatalogIntegration_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegration) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegration) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegration) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegration) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegration) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegration) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewCatalogIntegrationParameters(scope constructs.Construct, id *string, config *CatalogIntegrationConfig) error {
	return nil
}

