//go:build no_runtime_type_checking

package connector

// Building without runtime type checking enabled, so all the below just return nil

func (c *jsiiProxy_Connector) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (c *jsiiProxy_Connector) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (c *jsiiProxy_Connector) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_Connector) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_Connector) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_Connector) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_Connector) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_Connector) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_Connector) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_Connector) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_Connector) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_Connector) validateImportFromParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_Connector) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_Connector) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_Connector) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (c *jsiiProxy_Connector) validateMoveToIdParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_Connector) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (c *jsiiProxy_Connector) validatePutEnvironmentParameters(value *ConnectorEnvironment) error {
	return nil
}

func (c *jsiiProxy_Connector) validatePutKafkaClusterParameters(value *ConnectorKafkaCluster) error {
	return nil
}

func (c *jsiiProxy_Connector) validatePutOffsetsParameters(value interface{}) error {
	return nil
}

func (c *jsiiProxy_Connector) validatePutTimeoutsParameters(value *ConnectorTimeouts) error {
	return nil
}

func validateConnector_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateConnector_IsConstructParameters(x interface{}) error {
	return nil
}

func validateConnector_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateConnector_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_Connector) validateSetConfigNonsensitiveParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_Connector) validateSetConfigSensitiveParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_Connector) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Connector) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Connector) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Connector) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_Connector) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_Connector) validateSetStatusParameters(val *string) error {
	return nil
}

func validateNewConnectorParameters(scope constructs.Construct, id *string, config *ConnectorConfig) error {
	return nil
}

