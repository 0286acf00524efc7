//go:build no_runtime_type_checking

package dataconfluenttagbinding

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentTagBindingSchemaRegistryClusterOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBindingSchemaRegistryClusterOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBindingSchemaRegistryClusterOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBindingSchemaRegistryClusterOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBindingSchemaRegistryClusterOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBindingSchemaRegistryClusterOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBindingSchemaRegistryClusterOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBindingSchemaRegistryClusterOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBindingSchemaRegistryClusterOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBindingSchemaRegistryClusterOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTagBindingSchemaRegistryClusterOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTagBindingSchemaRegistryClusterOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTagBindingSchemaRegistryClusterOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTagBindingSchemaRegistryClusterOutputReference) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTagBindingSchemaRegistryClusterOutputReference) validateSetInternalValueParameters(val *DataConfluentTagBindingSchemaRegistryCluster) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTagBindingSchemaRegistryClusterOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTagBindingSchemaRegistryClusterOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewDataConfluentTagBindingSchemaRegistryClusterOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

