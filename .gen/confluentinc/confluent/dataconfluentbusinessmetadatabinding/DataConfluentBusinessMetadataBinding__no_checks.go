//go:build no_runtime_type_checking

package dataconfluentbusinessmetadatabinding

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentBusinessMetadataBinding) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadataBinding) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadataBinding) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadataBinding) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadataBinding) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadataBinding) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadataBinding) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadataBinding) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadataBinding) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadataBinding) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadataBinding) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadataBinding) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadataBinding) validatePutCredentialsParameters(value *DataConfluentBusinessMetadataBindingCredentials) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadataBinding) validatePutSchemaRegistryClusterParameters(value *DataConfluentBusinessMetadataBindingSchemaRegistryCluster) error {
	return nil
}

func validateDataConfluentBusinessMetadataBinding_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentBusinessMetadataBinding_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentBusinessMetadataBinding_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentBusinessMetadataBinding_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentBusinessMetadataBinding) validateSetBusinessMetadataNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentBusinessMetadataBinding) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentBusinessMetadataBinding) validateSetEntityNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentBusinessMetadataBinding) validateSetEntityTypeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentBusinessMetadataBinding) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DataConfluentBusinessMetadataBinding) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func validateNewDataConfluentBusinessMetadataBindingParameters(scope constructs.Construct, id *string, config *DataConfluentBusinessMetadataBindingConfig) error {
	return nil
}

