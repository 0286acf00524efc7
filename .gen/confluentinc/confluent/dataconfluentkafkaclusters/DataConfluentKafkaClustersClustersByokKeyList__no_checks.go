//go:build no_runtime_type_checking

package dataconfluentkafkaclusters

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentKafkaClustersClustersByokKeyList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersByokKeyList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersByokKeyList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersByokKeyList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersByokKeyList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersByokKeyList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentKafkaClustersClustersByokKeyListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

