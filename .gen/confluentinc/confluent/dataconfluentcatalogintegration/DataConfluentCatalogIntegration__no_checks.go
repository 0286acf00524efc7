//go:build no_runtime_type_checking

package dataconfluentcatalogintegration

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentCatalogIntegration) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCatalogIntegration) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCatalogIntegration) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCatalogIntegration) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCatalogIntegration) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCatalogIntegration) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCatalogIntegration) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCatalogIntegration) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCatalogIntegration) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCatalogIntegration) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCatalogIntegration) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCatalogIntegration) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCatalogIntegration) validatePutCredentialsParameters(value *DataConfluentCatalogIntegrationCredentials) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCatalogIntegration) validatePutEnvironmentParameters(value *DataConfluentCatalogIntegrationEnvironment) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCatalogIntegration) validatePutKafkaClusterParameters(value *DataConfluentCatalogIntegrationKafkaCluster) error {
	return nil
}

func validateDataConfluentCatalogIntegration_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentCatalogIntegration_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentCatalogIntegration_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentCatalogIntegration_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentCatalogIntegration) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentCatalogIntegration) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentCatalogIntegration) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataConfluentCatalogIntegrationParameters(scope constructs.Construct, id *string, config *DataConfluentCatalogIntegrationConfig) error {
	return nil
}

