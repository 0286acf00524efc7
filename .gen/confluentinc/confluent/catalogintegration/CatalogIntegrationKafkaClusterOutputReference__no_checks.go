//go:build no_runtime_type_checking

package catalogintegration

// Building without runtime type checking enabled, so all the below just return nil

func (c *jsiiProxy_CatalogIntegrationKafkaClusterOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegrationKafkaClusterOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegrationKafkaClusterOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegrationKafkaClusterOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegrationKafkaClusterOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegrationKafkaClusterOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegrationKafkaClusterOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegrationKafkaClusterOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegrationKafkaClusterOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegrationKafkaClusterOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (c *jsiiProxy_CatalogIntegrationKafkaClusterOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegrationKafkaClusterOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegrationKafkaClusterOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegrationKafkaClusterOutputReference) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegrationKafkaClusterOutputReference) validateSetInternalValueParameters(val *CatalogIntegrationKafkaCluster) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegrationKafkaClusterOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CatalogIntegrationKafkaClusterOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewCatalogIntegrationKafkaClusterOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

