//go:build no_runtime_type_checking

package tagbinding

// Building without runtime type checking enabled, so all the below just return nil

func (t *jsiiProxy_TagBinding) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (t *jsiiProxy_TagBinding) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (t *jsiiProxy_TagBinding) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TagBinding) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TagBinding) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TagBinding) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TagBinding) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TagBinding) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TagBinding) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TagBinding) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TagBinding) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TagBinding) validateImportFromParameters(id *string) error {
	return nil
}

func (t *jsiiProxy_TagBinding) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TagBinding) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (t *jsiiProxy_TagBinding) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (t *jsiiProxy_TagBinding) validateMoveToIdParameters(id *string) error {
	return nil
}

func (t *jsiiProxy_TagBinding) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (t *jsiiProxy_TagBinding) validatePutCredentialsParameters(value *TagBindingCredentials) error {
	return nil
}

func (t *jsiiProxy_TagBinding) validatePutSchemaRegistryClusterParameters(value *TagBindingSchemaRegistryCluster) error {
	return nil
}

func validateTagBinding_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateTagBinding_IsConstructParameters(x interface{}) error {
	return nil
}

func validateTagBinding_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateTagBinding_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_TagBinding) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_TagBinding) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_TagBinding) validateSetDisableWaitForReadyParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_TagBinding) validateSetEntityNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TagBinding) validateSetEntityTypeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TagBinding) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TagBinding) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_TagBinding) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_TagBinding) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TagBinding) validateSetTagNameParameters(val *string) error {
	return nil
}

func validateNewTagBindingParameters(scope constructs.Construct, id *string, config *TagBindingConfig) error {
	return nil
}

