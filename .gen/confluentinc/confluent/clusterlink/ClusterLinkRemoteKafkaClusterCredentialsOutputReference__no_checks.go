//go:build no_runtime_type_checking

package clusterlink

// Building without runtime type checking enabled, so all the below just return nil

func (c *jsiiProxy_ClusterLinkRemoteKafkaClusterCredentialsOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkRemoteKafkaClusterCredentialsOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkRemoteKafkaClusterCredentialsOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkRemoteKafkaClusterCredentialsOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkRemoteKafkaClusterCredentialsOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkRemoteKafkaClusterCredentialsOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkRemoteKafkaClusterCredentialsOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkRemoteKafkaClusterCredentialsOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkRemoteKafkaClusterCredentialsOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkRemoteKafkaClusterCredentialsOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkRemoteKafkaClusterCredentialsOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkRemoteKafkaClusterCredentialsOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkRemoteKafkaClusterCredentialsOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkRemoteKafkaClusterCredentialsOutputReference) validateSetInternalValueParameters(val *ClusterLinkRemoteKafkaClusterCredentials) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkRemoteKafkaClusterCredentialsOutputReference) validateSetKeyParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkRemoteKafkaClusterCredentialsOutputReference) validateSetSecretParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkRemoteKafkaClusterCredentialsOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkRemoteKafkaClusterCredentialsOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewClusterLinkRemoteKafkaClusterCredentialsOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

