//go:build no_runtime_type_checking

package kafkamirrortopic

// Building without runtime type checking enabled, so all the below just return nil

func (k *jsiiProxy_KafkaMirrorTopicClusterLinkOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicClusterLinkOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicClusterLinkOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicClusterLinkOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicClusterLinkOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicClusterLinkOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicClusterLinkOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicClusterLinkOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicClusterLinkOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicClusterLinkOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (k *jsiiProxy_KafkaMirrorTopicClusterLinkOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopicClusterLinkOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopicClusterLinkOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopicClusterLinkOutputReference) validateSetInternalValueParameters(val *KafkaMirrorTopicClusterLink) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopicClusterLinkOutputReference) validateSetLinkNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopicClusterLinkOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaMirrorTopicClusterLinkOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewKafkaMirrorTopicClusterLinkOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

