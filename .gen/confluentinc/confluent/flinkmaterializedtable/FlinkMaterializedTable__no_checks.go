//go:build no_runtime_type_checking

package flinkmaterializedtable

// Building without runtime type checking enabled, so all the below just return nil

func (f *jsiiProxy_FlinkMaterializedTable) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validateImportFromParameters(id *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validateMoveToIdParameters(id *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validatePutColumnsParameters(value interface{}) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validatePutComputePoolParameters(value *FlinkMaterializedTableComputePool) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validatePutConstraintsParameters(value interface{}) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validatePutCredentialsParameters(value *FlinkMaterializedTableCredentials) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validatePutDistributionParameters(value *FlinkMaterializedTableDistribution) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validatePutEnvironmentParameters(value *FlinkMaterializedTableEnvironment) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validatePutKafkaClusterParameters(value *FlinkMaterializedTableKafkaCluster) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validatePutOrganizationParameters(value *FlinkMaterializedTableOrganization) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validatePutPrincipalParameters(value *FlinkMaterializedTablePrincipal) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validatePutTimeoutsParameters(value *FlinkMaterializedTableTimeouts) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTable) validatePutWatermarkParameters(value *FlinkMaterializedTableWatermark) error {
	return nil
}

func validateFlinkMaterializedTable_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateFlinkMaterializedTable_IsConstructParameters(x interface{}) error {
	return nil
}

func validateFlinkMaterializedTable_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateFlinkMaterializedTable_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTable) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTable) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTable) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTable) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTable) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTable) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTable) validateSetQueryParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTable) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTable) validateSetSessionOptionsParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTable) validateSetStoppedParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTable) validateSetTableOptionsParameters(val *map[string]*string) error {
	return nil
}

func validateNewFlinkMaterializedTableParameters(scope constructs.Construct, id *string, config *FlinkMaterializedTableConfig) error {
	return nil
}

