//go:build no_runtime_type_checking

package dataconfluentschemaregistryclustermode

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterModeSchemaRegistryClusterOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterModeSchemaRegistryClusterOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterModeSchemaRegistryClusterOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterModeSchemaRegistryClusterOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterModeSchemaRegistryClusterOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterModeSchemaRegistryClusterOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterModeSchemaRegistryClusterOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterModeSchemaRegistryClusterOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterModeSchemaRegistryClusterOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterModeSchemaRegistryClusterOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClusterModeSchemaRegistryClusterOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryClusterModeSchemaRegistryClusterOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryClusterModeSchemaRegistryClusterOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryClusterModeSchemaRegistryClusterOutputReference) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryClusterModeSchemaRegistryClusterOutputReference) validateSetInternalValueParameters(val *DataConfluentSchemaRegistryClusterModeSchemaRegistryCluster) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryClusterModeSchemaRegistryClusterOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryClusterModeSchemaRegistryClusterOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewDataConfluentSchemaRegistryClusterModeSchemaRegistryClusterOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

