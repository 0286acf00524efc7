//go:build no_runtime_type_checking

package schema

// Building without runtime type checking enabled, so all the below just return nil

func (s *jsiiProxy_Schema) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (s *jsiiProxy_Schema) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (s *jsiiProxy_Schema) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_Schema) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_Schema) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_Schema) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_Schema) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_Schema) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_Schema) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_Schema) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_Schema) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_Schema) validateImportFromParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_Schema) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_Schema) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_Schema) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (s *jsiiProxy_Schema) validateMoveToIdParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_Schema) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (s *jsiiProxy_Schema) validatePutCredentialsParameters(value *SchemaCredentials) error {
	return nil
}

func (s *jsiiProxy_Schema) validatePutMetadataParameters(value *SchemaMetadata) error {
	return nil
}

func (s *jsiiProxy_Schema) validatePutRulesetParameters(value *SchemaRuleset) error {
	return nil
}

func (s *jsiiProxy_Schema) validatePutSchemaReferenceParameters(value interface{}) error {
	return nil
}

func (s *jsiiProxy_Schema) validatePutSchemaRegistryClusterParameters(value *SchemaSchemaRegistryCluster) error {
	return nil
}

func validateSchema_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateSchema_IsConstructParameters(x interface{}) error {
	return nil
}

func validateSchema_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateSchema_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_Schema) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Schema) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Schema) validateSetFormatParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Schema) validateSetHardDeleteParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Schema) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Schema) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_Schema) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_Schema) validateSetRecreateOnUpdateParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Schema) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Schema) validateSetSchemaParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Schema) validateSetSkipValidationDuringPlanParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Schema) validateSetSubjectNameParameters(val *string) error {
	return nil
}

func validateNewSchemaParameters(scope constructs.Construct, id *string, config *SchemaConfig) error {
	return nil
}

