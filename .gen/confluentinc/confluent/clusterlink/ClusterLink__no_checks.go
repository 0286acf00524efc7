//go:build no_runtime_type_checking

package clusterlink

// Building without runtime type checking enabled, so all the below just return nil

func (c *jsiiProxy_ClusterLink) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLink) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (c *jsiiProxy_ClusterLink) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLink) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLink) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLink) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLink) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLink) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLink) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLink) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLink) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLink) validateImportFromParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLink) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLink) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLink) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (c *jsiiProxy_ClusterLink) validateMoveToIdParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLink) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (c *jsiiProxy_ClusterLink) validatePutDestinationKafkaClusterParameters(value *ClusterLinkDestinationKafkaCluster) error {
	return nil
}

func (c *jsiiProxy_ClusterLink) validatePutLocalKafkaClusterParameters(value *ClusterLinkLocalKafkaCluster) error {
	return nil
}

func (c *jsiiProxy_ClusterLink) validatePutRemoteKafkaClusterParameters(value *ClusterLinkRemoteKafkaCluster) error {
	return nil
}

func (c *jsiiProxy_ClusterLink) validatePutSourceKafkaClusterParameters(value *ClusterLinkSourceKafkaCluster) error {
	return nil
}

func validateClusterLink_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateClusterLink_IsConstructParameters(x interface{}) error {
	return nil
}

func validateClusterLink_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateClusterLink_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_ClusterLink) validateSetConfigParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_ClusterLink) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_ClusterLink) validateSetConnectionModeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ClusterLink) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_ClusterLink) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ClusterLink) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_ClusterLink) validateSetLinkModeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ClusterLink) validateSetLinkNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ClusterLink) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewClusterLinkParameters(scope constructs.Construct, id *string, config *ClusterLinkConfig) error {
	return nil
}

