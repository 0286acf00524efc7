//go:build no_runtime_type_checking

package dataconfluentkafkaclusters

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentKafkaClustersClustersStandardList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersStandardList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersStandardList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersStandardList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersStandardList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersStandardList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentKafkaClustersClustersStandardListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

