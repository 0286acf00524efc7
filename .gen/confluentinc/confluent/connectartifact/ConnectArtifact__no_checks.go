//go:build no_runtime_type_checking

package connectartifact

// Building without runtime type checking enabled, so all the below just return nil

func (c *jsiiProxy_ConnectArtifact) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (c *jsiiProxy_ConnectArtifact) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (c *jsiiProxy_ConnectArtifact) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ConnectArtifact) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ConnectArtifact) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ConnectArtifact) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ConnectArtifact) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ConnectArtifact) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ConnectArtifact) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ConnectArtifact) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ConnectArtifact) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ConnectArtifact) validateImportFromParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_ConnectArtifact) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ConnectArtifact) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_ConnectArtifact) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (c *jsiiProxy_ConnectArtifact) validateMoveToIdParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_ConnectArtifact) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (c *jsiiProxy_ConnectArtifact) validatePutEnvironmentParameters(value *ConnectArtifactEnvironment) error {
	return nil
}

func validateConnectArtifact_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateConnectArtifact_IsConstructParameters(x interface{}) error {
	return nil
}

func validateConnectArtifact_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateConnectArtifact_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_ConnectArtifact) validateSetArtifactFileParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ConnectArtifact) validateSetCloudParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ConnectArtifact) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_ConnectArtifact) validateSetContentFormatParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ConnectArtifact) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_ConnectArtifact) validateSetDescriptionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ConnectArtifact) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ConnectArtifact) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ConnectArtifact) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_ConnectArtifact) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewConnectArtifactParameters(scope constructs.Construct, id *string, config *ConnectArtifactConfig) error {
	return nil
}

