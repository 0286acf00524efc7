//go:build no_runtime_type_checking

package schemaregistryclusterconfig

// Building without runtime type checking enabled, so all the below just return nil

func (s *jsiiProxy_SchemaRegistryClusterConfig) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterConfig) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterConfig) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterConfig) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterConfig) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterConfig) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterConfig) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterConfig) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterConfig) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterConfig) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterConfig) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterConfig) validateImportFromParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterConfig) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterConfig) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterConfig) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterConfig) validateMoveToIdParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterConfig) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterConfig) validatePutCredentialsParameters(value *SchemaRegistryClusterConfigCredentials) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterConfig) validatePutSchemaRegistryClusterParameters(value *SchemaRegistryClusterConfigSchemaRegistryCluster) error {
	return nil
}

func validateSchemaRegistryClusterConfig_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateSchemaRegistryClusterConfig_IsConstructParameters(x interface{}) error {
	return nil
}

func validateSchemaRegistryClusterConfig_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateSchemaRegistryClusterConfig_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryClusterConfig) validateSetCompatibilityGroupParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryClusterConfig) validateSetCompatibilityLevelParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryClusterConfig) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryClusterConfig) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryClusterConfig) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryClusterConfig) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryClusterConfig) validateSetNormalizeParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryClusterConfig) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryClusterConfig) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func validateNewSchemaRegistryClusterConfigParameters(scope constructs.Construct, id *string, config *SchemaRegistryClusterConfigConfig) error {
	return nil
}

