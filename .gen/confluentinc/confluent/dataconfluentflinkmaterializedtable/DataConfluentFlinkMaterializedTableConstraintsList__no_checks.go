//go:build no_runtime_type_checking

package dataconfluentflinkmaterializedtable

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableConstraintsList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableConstraintsList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableConstraintsList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTableConstraintsList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTableConstraintsList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTableConstraintsList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentFlinkMaterializedTableConstraintsListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

