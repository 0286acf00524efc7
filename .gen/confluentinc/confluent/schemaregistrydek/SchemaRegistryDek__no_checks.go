//go:build no_runtime_type_checking

package schemaregistrydek

// Building without runtime type checking enabled, so all the below just return nil

func (s *jsiiProxy_SchemaRegistryDek) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryDek) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryDek) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryDek) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryDek) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryDek) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryDek) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryDek) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryDek) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryDek) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryDek) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryDek) validateImportFromParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryDek) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryDek) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryDek) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryDek) validateMoveToIdParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryDek) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryDek) validatePutCredentialsParameters(value *SchemaRegistryDekCredentials) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryDek) validatePutSchemaRegistryClusterParameters(value *SchemaRegistryDekSchemaRegistryCluster) error {
	return nil
}

func validateSchemaRegistryDek_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateSchemaRegistryDek_IsConstructParameters(x interface{}) error {
	return nil
}

func validateSchemaRegistryDek_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateSchemaRegistryDek_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryDek) validateSetAlgorithmParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryDek) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryDek) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryDek) validateSetEncryptedKeyMaterialParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryDek) validateSetHardDeleteParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryDek) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryDek) validateSetKekNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryDek) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryDek) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryDek) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryDek) validateSetSubjectNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryDek) validateSetVersionParameters(val *float64) error {
	return nil
}

func validateNewSchemaRegistryDekParameters(scope constructs.Construct, id *string, config *SchemaRegistryDekConfig) error {
	return nil
}

