//go:build no_runtime_type_checking

package kafkacluster

// Building without runtime type checking enabled, so all the below just return nil

func (k *jsiiProxy_KafkaClusterFreightList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (k *jsiiProxy_KafkaClusterFreightList) validateGetParameters(index *float64) error {
	return nil
}

func (k *jsiiProxy_KafkaClusterFreightList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_KafkaClusterFreightList) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_KafkaClusterFreightList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KafkaClusterFreightList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_KafkaClusterFreightList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewKafkaClusterFreightListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

