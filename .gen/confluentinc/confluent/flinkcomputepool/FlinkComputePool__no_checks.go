//go:build no_runtime_type_checking

package flinkcomputepool

// Building without runtime type checking enabled, so all the below just return nil

func (f *jsiiProxy_FlinkComputePool) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePool) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePool) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePool) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePool) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePool) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePool) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePool) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePool) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePool) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePool) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePool) validateImportFromParameters(id *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePool) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePool) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePool) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePool) validateMoveToIdParameters(id *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePool) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePool) validatePutEnvironmentParameters(value *FlinkComputePoolEnvironment) error {
	return nil
}

func (f *jsiiProxy_FlinkComputePool) validatePutTimeoutsParameters(value *FlinkComputePoolTimeouts) error {
	return nil
}

func validateFlinkComputePool_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateFlinkComputePool_IsConstructParameters(x interface{}) error {
	return nil
}

func validateFlinkComputePool_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateFlinkComputePool_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkComputePool) validateSetCloudParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkComputePool) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkComputePool) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkComputePool) validateSetDefaultPoolParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkComputePool) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkComputePool) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkComputePool) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_FlinkComputePool) validateSetMaxCfuParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_FlinkComputePool) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkComputePool) validateSetRegionParameters(val *string) error {
	return nil
}

func validateNewFlinkComputePoolParameters(scope constructs.Construct, id *string, config *FlinkComputePoolConfig) error {
	return nil
}

