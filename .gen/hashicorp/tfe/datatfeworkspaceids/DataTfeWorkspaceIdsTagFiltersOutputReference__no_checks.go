//go:build no_runtime_type_checking

package datatfeworkspaceids

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataTfeWorkspaceIdsTagFiltersOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIdsTagFiltersOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIdsTagFiltersOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIdsTagFiltersOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIdsTagFiltersOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIdsTagFiltersOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIdsTagFiltersOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIdsTagFiltersOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIdsTagFiltersOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIdsTagFiltersOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (d *jsiiProxy_DataTfeWorkspaceIdsTagFiltersOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataTfeWorkspaceIdsTagFiltersOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataTfeWorkspaceIdsTagFiltersOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_DataTfeWorkspaceIdsTagFiltersOutputReference) validateSetExcludeParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_DataTfeWorkspaceIdsTagFiltersOutputReference) validateSetIncludeParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_DataTfeWorkspaceIdsTagFiltersOutputReference) validateSetInternalValueParameters(val *DataTfeWorkspaceIdsTagFilters) error {
	return nil
}

func (j *jsiiProxy_DataTfeWorkspaceIdsTagFiltersOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataTfeWorkspaceIdsTagFiltersOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewDataTfeWorkspaceIdsTagFiltersOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

