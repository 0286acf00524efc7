//go:build no_runtime_type_checking

package networklinkservice

// Building without runtime type checking enabled, so all the below just return nil

func (n *jsiiProxy_NetworkLinkService) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkService) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkService) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkService) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkService) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkService) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkService) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkService) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkService) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkService) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkService) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkService) validateImportFromParameters(id *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkService) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkService) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkService) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkService) validateMoveToIdParameters(id *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkService) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkService) validatePutAcceptParameters(value *NetworkLinkServiceAccept) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkService) validatePutEnvironmentParameters(value *NetworkLinkServiceEnvironment) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkService) validatePutNetworkParameters(value *NetworkLinkServiceNetwork) error {
	return nil
}

func (n *jsiiProxy_NetworkLinkService) validatePutTimeoutsParameters(value *NetworkLinkServiceTimeouts) error {
	return nil
}

func validateNetworkLinkService_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateNetworkLinkService_IsConstructParameters(x interface{}) error {
	return nil
}

func validateNetworkLinkService_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateNetworkLinkService_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_NetworkLinkService) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_NetworkLinkService) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_NetworkLinkService) validateSetDescriptionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_NetworkLinkService) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_NetworkLinkService) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_NetworkLinkService) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_NetworkLinkService) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewNetworkLinkServiceParameters(scope constructs.Construct, id *string, config *NetworkLinkServiceConfig) error {
	return nil
}

