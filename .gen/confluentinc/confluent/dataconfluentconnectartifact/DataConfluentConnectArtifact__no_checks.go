//go:build no_runtime_type_checking

package dataconfluentconnectartifact

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentConnectArtifact) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentConnectArtifact) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentConnectArtifact) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentConnectArtifact) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentConnectArtifact) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentConnectArtifact) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentConnectArtifact) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentConnectArtifact) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentConnectArtifact) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentConnectArtifact) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentConnectArtifact) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentConnectArtifact) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentConnectArtifact) validatePutEnvironmentParameters(value *DataConfluentConnectArtifactEnvironment) error {
	return nil
}

func validateDataConfluentConnectArtifact_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentConnectArtifact_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentConnectArtifact_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentConnectArtifact_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentConnectArtifact) validateSetCloudParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentConnectArtifact) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentConnectArtifact) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentConnectArtifact) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataConfluentConnectArtifactParameters(scope constructs.Construct, id *string, config *DataConfluentConnectArtifactConfig) error {
	return nil
}

