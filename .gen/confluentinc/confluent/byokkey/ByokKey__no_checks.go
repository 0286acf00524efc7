//go:build no_runtime_type_checking

package byokkey

// Building without runtime type checking enabled, so all the below just return nil

func (b *jsiiProxy_ByokKey) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (b *jsiiProxy_ByokKey) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (b *jsiiProxy_ByokKey) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_ByokKey) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_ByokKey) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_ByokKey) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_ByokKey) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_ByokKey) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_ByokKey) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_ByokKey) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_ByokKey) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_ByokKey) validateImportFromParameters(id *string) error {
	return nil
}

func (b *jsiiProxy_ByokKey) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_ByokKey) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (b *jsiiProxy_ByokKey) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (b *jsiiProxy_ByokKey) validateMoveToIdParameters(id *string) error {
	return nil
}

func (b *jsiiProxy_ByokKey) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (b *jsiiProxy_ByokKey) validatePutAwsParameters(value *ByokKeyAws) error {
	return nil
}

func (b *jsiiProxy_ByokKey) validatePutAzureParameters(value *ByokKeyAzure) error {
	return nil
}

func (b *jsiiProxy_ByokKey) validatePutGcpParameters(value *ByokKeyGcp) error {
	return nil
}

func validateByokKey_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateByokKey_IsConstructParameters(x interface{}) error {
	return nil
}

func validateByokKey_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateByokKey_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_ByokKey) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_ByokKey) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_ByokKey) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ByokKey) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_ByokKey) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewByokKeyParameters(scope constructs.Construct, id *string, config *ByokKeyConfig) error {
	return nil
}

