//go:build no_runtime_type_checking

package tfimporter

// Building without runtime type checking enabled, so all the below just return nil

func (t *jsiiProxy_TfImporter) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (t *jsiiProxy_TfImporter) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (t *jsiiProxy_TfImporter) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TfImporter) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TfImporter) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TfImporter) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TfImporter) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TfImporter) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TfImporter) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TfImporter) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TfImporter) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TfImporter) validateImportFromParameters(id *string) error {
	return nil
}

func (t *jsiiProxy_TfImporter) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TfImporter) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (t *jsiiProxy_TfImporter) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (t *jsiiProxy_TfImporter) validateMoveToIdParameters(id *string) error {
	return nil
}

func (t *jsiiProxy_TfImporter) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (t *jsiiProxy_TfImporter) validatePutTimeoutsParameters(value *TfImporterTimeouts) error {
	return nil
}

func validateTfImporter_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateTfImporter_IsConstructParameters(x interface{}) error {
	return nil
}

func validateTfImporter_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateTfImporter_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_TfImporter) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_TfImporter) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_TfImporter) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TfImporter) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_TfImporter) validateSetOutputPathParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TfImporter) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_TfImporter) validateSetResourcesParameters(val *[]*string) error {
	return nil
}

func validateNewTfImporterParameters(scope constructs.Construct, id *string, config *TfImporterConfig) error {
	return nil
}

