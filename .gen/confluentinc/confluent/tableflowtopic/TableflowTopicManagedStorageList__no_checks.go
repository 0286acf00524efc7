//go:build no_runtime_type_checking

package tableflowtopic

// Building without runtime type checking enabled, so all the below just return nil

func (t *jsiiProxy_TableflowTopicManagedStorageList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicManagedStorageList) validateGetParameters(index *float64) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicManagedStorageList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_TableflowTopicManagedStorageList) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_TableflowTopicManagedStorageList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TableflowTopicManagedStorageList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_TableflowTopicManagedStorageList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewTableflowTopicManagedStorageListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

