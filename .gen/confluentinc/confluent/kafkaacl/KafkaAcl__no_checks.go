//go:build no_runtime_type_checking

package kafkaacl

// Building without runtime type checking enabled, so all the below just return nil

func (k *jsiiProxy_KafkaAcl) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (k *jsiiProxy_KafkaAcl) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (k *jsiiProxy_KafkaAcl) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaAcl) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaAcl) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaAcl) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaAcl) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaAcl) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaAcl) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaAcl) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaAcl) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaAcl) validateImportFromParameters(id *string) error {
	return nil
}

func (k *jsiiProxy_KafkaAcl) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KafkaAcl) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (k *jsiiProxy_KafkaAcl) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (k *jsiiProxy_KafkaAcl) validateMoveToIdParameters(id *string) error {
	return nil
}

func (k *jsiiProxy_KafkaAcl) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (k *jsiiProxy_KafkaAcl) validatePutCredentialsParameters(value *KafkaAclCredentials) error {
	return nil
}

func (k *jsiiProxy_KafkaAcl) validatePutKafkaClusterParameters(value *KafkaAclKafkaCluster) error {
	return nil
}

func validateKafkaAcl_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateKafkaAcl_IsConstructParameters(x interface{}) error {
	return nil
}

func validateKafkaAcl_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateKafkaAcl_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaAcl) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaAcl) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaAcl) validateSetHostParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaAcl) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaAcl) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_KafkaAcl) validateSetOperationParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaAcl) validateSetPatternTypeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaAcl) validateSetPermissionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaAcl) validateSetPrincipalParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaAcl) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaAcl) validateSetResourceNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaAcl) validateSetResourceTypeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaAcl) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func validateNewKafkaAclParameters(scope constructs.Construct, id *string, config *KafkaAclConfig) error {
	return nil
}

