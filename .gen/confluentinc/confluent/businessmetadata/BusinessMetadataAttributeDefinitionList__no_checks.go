//go:build no_runtime_type_checking

package businessmetadata

// Building without runtime type checking enabled, so all the below just return nil

func (b *jsiiProxy_BusinessMetadataAttributeDefinitionList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadataAttributeDefinitionList) validateGetParameters(index *float64) error {
	return nil
}

func (b *jsiiProxy_BusinessMetadataAttributeDefinitionList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadataAttributeDefinitionList) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadataAttributeDefinitionList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadataAttributeDefinitionList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_BusinessMetadataAttributeDefinitionList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewBusinessMetadataAttributeDefinitionListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

