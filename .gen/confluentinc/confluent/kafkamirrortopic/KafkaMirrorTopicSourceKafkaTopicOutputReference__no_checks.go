//go:build no_runtime_type_checking

package kafkamirrortopic

// Building without runtime type checking enabled, so all the below just return nil

func (k *jsiiProxy_KafkaMirrorTopicSourceKafkaTopicOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicSourceKafkaTopicOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicSourceKafkaTopicOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicSourceKafkaTopicOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicSourceKafkaTopicOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicSourceKafkaTopicOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicSourceKafkaTopicOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicSourceKafkaTopicOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicSourceKafkaTopicOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicSourceKafkaTopicOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicSourceKafkaTopicOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopicSourceKafkaTopicOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopicSourceKafkaTopicOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopicSourceKafkaTopicOutputReference) validateSetInternalValueParameters(val *KafkaMirrorTopicSourceKafkaTopic) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopicSourceKafkaTopicOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopicSourceKafkaTopicOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopicSourceKafkaTopicOutputReference) validateSetTopicNameParameters(val *string) error {
	return nil
}

func validateNewKafkaMirrorTopicSourceKafkaTopicOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

