//go:build no_runtime_type_checking

package dataconfluentcatalogintegration

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentCatalogIntegrationSnowflakeList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCatalogIntegrationSnowflakeList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCatalogIntegrationSnowflakeList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentCatalogIntegrationSnowflakeList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentCatalogIntegrationSnowflakeList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentCatalogIntegrationSnowflakeList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentCatalogIntegrationSnowflakeListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

