//go:build no_runtime_type_checking

package dataconfluentflinkmaterializedtable

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataOutputReference) validateSetInternalValueParameters(val *DataConfluentFlinkMaterializedTableColumnsColumnsMetadata) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTableColumnsColumnsMetadataOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewDataConfluentFlinkMaterializedTableColumnsColumnsMetadataOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

