//go:build no_runtime_type_checking

package dataconfluentksqlcluster

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentKsqlClusterKafkaClusterList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKsqlClusterKafkaClusterList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKsqlClusterKafkaClusterList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKsqlClusterKafkaClusterList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKsqlClusterKafkaClusterList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKsqlClusterKafkaClusterList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentKsqlClusterKafkaClusterListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

