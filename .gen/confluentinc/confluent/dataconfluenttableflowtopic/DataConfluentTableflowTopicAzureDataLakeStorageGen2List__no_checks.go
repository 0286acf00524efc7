//go:build no_runtime_type_checking

package dataconfluenttableflowtopic

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentTableflowTopicAzureDataLakeStorageGen2List) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTableflowTopicAzureDataLakeStorageGen2List) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTableflowTopicAzureDataLakeStorageGen2List) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTableflowTopicAzureDataLakeStorageGen2List) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTableflowTopicAzureDataLakeStorageGen2List) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTableflowTopicAzureDataLakeStorageGen2List) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentTableflowTopicAzureDataLakeStorageGen2ListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

