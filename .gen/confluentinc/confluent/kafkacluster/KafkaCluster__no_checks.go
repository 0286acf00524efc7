//go:build no_runtime_type_checking

package kafkacluster

// Building without runtime type checking enabled, so all the below just return nil

func (k *jsiiProxy_KafkaCluster) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validateImportFromParameters(id *string) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validateMoveToIdParameters(id *string) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validatePutBasicParameters(value interface{}) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validatePutByokKeyParameters(value *KafkaClusterByokKey) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validatePutDedicatedParameters(value *KafkaClusterDedicated) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validatePutEnterpriseParameters(value interface{}) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validatePutEnvironmentParameters(value *KafkaClusterEnvironment) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validatePutFreightParameters(value interface{}) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validatePutNetworkParameters(value *KafkaClusterNetwork) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validatePutStandardParameters(value interface{}) error {
	return nil
}

func (k *jsiiProxy_KafkaCluster) validatePutTimeoutsParameters(value *KafkaClusterTimeouts) error {
	return nil
}

func validateKafkaCluster_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateKafkaCluster_IsConstructParameters(x interface{}) error {
	return nil
}

func validateKafkaCluster_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateKafkaCluster_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaCluster) validateSetAvailabilityParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaCluster) validateSetCloudParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaCluster) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaCluster) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaCluster) validateSetDeletionProtectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaCluster) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaCluster) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaCluster) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_KafkaCluster) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaCluster) validateSetRegionParameters(val *string) error {
	return nil
}

func validateNewKafkaClusterParameters(scope constructs.Construct, id *string, config *KafkaClusterConfig) error {
	return nil
}

