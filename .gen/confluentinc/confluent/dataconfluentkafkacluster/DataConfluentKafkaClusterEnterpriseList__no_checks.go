//go:build no_runtime_type_checking

package dataconfluentkafkacluster

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentKafkaClusterEnterpriseList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaClusterEnterpriseList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaClusterEnterpriseList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaClusterEnterpriseList) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaClusterEnterpriseList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaClusterEnterpriseList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaClusterEnterpriseList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentKafkaClusterEnterpriseListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

