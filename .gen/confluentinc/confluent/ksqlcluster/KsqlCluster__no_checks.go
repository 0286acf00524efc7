//go:build no_runtime_type_checking

package ksqlcluster

// Building without runtime type checking enabled, so all the below just return nil

func (k *jsiiProxy_KsqlCluster) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (k *jsiiProxy_KsqlCluster) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (k *jsiiProxy_KsqlCluster) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KsqlCluster) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KsqlCluster) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KsqlCluster) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KsqlCluster) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KsqlCluster) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KsqlCluster) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KsqlCluster) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KsqlCluster) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KsqlCluster) validateImportFromParameters(id *string) error {
	return nil
}

func (k *jsiiProxy_KsqlCluster) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KsqlCluster) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (k *jsiiProxy_KsqlCluster) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (k *jsiiProxy_KsqlCluster) validateMoveToIdParameters(id *string) error {
	return nil
}

func (k *jsiiProxy_KsqlCluster) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (k *jsiiProxy_KsqlCluster) validatePutCredentialIdentityParameters(value *KsqlClusterCredentialIdentity) error {
	return nil
}

func (k *jsiiProxy_KsqlCluster) validatePutEnvironmentParameters(value *KsqlClusterEnvironment) error {
	return nil
}

func (k *jsiiProxy_KsqlCluster) validatePutKafkaClusterParameters(value *KsqlClusterKafkaCluster) error {
	return nil
}

func (k *jsiiProxy_KsqlCluster) validatePutTimeoutsParameters(value *KsqlClusterTimeouts) error {
	return nil
}

func validateKsqlCluster_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateKsqlCluster_IsConstructParameters(x interface{}) error {
	return nil
}

func validateKsqlCluster_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateKsqlCluster_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_KsqlCluster) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_KsqlCluster) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_KsqlCluster) validateSetCsuParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_KsqlCluster) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KsqlCluster) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KsqlCluster) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_KsqlCluster) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_KsqlCluster) validateSetUseDetailedProcessingLogParameters(val interface{}) error {
	return nil
}

func validateNewKsqlClusterParameters(scope constructs.Construct, id *string, config *KsqlClusterConfig) error {
	return nil
}

