//go:build no_runtime_type_checking

package flinkmaterializedtable

// Building without runtime type checking enabled, so all the below just return nil

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) validateSetColumnPhysicalCommentParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) validateSetColumnPhysicalKindParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) validateSetColumnPhysicalNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) validateSetColumnPhysicalTypeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewFlinkMaterializedTableColumnsColumnsPhysicalOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

