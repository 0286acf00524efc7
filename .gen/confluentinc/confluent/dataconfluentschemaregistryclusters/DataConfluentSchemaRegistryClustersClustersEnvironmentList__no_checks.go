//go:build no_runtime_type_checking

package dataconfluentschemaregistryclusters

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentSchemaRegistryClustersClustersEnvironmentList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClustersClustersEnvironmentList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRegistryClustersClustersEnvironmentList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryClustersClustersEnvironmentList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryClustersClustersEnvironmentList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRegistryClustersClustersEnvironmentList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentSchemaRegistryClustersClustersEnvironmentListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

