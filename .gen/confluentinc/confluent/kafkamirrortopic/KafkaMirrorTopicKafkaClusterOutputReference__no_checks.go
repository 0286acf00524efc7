//go:build no_runtime_type_checking

package kafkamirrortopic

// Building without runtime type checking enabled, so all the below just return nil

func (k *jsiiProxy_KafkaMirrorTopicKafkaClusterOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicKafkaClusterOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicKafkaClusterOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicKafkaClusterOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicKafkaClusterOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicKafkaClusterOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicKafkaClusterOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicKafkaClusterOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicKafkaClusterOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicKafkaClusterOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicKafkaClusterOutputReference) validatePutCredentialsParameters(value *KafkaMirrorTopicKafkaClusterCredentials) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicKafkaClusterOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopicKafkaClusterOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopicKafkaClusterOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopicKafkaClusterOutputReference) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopicKafkaClusterOutputReference) validateSetInternalValueParameters(val *KafkaMirrorTopicKafkaCluster) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopicKafkaClusterOutputReference) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopicKafkaClusterOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopicKafkaClusterOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewKafkaMirrorTopicKafkaClusterOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

