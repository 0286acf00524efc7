//go:build no_runtime_type_checking

package flinkartifact

// Building without runtime type checking enabled, so all the below just return nil

func (f *jsiiProxy_FlinkArtifact) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (f *jsiiProxy_FlinkArtifact) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (f *jsiiProxy_FlinkArtifact) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkArtifact) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkArtifact) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkArtifact) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkArtifact) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkArtifact) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkArtifact) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkArtifact) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkArtifact) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkArtifact) validateImportFromParameters(id *string) error {
	return nil
}

func (f *jsiiProxy_FlinkArtifact) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkArtifact) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (f *jsiiProxy_FlinkArtifact) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (f *jsiiProxy_FlinkArtifact) validateMoveToIdParameters(id *string) error {
	return nil
}

func (f *jsiiProxy_FlinkArtifact) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (f *jsiiProxy_FlinkArtifact) validatePutEnvironmentParameters(value *FlinkArtifactEnvironment) error {
	return nil
}

func validateFlinkArtifact_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateFlinkArtifact_IsConstructParameters(x interface{}) error {
	return nil
}

func validateFlinkArtifact_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateFlinkArtifact_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkArtifact) validateSetArtifactFileParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkArtifact) validateSetClassParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkArtifact) validateSetCloudParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkArtifact) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkArtifact) validateSetContentFormatParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkArtifact) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkArtifact) validateSetDescriptionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkArtifact) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkArtifact) validateSetDocumentationLinkParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkArtifact) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkArtifact) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_FlinkArtifact) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkArtifact) validateSetRegionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkArtifact) validateSetRuntimeLanguageParameters(val *string) error {
	return nil
}

func validateNewFlinkArtifactParameters(scope constructs.Construct, id *string, config *FlinkArtifactConfig) error {
	return nil
}

