//go:build no_runtime_type_checking

package accesspoint

// Building without runtime type checking enabled, so all the below just return nil

func (a *jsiiProxy_AccessPoint) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validateImportFromParameters(id *string) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validateMoveToIdParameters(id *string) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validatePutAwsEgressPrivateLinkEndpointParameters(value *AccessPointAwsEgressPrivateLinkEndpoint) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validatePutAwsIngressPrivateLinkEndpointParameters(value *AccessPointAwsIngressPrivateLinkEndpoint) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validatePutAwsPrivateNetworkInterfaceParameters(value *AccessPointAwsPrivateNetworkInterface) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validatePutAzureEgressPrivateLinkEndpointParameters(value *AccessPointAzureEgressPrivateLinkEndpoint) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validatePutAzureIngressPrivateLinkEndpointParameters(value *AccessPointAzureIngressPrivateLinkEndpoint) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validatePutEnvironmentParameters(value *AccessPointEnvironment) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validatePutGatewayParameters(value *AccessPointGateway) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validatePutGcpEgressPrivateServiceConnectEndpointParameters(value *AccessPointGcpEgressPrivateServiceConnectEndpoint) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validatePutGcpIngressPrivateServiceConnectEndpointParameters(value *AccessPointGcpIngressPrivateServiceConnectEndpoint) error {
	return nil
}

func (a *jsiiProxy_AccessPoint) validatePutTimeoutsParameters(value *AccessPointTimeouts) error {
	return nil
}

func validateAccessPoint_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateAccessPoint_IsConstructParameters(x interface{}) error {
	return nil
}

func validateAccessPoint_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateAccessPoint_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_AccessPoint) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_AccessPoint) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_AccessPoint) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_AccessPoint) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_AccessPoint) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_AccessPoint) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewAccessPointParameters(scope constructs.Construct, id *string, config *AccessPointConfig) error {
	return nil
}

