//go:build no_runtime_type_checking

package clusterlink

// Building without runtime type checking enabled, so all the below just return nil

func (c *jsiiProxy_ClusterLinkLocalKafkaClusterOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkLocalKafkaClusterOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkLocalKafkaClusterOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkLocalKafkaClusterOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkLocalKafkaClusterOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkLocalKafkaClusterOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkLocalKafkaClusterOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkLocalKafkaClusterOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkLocalKafkaClusterOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkLocalKafkaClusterOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkLocalKafkaClusterOutputReference) validatePutCredentialsParameters(value *ClusterLinkLocalKafkaClusterCredentials) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkLocalKafkaClusterOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkLocalKafkaClusterOutputReference) validateSetBootstrapEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkLocalKafkaClusterOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkLocalKafkaClusterOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkLocalKafkaClusterOutputReference) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkLocalKafkaClusterOutputReference) validateSetInternalValueParameters(val *ClusterLinkLocalKafkaCluster) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkLocalKafkaClusterOutputReference) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkLocalKafkaClusterOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkLocalKafkaClusterOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewClusterLinkLocalKafkaClusterOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

