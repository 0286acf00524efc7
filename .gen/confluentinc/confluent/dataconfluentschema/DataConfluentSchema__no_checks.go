//go:build no_runtime_type_checking

package dataconfluentschema

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentSchema) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchema) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchema) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchema) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchema) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchema) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchema) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchema) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchema) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchema) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchema) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchema) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchema) validatePutCredentialsParameters(value *DataConfluentSchemaCredentials) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchema) validatePutMetadataParameters(value *DataConfluentSchemaMetadata) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchema) validatePutRulesetParameters(value *DataConfluentSchemaRuleset) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchema) validatePutSchemaRegistryClusterParameters(value *DataConfluentSchemaSchemaRegistryCluster) error {
	return nil
}

func validateDataConfluentSchema_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentSchema_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentSchema_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentSchema_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchema) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchema) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchema) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchema) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchema) validateSetSchemaIdentifierParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchema) validateSetSubjectNameParameters(val *string) error {
	return nil
}

func validateNewDataConfluentSchemaParameters(scope constructs.Construct, id *string, config *DataConfluentSchemaConfig) error {
	return nil
}

