//go:build no_runtime_type_checking

package catalogintegration

// Building without runtime type checking enabled, so all the below just return nil

func (c *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateSetAllowedScopeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateSetClientIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateSetClientSecretParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateSetCustomNamespaceParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateSetEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateSetInternalValueParameters(val *CatalogIntegrationSnowflake) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegrationSnowflakeOutputReference) validateSetWarehouseParameters(val *string) error {
	return nil
}

func validateNewCatalogIntegrationSnowflakeOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

