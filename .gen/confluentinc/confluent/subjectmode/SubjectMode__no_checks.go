//go:build no_runtime_type_checking

package subjectmode

// Building without runtime type checking enabled, so all the below just return nil

func (s *jsiiProxy_SubjectMode) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (s *jsiiProxy_SubjectMode) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (s *jsiiProxy_SubjectMode) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SubjectMode) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SubjectMode) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SubjectMode) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SubjectMode) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SubjectMode) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SubjectMode) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SubjectMode) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SubjectMode) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SubjectMode) validateImportFromParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_SubjectMode) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SubjectMode) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_SubjectMode) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (s *jsiiProxy_SubjectMode) validateMoveToIdParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_SubjectMode) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (s *jsiiProxy_SubjectMode) validatePutCredentialsParameters(value *SubjectModeCredentials) error {
	return nil
}

func (s *jsiiProxy_SubjectMode) validatePutSchemaRegistryClusterParameters(value *SubjectModeSchemaRegistryCluster) error {
	return nil
}

func validateSubjectMode_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateSubjectMode_IsConstructParameters(x interface{}) error {
	return nil
}

func validateSubjectMode_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateSubjectMode_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_SubjectMode) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SubjectMode) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SubjectMode) validateSetForceParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SubjectMode) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SubjectMode) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_SubjectMode) validateSetModeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SubjectMode) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_SubjectMode) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SubjectMode) validateSetSubjectNameParameters(val *string) error {
	return nil
}

func validateNewSubjectModeParameters(scope constructs.Construct, id *string, config *SubjectModeConfig) error {
	return nil
}

