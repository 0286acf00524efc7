//go:build no_runtime_type_checking

package tableflowtopic

// Building without runtime type checking enabled, so all the below just return nil

func (t *jsiiProxy_TableflowTopic) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validateImportFromParameters(id *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validateMoveToIdParameters(id *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validatePutAzureDataLakeStorageGen2Parameters(value *TableflowTopicAzureDataLakeStorageGen2) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validatePutByobAwsParameters(value *TableflowTopicByobAws) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validatePutCredentialsParameters(value *TableflowTopicCredentials) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validatePutEnvironmentParameters(value *TableflowTopicEnvironment) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validatePutErrorHandlingParameters(value *TableflowTopicErrorHandling) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validatePutKafkaClusterParameters(value *TableflowTopicKafkaCluster) error {
	return nil
}

func (t *jsiiProxy_TableflowTopic) validatePutManagedStorageParameters(value interface{}) error {
	return nil
}

func validateTableflowTopic_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateTableflowTopic_IsConstructParameters(x interface{}) error {
	return nil
}

func validateTableflowTopic_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateTableflowTopic_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_TableflowTopic) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_TableflowTopic) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_TableflowTopic) validateSetDataRetentionMsParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TableflowTopic) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TableflowTopic) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TableflowTopic) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_TableflowTopic) validateSetMetadataColumnNamingSchemeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TableflowTopic) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_TableflowTopic) validateSetRecordFailureStrategyParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TableflowTopic) validateSetRetentionMsParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TableflowTopic) validateSetTableFormatsParameters(val *[]*string) error {
	return nil
}

func validateNewTableflowTopicParameters(scope constructs.Construct, id *string, config *TableflowTopicConfig) error {
	return nil
}

