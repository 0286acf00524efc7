//go:build no_runtime_type_checking

package flinkmaterializedtable

// Building without runtime type checking enabled, so all the below just return nil

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedList) validateGetParameters(index *float64) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedList) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsComputedList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewFlinkMaterializedTableColumnsColumnsComputedListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

