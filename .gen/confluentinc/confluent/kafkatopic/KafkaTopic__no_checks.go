//go:build no_runtime_type_checking

package kafkatopic

// Building without runtime type checking enabled, so all the below just return nil

func (k *jsiiProxy_KafkaTopic) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (k *jsiiProxy_KafkaTopic) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (k *jsiiProxy_KafkaTopic) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaTopic) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaTopic) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaTopic) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaTopic) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaTopic) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaTopic) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaTopic) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaTopic) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaTopic) validateImportFromParameters(id *string) error {
	return nil
}

func (k *jsiiProxy_KafkaTopic) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaTopic) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (k *jsiiProxy_KafkaTopic) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (k *jsiiProxy_KafkaTopic) validateMoveToIdParameters(id *string) error {
	return nil
}

func (k *jsiiProxy_KafkaTopic) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (k *jsiiProxy_KafkaTopic) validatePutCredentialsParameters(value *KafkaTopicCredentials) error {
	return nil
}

func (k *jsiiProxy_KafkaTopic) validatePutKafkaClusterParameters(value *KafkaTopicKafkaCluster) error {
	return nil
}

func validateKafkaTopic_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateKafkaTopic_IsConstructParameters(x interface{}) error {
	return nil
}

func validateKafkaTopic_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateKafkaTopic_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaTopic) validateSetConfigParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_KafkaTopic) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaTopic) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaTopic) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaTopic) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_KafkaTopic) validateSetPartitionsCountParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_KafkaTopic) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaTopic) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaTopic) validateSetTopicNameParameters(val *string) error {
	return nil
}

func validateNewKafkaTopicParameters(scope constructs.Construct, id *string, config *KafkaTopicConfig) error {
	return nil
}

