//go:build no_runtime_type_checking

package dataconfluentflinkcomputepoolconfig

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentFlinkComputePoolConfigA) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkComputePoolConfigA) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkComputePoolConfigA) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkComputePoolConfigA) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkComputePoolConfigA) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkComputePoolConfigA) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkComputePoolConfigA) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkComputePoolConfigA) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkComputePoolConfigA) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkComputePoolConfigA) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkComputePoolConfigA) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkComputePoolConfigA) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateDataConfluentFlinkComputePoolConfigA_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentFlinkComputePoolConfigA_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentFlinkComputePoolConfigA_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentFlinkComputePoolConfigA_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkComputePoolConfigA) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkComputePoolConfigA) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkComputePoolConfigA) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataConfluentFlinkComputePoolConfigAParameters(scope constructs.Construct, id *string, config *DataConfluentFlinkComputePoolConfigAConfig) error {
	return nil
}

