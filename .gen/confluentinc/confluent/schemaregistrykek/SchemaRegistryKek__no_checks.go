//go:build no_runtime_type_checking

package schemaregistrykek

// Building without runtime type checking enabled, so all the below just return nil

func (s *jsiiProxy_SchemaRegistryKek) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryKek) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryKek) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryKek) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryKek) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryKek) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryKek) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryKek) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryKek) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryKek) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryKek) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryKek) validateImportFromParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryKek) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryKek) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryKek) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryKek) validateMoveToIdParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryKek) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryKek) validatePutCredentialsParameters(value *SchemaRegistryKekCredentials) error {
	return nil
}

func (s *jsiiProxy_SchemaRegistryKek) validatePutSchemaRegistryClusterParameters(value *SchemaRegistryKekSchemaRegistryCluster) error {
	return nil
}

func validateSchemaRegistryKek_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateSchemaRegistryKek_IsConstructParameters(x interface{}) error {
	return nil
}

func validateSchemaRegistryKek_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateSchemaRegistryKek_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryKek) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryKek) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryKek) validateSetDocParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryKek) validateSetHardDeleteParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryKek) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryKek) validateSetKmsKeyIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryKek) validateSetKmsTypeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryKek) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryKek) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryKek) validateSetPropertiesParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryKek) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryKek) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRegistryKek) validateSetSharedParameters(val interface{}) error {
	return nil
}

func validateNewSchemaRegistryKekParameters(scope constructs.Construct, id *string, config *SchemaRegistryKekConfig) error {
	return nil
}

