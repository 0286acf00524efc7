//go:build no_runtime_type_checking

package flinkstatement

// Building without runtime type checking enabled, so all the below just return nil

func (f *jsiiProxy_FlinkStatement) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validateImportFromParameters(id *string) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validateMoveToIdParameters(id *string) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validatePutComputePoolParameters(value *FlinkStatementComputePool) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validatePutCredentialsParameters(value *FlinkStatementCredentials) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validatePutEnvironmentParameters(value *FlinkStatementEnvironment) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validatePutOrganizationParameters(value *FlinkStatementOrganization) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validatePutPrincipalParameters(value *FlinkStatementPrincipal) error {
	return nil
}

func (f *jsiiProxy_FlinkStatement) validatePutTimeoutsParameters(value *FlinkStatementTimeouts) error {
	return nil
}

func validateFlinkStatement_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateFlinkStatement_IsConstructParameters(x interface{}) error {
	return nil
}

func validateFlinkStatement_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateFlinkStatement_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkStatement) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkStatement) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkStatement) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkStatement) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_FlinkStatement) validateSetPropertiesParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_FlinkStatement) validateSetPropertiesSensitiveParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_FlinkStatement) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkStatement) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkStatement) validateSetStatementParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkStatement) validateSetStatementNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkStatement) validateSetStoppedParameters(val interface{}) error {
	return nil
}

func validateNewFlinkStatementParameters(scope constructs.Construct, id *string, config *FlinkStatementConfig) error {
	return nil
}

