//go:build no_runtime_type_checking

package datatfeproject

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataTfeProject) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataTfeProject) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeProject) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeProject) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeProject) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeProject) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeProject) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeProject) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeProject) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeProject) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeProject) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeProject) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateDataTfeProject_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataTfeProject_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataTfeProject_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataTfeProject_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataTfeProject) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataTfeProject) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DataTfeProject) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataTfeProject) validateSetOrganizationParameters(val *string) error {
	return nil
}

func validateNewDataTfeProjectParameters(scope constructs.Construct, id *string, config *DataTfeProjectConfig) error {
	return nil
}

