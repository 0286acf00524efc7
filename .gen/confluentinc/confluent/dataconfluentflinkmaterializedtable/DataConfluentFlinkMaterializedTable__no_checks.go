//go:build no_runtime_type_checking

package dataconfluentflinkmaterializedtable

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) validatePutComputePoolParameters(value *DataConfluentFlinkMaterializedTableComputePool) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) validatePutCredentialsParameters(value *DataConfluentFlinkMaterializedTableCredentials) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) validatePutEnvironmentParameters(value *DataConfluentFlinkMaterializedTableEnvironment) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) validatePutOrganizationParameters(value *DataConfluentFlinkMaterializedTableOrganization) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) validatePutPrincipalParameters(value *DataConfluentFlinkMaterializedTablePrincipal) error {
	return nil
}

func validateDataConfluentFlinkMaterializedTable_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentFlinkMaterializedTable_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentFlinkMaterializedTable_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentFlinkMaterializedTable_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func validateNewDataConfluentFlinkMaterializedTableParameters(scope constructs.Construct, id *string, config *DataConfluentFlinkMaterializedTableConfig) error {
	return nil
}

