//go:build no_runtime_type_checking

package clusterlink

// Building without runtime type checking enabled, so all the below just return nil

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterOutputReference) validatePutCredentialsParameters(value *ClusterLinkDestinationKafkaClusterCredentials) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkDestinationKafkaClusterOutputReference) validateSetBootstrapEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkDestinationKafkaClusterOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkDestinationKafkaClusterOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkDestinationKafkaClusterOutputReference) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkDestinationKafkaClusterOutputReference) validateSetInternalValueParameters(val *ClusterLinkDestinationKafkaCluster) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkDestinationKafkaClusterOutputReference) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkDestinationKafkaClusterOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkDestinationKafkaClusterOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewClusterLinkDestinationKafkaClusterOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

