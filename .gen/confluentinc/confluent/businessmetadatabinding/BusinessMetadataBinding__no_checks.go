//go:build no_runtime_type_checking

package businessmetadatabinding

// Building without runtime type checking enabled, so all the below just return nil

func (b *jsiiProxy_BusinessMetadataBinding) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadataBinding) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadataBinding) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadataBinding) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadataBinding) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadataBinding) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadataBinding) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadataBinding) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadataBinding) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadataBinding) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadataBinding) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadataBinding) validateImportFromParameters(id *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadataBinding) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadataBinding) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadataBinding) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadataBinding) validateMoveToIdParameters(id *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadataBinding) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadataBinding) validatePutCredentialsParameters(value *BusinessMetadataBindingCredentials) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadataBinding) validatePutSchemaRegistryClusterParameters(value *BusinessMetadataBindingSchemaRegistryCluster) error {
	return nil
}

func validateBusinessMetadataBinding_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateBusinessMetadataBinding_IsConstructParameters(x interface{}) error {
	return nil
}

func validateBusinessMetadataBinding_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateBusinessMetadataBinding_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadataBinding) validateSetAttributesParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadataBinding) validateSetBusinessMetadataNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadataBinding) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadataBinding) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadataBinding) validateSetEntityNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadataBinding) validateSetEntityTypeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadataBinding) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadataBinding) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadataBinding) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadataBinding) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func validateNewBusinessMetadataBindingParameters(scope constructs.Construct, id *string, config *BusinessMetadataBindingConfig) error {
	return nil
}

