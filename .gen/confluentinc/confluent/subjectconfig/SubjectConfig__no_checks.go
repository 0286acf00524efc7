//go:build no_runtime_type_checking

package subjectconfig

// Building without runtime type checking enabled, so all the below just return nil

func (s *jsiiProxy_SubjectConfig) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (s *jsiiProxy_SubjectConfig) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (s *jsiiProxy_SubjectConfig) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SubjectConfig) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SubjectConfig) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SubjectConfig) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SubjectConfig) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SubjectConfig) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SubjectConfig) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SubjectConfig) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SubjectConfig) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SubjectConfig) validateImportFromParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_SubjectConfig) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SubjectConfig) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_SubjectConfig) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (s *jsiiProxy_SubjectConfig) validateMoveToIdParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_SubjectConfig) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (s *jsiiProxy_SubjectConfig) validatePutCredentialsParameters(value *SubjectConfigCredentials) error {
	return nil
}

func (s *jsiiProxy_SubjectConfig) validatePutSchemaRegistryClusterParameters(value *SubjectConfigSchemaRegistryCluster) error {
	return nil
}

func validateSubjectConfig_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateSubjectConfig_IsConstructParameters(x interface{}) error {
	return nil
}

func validateSubjectConfig_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateSubjectConfig_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_SubjectConfig) validateSetAliasParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SubjectConfig) validateSetCompatibilityGroupParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SubjectConfig) validateSetCompatibilityLevelParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SubjectConfig) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SubjectConfig) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SubjectConfig) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SubjectConfig) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_SubjectConfig) validateSetNormalizeParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SubjectConfig) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_SubjectConfig) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SubjectConfig) validateSetSubjectNameParameters(val *string) error {
	return nil
}

func validateNewSubjectConfigParameters(scope constructs.Construct, id *string, config *SubjectConfigConfig) error {
	return nil
}

