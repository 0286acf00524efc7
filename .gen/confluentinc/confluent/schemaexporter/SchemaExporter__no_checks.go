//go:build no_runtime_type_checking

package schemaexporter

// Building without runtime type checking enabled, so all the below just return nil

func (s *jsiiProxy_SchemaExporter) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporter) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (s *jsiiProxy_SchemaExporter) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporter) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporter) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporter) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporter) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporter) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporter) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporter) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporter) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporter) validateImportFromParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporter) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporter) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporter) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (s *jsiiProxy_SchemaExporter) validateMoveToIdParameters(id *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporter) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporter) validatePutCredentialsParameters(value *SchemaExporterCredentials) error {
	return nil
}

func (s *jsiiProxy_SchemaExporter) validatePutDestinationSchemaRegistryClusterParameters(value *SchemaExporterDestinationSchemaRegistryCluster) error {
	return nil
}

func (s *jsiiProxy_SchemaExporter) validatePutSchemaRegistryClusterParameters(value *SchemaExporterSchemaRegistryCluster) error {
	return nil
}

func (s *jsiiProxy_SchemaExporter) validatePutTimeoutsParameters(value *SchemaExporterTimeouts) error {
	return nil
}

func validateSchemaExporter_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateSchemaExporter_IsConstructParameters(x interface{}) error {
	return nil
}

func validateSchemaExporter_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateSchemaExporter_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaExporter) validateSetConfigParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_SchemaExporter) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaExporter) validateSetContextParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaExporter) validateSetContextTypeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaExporter) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaExporter) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaExporter) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_SchemaExporter) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaExporter) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaExporter) validateSetResetOnUpdateParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaExporter) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaExporter) validateSetStatusParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaExporter) validateSetSubjectRenameFormatParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaExporter) validateSetSubjectsParameters(val *[]*string) error {
	return nil
}

func validateNewSchemaExporterParameters(scope constructs.Construct, id *string, config *SchemaExporterConfig) error {
	return nil
}

