//go:build no_runtime_type_checking

package dataconfluentflinkmaterializedtable

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsComputedList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsComputedList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsComputedList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsComputedList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsComputedList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsComputedList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentFlinkMaterializedTableColumnsColumnsComputedListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

