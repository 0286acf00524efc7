//go:build no_runtime_type_checking

package businessmetadata

// Building without runtime type checking enabled, so all the below just return nil

func (b *jsiiProxy_BusinessMetadata) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadata) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadata) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadata) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadata) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadata) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadata) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadata) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadata) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadata) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadata) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadata) validateImportFromParameters(id *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadata) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadata) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadata) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadata) validateMoveToIdParameters(id *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadata) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadata) validatePutAttributeDefinitionParameters(value interface{}) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadata) validatePutCredentialsParameters(value *BusinessMetadataCredentials) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadata) validatePutSchemaRegistryClusterParameters(value *BusinessMetadataSchemaRegistryCluster) error {
	return nil
}

func validateBusinessMetadata_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateBusinessMetadata_IsConstructParameters(x interface{}) error {
	return nil
}

func validateBusinessMetadata_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateBusinessMetadata_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadata) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadata) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadata) validateSetDescriptionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadata) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadata) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadata) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadata) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadata) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func validateNewBusinessMetadataParameters(scope constructs.Construct, id *string, config *BusinessMetadataConfig) error {
	return nil
}

