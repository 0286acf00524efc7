//go:build no_runtime_type_checking

package dataconfluentflinkmaterializedtable

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableDistributionList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableDistributionList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableDistributionList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTableDistributionList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTableDistributionList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTableDistributionList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentFlinkMaterializedTableDistributionListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

