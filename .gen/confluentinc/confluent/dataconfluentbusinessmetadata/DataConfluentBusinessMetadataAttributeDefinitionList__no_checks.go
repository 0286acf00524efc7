//go:build no_runtime_type_checking

package dataconfluentbusinessmetadata

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentBusinessMetadataAttributeDefinitionList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadataAttributeDefinitionList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentBusinessMetadataAttributeDefinitionList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentBusinessMetadataAttributeDefinitionList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentBusinessMetadataAttributeDefinitionList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentBusinessMetadataAttributeDefinitionList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentBusinessMetadataAttributeDefinitionListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

