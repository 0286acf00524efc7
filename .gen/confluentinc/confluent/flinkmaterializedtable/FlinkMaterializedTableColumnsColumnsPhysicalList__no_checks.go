//go:build no_runtime_type_checking

package flinkmaterializedtable

// Building without runtime type checking enabled, so all the below just return nil

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalList) validateGetParameters(index *float64) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalList) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsPhysicalList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewFlinkMaterializedTableColumnsColumnsPhysicalListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

