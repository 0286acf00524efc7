//go:build no_runtime_type_checking

package schemaregistryclustermode

// Building without runtime type checking enabled, so all the below just return nil

func (s *jsiiProxy_SchemaRegistryClusterMode) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterMode) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterMode) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterMode) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterMode) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterMode) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterMode) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterMode) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterMode) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterMode) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterMode) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterMode) validateImportFromParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterMode) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterMode) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterMode) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterMode) validateMoveToIdParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterMode) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterMode) validatePutCredentialsParameters(value *SchemaRegistryClusterModeCredentials) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryClusterMode) validatePutSchemaRegistryClusterParameters(value *SchemaRegistryClusterModeSchemaRegistryCluster) error {
	return nil
}

func validateSchemaRegistryClusterMode_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateSchemaRegistryClusterMode_IsConstructParameters(x interface{}) error {
	return nil
}

func validateSchemaRegistryClusterMode_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateSchemaRegistryClusterMode_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryClusterMode) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryClusterMode) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryClusterMode) validateSetForceParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryClusterMode) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryClusterMode) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryClusterMode) validateSetModeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryClusterMode) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryClusterMode) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func validateNewSchemaRegistryClusterModeParameters(scope constructs.Construct, id *string, config *SchemaRegistryClusterModeConfig) error {
	return nil
}

