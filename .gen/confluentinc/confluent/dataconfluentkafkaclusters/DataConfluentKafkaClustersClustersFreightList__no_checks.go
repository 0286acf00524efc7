//go:build no_runtime_type_checking

package dataconfluentkafkaclusters

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentKafkaClustersClustersFreightList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersFreightList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersFreightList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersFreightList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersFreightList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersFreightList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentKafkaClustersClustersFreightListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

