//go:build no_runtime_type_checking

package flinkconnection

// Building without runtime type checking enabled, so all the below just return nil

func (f *jsiiProxy_FlinkConnection) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (f *jsiiProxy_FlinkConnection) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (f *jsiiProxy_FlinkConnection) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkConnection) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkConnection) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkConnection) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkConnection) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkConnection) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkConnection) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkConnection) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkConnection) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkConnection) validateImportFromParameters(id *string) error {
	return nil
}

func (f *jsiiProxy_FlinkConnection) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkConnection) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (f *jsiiProxy_FlinkConnection) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (f *jsiiProxy_FlinkConnection) validateMoveToIdParameters(id *string) error {
	return nil
}

func (f *jsiiProxy_FlinkConnection) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (f *jsiiProxy_FlinkConnection) validatePutComputePoolParameters(value *FlinkConnectionComputePool) error {
	return nil
}

func (f *jsiiProxy_FlinkConnection) validatePutCredentialsParameters(value *FlinkConnectionCredentials) error {
	return nil
}

func (f *jsiiProxy_FlinkConnection) validatePutEnvironmentParameters(value *FlinkConnectionEnvironment) error {
	return nil
}

func (f *jsiiProxy_FlinkConnection) validatePutOrganizationParameters(value *FlinkConnectionOrganization) error {
	return nil
}

func (f *jsiiProxy_FlinkConnection) validatePutPrincipalParameters(value *FlinkConnectionPrincipal) error {
	return nil
}

func validateFlinkConnection_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateFlinkConnection_IsConstructParameters(x interface{}) error {
	return nil
}

func validateFlinkConnection_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateFlinkConnection_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkConnection) validateSetApiKeyParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkConnection) validateSetAwsAccessKeyParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkConnection) validateSetAwsSecretKeyParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkConnection) validateSetAwsSessionTokenParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkConnection) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkConnection) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkConnection) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkConnection) validateSetEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkConnection) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkConnection) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_FlinkConnection) validateSetPasswordParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkConnection) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkConnection) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkConnection) validateSetServiceKeyParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkConnection) validateSetTypeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkConnection) validateSetUsernameParameters(val *string) error {
	return nil
}

func validateNewFlinkConnectionParameters(scope constructs.Construct, id *string, config *FlinkConnectionConfig) error {
	return nil
}

