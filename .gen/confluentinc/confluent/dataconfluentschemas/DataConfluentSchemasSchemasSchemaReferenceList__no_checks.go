//go:build no_runtime_type_checking

package dataconfluentschemas

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentSchemasSchemasSchemaReferenceList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemasSchemasSchemaReferenceList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemasSchemasSchemaReferenceList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemasSchemasSchemaReferenceList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemasSchemasSchemaReferenceList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemasSchemasSchemaReferenceList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentSchemasSchemasSchemaReferenceListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

