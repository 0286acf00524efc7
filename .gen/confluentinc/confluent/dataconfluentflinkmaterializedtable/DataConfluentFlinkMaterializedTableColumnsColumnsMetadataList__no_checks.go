//go:build no_runtime_type_checking

package dataconfluentflinkmaterializedtable

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentFlinkMaterializedTableColumnsColumnsMetadataListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

