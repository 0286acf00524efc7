//go:build no_runtime_type_checking

package dataconfluenttableflowtopic

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentTableflowTopicManagedStorageList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTableflowTopicManagedStorageList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTableflowTopicManagedStorageList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTableflowTopicManagedStorageList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTableflowTopicManagedStorageList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTableflowTopicManagedStorageList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentTableflowTopicManagedStorageListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

