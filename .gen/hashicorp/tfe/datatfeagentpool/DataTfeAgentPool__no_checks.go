//go:build no_runtime_type_checking

package datatfeagentpool

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataTfeAgentPool) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataTfeAgentPool) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeAgentPool) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeAgentPool) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeAgentPool) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeAgentPool) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeAgentPool) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeAgentPool) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeAgentPool) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeAgentPool) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeAgentPool) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeAgentPool) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateDataTfeAgentPool_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataTfeAgentPool_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataTfeAgentPool_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataTfeAgentPool_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataTfeAgentPool) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataTfeAgentPool) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataTfeAgentPool) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DataTfeAgentPool) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataTfeAgentPool) validateSetOrganizationParameters(val *string) error {
	return nil
}

func validateNewDataTfeAgentPoolParameters(scope constructs.Construct, id *string, config *DataTfeAgentPoolConfig) error {
	return nil
}

