//go:build no_runtime_type_checking

package datatfeworkspaceids

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataTfeWorkspaceIds) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIds) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIds) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIds) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIds) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIds) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIds) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIds) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIds) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIds) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIds) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIds) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIds) validatePutTagFiltersParameters(value *DataTfeWorkspaceIdsTagFilters) error {
	return nil
}

func validateDataTfeWorkspaceIds_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataTfeWorkspaceIds_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataTfeWorkspaceIds_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataTfeWorkspaceIds_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataTfeWorkspaceIds) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataTfeWorkspaceIds) validateSetExcludeTagsParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_DataTfeWorkspaceIds) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataTfeWorkspaceIds) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DataTfeWorkspaceIds) validateSetNamesParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_DataTfeWorkspaceIds) validateSetOrganizationParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataTfeWorkspaceIds) validateSetTagNamesParameters(val *[]*string) error {
	return nil
}

func validateNewDataTfeWorkspaceIdsParameters(scope constructs.Construct, id *string, config *DataTfeWorkspaceIdsConfig) error {
	return nil
}

