//go:build no_runtime_type_checking

package flinkmaterializedtable

// Building without runtime type checking enabled, so all the below just return nil

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataList) validateGetParameters(index *float64) error {
	return nil
}

func (f *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataList) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_FlinkMaterializedTableColumnsColumnsMetadataList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewFlinkMaterializedTableColumnsColumnsMetadataListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

