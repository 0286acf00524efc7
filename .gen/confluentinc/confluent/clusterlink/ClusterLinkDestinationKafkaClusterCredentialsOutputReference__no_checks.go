//go:build no_runtime_type_checking

package clusterlink

// Building without runtime type checking enabled, so all the below just return nil

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterCredentialsOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterCredentialsOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterCredentialsOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterCredentialsOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterCredentialsOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterCredentialsOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterCredentialsOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterCredentialsOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterCredentialsOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterCredentialsOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLinkDestinationKafkaClusterCredentialsOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkDestinationKafkaClusterCredentialsOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkDestinationKafkaClusterCredentialsOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkDestinationKafkaClusterCredentialsOutputReference) validateSetInternalValueParameters(val *ClusterLinkDestinationKafkaClusterCredentials) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkDestinationKafkaClusterCredentialsOutputReference) validateSetKeyParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkDestinationKafkaClusterCredentialsOutputReference) validateSetSecretParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkDestinationKafkaClusterCredentialsOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ClusterLinkDestinationKafkaClusterCredentialsOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewClusterLinkDestinationKafkaClusterCredentialsOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

