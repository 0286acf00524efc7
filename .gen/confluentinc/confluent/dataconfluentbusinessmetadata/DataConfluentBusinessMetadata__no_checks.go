//go:build no_runtime_type_checking

package dataconfluentbusinessmetadata

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentBusinessMetadata) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadata) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadata) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadata) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadata) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadata) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadata) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadata) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadata) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadata) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadata) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadata) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadata) validatePutCredentialsParameters(value *DataConfluentBusinessMetadataCredentials) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadata) validatePutSchemaRegistryClusterParameters(value *DataConfluentBusinessMetadataSchemaRegistryCluster) error {
	return nil
}

func validateDataConfluentBusinessMetadata_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentBusinessMetadata_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentBusinessMetadata_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentBusinessMetadata_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentBusinessMetadata) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentBusinessMetadata) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DataConfluentBusinessMetadata) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentBusinessMetadata) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func validateNewDataConfluentBusinessMetadataParameters(scope constructs.Construct, id *string, config *DataConfluentBusinessMetadataConfig) error {
	return nil
}

