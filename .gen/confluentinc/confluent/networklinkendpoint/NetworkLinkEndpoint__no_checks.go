//go:build no_runtime_type_checking

package networklinkendpoint

// Building without runtime type checking enabled, so all the below just return nil

func (n *jsiiProxy_NetworkLinkEndpoint) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkEndpoint) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkEndpoint) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkEndpoint) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkEndpoint) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkEndpoint) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkEndpoint) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkEndpoint) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkEndpoint) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkEndpoint) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkEndpoint) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkEndpoint) validateImportFromParameters(id *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkEndpoint) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkEndpoint) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkEndpoint) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkEndpoint) validateMoveToIdParameters(id *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkEndpoint) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkEndpoint) validatePutEnvironmentParameters(value *NetworkLinkEndpointEnvironment) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkEndpoint) validatePutNetworkParameters(value *NetworkLinkEndpointNetwork) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkEndpoint) validatePutNetworkLinkServiceParameters(value *NetworkLinkEndpointNetworkLinkService) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkEndpoint) validatePutTimeoutsParameters(value *NetworkLinkEndpointTimeouts) error {
	return nil
}

func validateNetworkLinkEndpoint_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateNetworkLinkEndpoint_IsConstructParameters(x interface{}) error {
	return nil
}

func validateNetworkLinkEndpoint_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateNetworkLinkEndpoint_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_NetworkLinkEndpoint) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_NetworkLinkEndpoint) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_NetworkLinkEndpoint) validateSetDescriptionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_NetworkLinkEndpoint) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_NetworkLinkEndpoint) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_NetworkLinkEndpoint) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_NetworkLinkEndpoint) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewNetworkLinkEndpointParameters(scope constructs.Construct, id *string, config *NetworkLinkEndpointConfig) error {
	return nil
}

