//go:build no_runtime_type_checking

package flinkcomputepoolconfig

// Building without runtime type checking enabled, so all the below just return nil

func (f *jsiiProxy_FlinkComputePoolConfigA) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePoolConfigA) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePoolConfigA) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePoolConfigA) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePoolConfigA) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePoolConfigA) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePoolConfigA) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePoolConfigA) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePoolConfigA) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePoolConfigA) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePoolConfigA) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePoolConfigA) validateImportFromParameters(id *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePoolConfigA) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePoolConfigA) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePoolConfigA) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePoolConfigA) validateMoveToIdParameters(id *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePoolConfigA) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateFlinkComputePoolConfigA_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateFlinkComputePoolConfigA_IsConstructParameters(x interface{}) error {
	return nil
}

func validateFlinkComputePoolConfigA_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateFlinkComputePoolConfigA_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkComputePoolConfigA) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkComputePoolConfigA) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkComputePoolConfigA) validateSetDefaultComputePoolEnabledParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkComputePoolConfigA) validateSetDefaultMaxCfuParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_FlinkComputePoolConfigA) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkComputePoolConfigA) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_FlinkComputePoolConfigA) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewFlinkComputePoolConfigAParameters(scope constructs.Construct, id *string, config *FlinkComputePoolConfigAConfig) error {
	return nil
}

