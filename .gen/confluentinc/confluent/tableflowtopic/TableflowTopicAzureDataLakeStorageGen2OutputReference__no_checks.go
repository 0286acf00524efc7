//go:build no_runtime_type_checking

package tableflowtopic

// Building without runtime type checking enabled, so all the below just return nil

func (t *jsiiProxy_TableflowTopicAzureDataLakeStorageGen2OutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicAzureDataLakeStorageGen2OutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicAzureDataLakeStorageGen2OutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicAzureDataLakeStorageGen2OutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicAzureDataLakeStorageGen2OutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicAzureDataLakeStorageGen2OutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicAzureDataLakeStorageGen2OutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicAzureDataLakeStorageGen2OutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicAzureDataLakeStorageGen2OutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicAzureDataLakeStorageGen2OutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicAzureDataLakeStorageGen2OutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_TableflowTopicAzureDataLakeStorageGen2OutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_TableflowTopicAzureDataLakeStorageGen2OutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_TableflowTopicAzureDataLakeStorageGen2OutputReference) validateSetContainerNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TableflowTopicAzureDataLakeStorageGen2OutputReference) validateSetInternalValueParameters(val *TableflowTopicAzureDataLakeStorageGen2) error {
	return nil
}

func (j *jsiiProxy_TableflowTopicAzureDataLakeStorageGen2OutputReference) validateSetProviderIntegrationIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TableflowTopicAzureDataLakeStorageGen2OutputReference) validateSetStorageAccountNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TableflowTopicAzureDataLakeStorageGen2OutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TableflowTopicAzureDataLakeStorageGen2OutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewTableflowTopicAzureDataLakeStorageGen2OutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

