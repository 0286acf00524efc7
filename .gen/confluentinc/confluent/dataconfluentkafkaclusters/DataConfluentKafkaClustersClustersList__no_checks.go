//go:build no_runtime_type_checking

package dataconfluentkafkaclusters

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentKafkaClustersClustersList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentKafkaClustersClustersListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

