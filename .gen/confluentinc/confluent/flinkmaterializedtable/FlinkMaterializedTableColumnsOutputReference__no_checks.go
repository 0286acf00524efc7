//go:build no_runtime_type_checking

package flinkmaterializedtable

// Building without runtime type checking enabled, so all the below just return nil

func (f *jsiiProxy_FlinkMaterializedTableColumnsOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsOutputReference) validatePutColumnsComputedParameters(value interface{}) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsOutputReference) validatePutColumnsMetadataParameters(value interface{}) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsOutputReference) validatePutColumnsPhysicalParameters(value interface{}) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsOutputReference) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewFlinkMaterializedTableColumnsOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

