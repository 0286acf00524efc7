//go:build no_runtime_type_checking

package kafkaclusterconfig

// Building without runtime type checking enabled, so all the below just return nil

func (k *jsiiProxy_KafkaClusterConfigA) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClusterConfigA) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (k *jsiiProxy_KafkaClusterConfigA) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClusterConfigA) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClusterConfigA) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClusterConfigA) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClusterConfigA) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClusterConfigA) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClusterConfigA) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClusterConfigA) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClusterConfigA) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClusterConfigA) validateImportFromParameters(id *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClusterConfigA) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClusterConfigA) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClusterConfigA) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (k *jsiiProxy_KafkaClusterConfigA) validateMoveToIdParameters(id *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClusterConfigA) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClusterConfigA) validatePutCredentialsParameters(value *KafkaClusterConfigCredentials) error {
	return nil
}

func (k *jsiiProxy_KafkaClusterConfigA) validatePutKafkaClusterParameters(value *KafkaClusterConfigKafkaCluster) error {
	return nil
}

func validateKafkaClusterConfigA_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateKafkaClusterConfigA_IsConstructParameters(x interface{}) error {
	return nil
}

func validateKafkaClusterConfigA_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateKafkaClusterConfigA_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaClusterConfigA) validateSetConfigParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_KafkaClusterConfigA) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaClusterConfigA) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaClusterConfigA) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaClusterConfigA) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_KafkaClusterConfigA) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaClusterConfigA) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func validateNewKafkaClusterConfigAParameters(scope constructs.Construct, id *string, config *KafkaClusterConfigAConfig) error {
	return nil
}

