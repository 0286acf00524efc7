//go:build no_runtime_type_checking

package kafkaclientquota

// Building without runtime type checking enabled, so all the below just return nil

func (k *jsiiProxy_KafkaClientQuota) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClientQuota) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (k *jsiiProxy_KafkaClientQuota) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClientQuota) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClientQuota) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClientQuota) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClientQuota) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClientQuota) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClientQuota) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClientQuota) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClientQuota) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClientQuota) validateImportFromParameters(id *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClientQuota) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClientQuota) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClientQuota) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (k *jsiiProxy_KafkaClientQuota) validateMoveToIdParameters(id *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClientQuota) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClientQuota) validatePutEnvironmentParameters(value *KafkaClientQuotaEnvironment) error {
	return nil
}

func (k *jsiiProxy_KafkaClientQuota) validatePutKafkaClusterParameters(value *KafkaClientQuotaKafkaCluster) error {
	return nil
}

func (k *jsiiProxy_KafkaClientQuota) validatePutThroughputParameters(value *KafkaClientQuotaThroughput) error {
	return nil
}

func validateKafkaClientQuota_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateKafkaClientQuota_IsConstructParameters(x interface{}) error {
	return nil
}

func validateKafkaClientQuota_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateKafkaClientQuota_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaClientQuota) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaClientQuota) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaClientQuota) validateSetDescriptionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaClientQuota) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaClientQuota) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaClientQuota) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_KafkaClientQuota) validateSetPrincipalsParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_KafkaClientQuota) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewKafkaClientQuotaParameters(scope constructs.Construct, id *string, config *KafkaClientQuotaConfig) error {
	return nil
}

