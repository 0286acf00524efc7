//go:build no_runtime_type_checking

package kafkamirrortopic

// Building without runtime type checking enabled, so all the below just return nil

func (k *jsiiProxy_KafkaMirrorTopic) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopic) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopic) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopic) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopic) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopic) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopic) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopic) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopic) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopic) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopic) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopic) validateImportFromParameters(id *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopic) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopic) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopic) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopic) validateMoveToIdParameters(id *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopic) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopic) validatePutClusterLinkParameters(value *KafkaMirrorTopicClusterLink) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopic) validatePutKafkaClusterParameters(value *KafkaMirrorTopicKafkaCluster) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopic) validatePutSourceKafkaTopicParameters(value *KafkaMirrorTopicSourceKafkaTopic) error {
	return nil
}

func validateKafkaMirrorTopic_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateKafkaMirrorTopic_IsConstructParameters(x interface{}) error {
	return nil
}

func validateKafkaMirrorTopic_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateKafkaMirrorTopic_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopic) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopic) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopic) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopic) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopic) validateSetMirrorTopicNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopic) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopic) validateSetStatusParameters(val *string) error {
	return nil
}

func validateNewKafkaMirrorTopicParameters(scope constructs.Construct, id *string, config *KafkaMirrorTopicConfig) error {
	return nil
}

