//go:build no_runtime_type_checking

package gateway

// Building without runtime type checking enabled, so all the below just return nil

func (g *jsiiProxy_Gateway) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (g *jsiiProxy_Gateway) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (g *jsiiProxy_Gateway) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (g *jsiiProxy_Gateway) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (g *jsiiProxy_Gateway) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (g *jsiiProxy_Gateway) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (g *jsiiProxy_Gateway) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (g *jsiiProxy_Gateway) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (g *jsiiProxy_Gateway) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (g *jsiiProxy_Gateway) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (g *jsiiProxy_Gateway) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (g *jsiiProxy_Gateway) validateImportFromParameters(id *string) error {
	return nil
}

func (g *jsiiProxy_Gateway) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (g *jsiiProxy_Gateway) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (g *jsiiProxy_Gateway) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (g *jsiiProxy_Gateway) validateMoveToIdParameters(id *string) error {
	return nil
}

func (g *jsiiProxy_Gateway) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (g *jsiiProxy_Gateway) validatePutAwsEgressPrivateLinkGatewayParameters(value *GatewayAwsEgressPrivateLinkGateway) error {
	return nil
}

func (g *jsiiProxy_Gateway) validatePutAwsIngressPrivateLinkGatewayParameters(value *GatewayAwsIngressPrivateLinkGateway) error {
	return nil
}

func (g *jsiiProxy_Gateway) validatePutAwsPrivateNetworkInterfaceGatewayParameters(value *GatewayAwsPrivateNetworkInterfaceGateway) error {
	return nil
}

func (g *jsiiProxy_Gateway) validatePutAzureEgressPrivateLinkGatewayParameters(value *GatewayAzureEgressPrivateLinkGateway) error {
	return nil
}

func (g *jsiiProxy_Gateway) validatePutAzureIngressPrivateLinkGatewayParameters(value *GatewayAzureIngressPrivateLinkGateway) error {
	return nil
}

func (g *jsiiProxy_Gateway) validatePutEnvironmentParameters(value *GatewayEnvironment) error {
	return nil
}

func (g *jsiiProxy_Gateway) validatePutGcpIngressPrivateServiceConnectGatewayParameters(value *GatewayGcpIngressPrivateServiceConnectGateway) error {
	return nil
}

func validateGateway_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateGateway_IsConstructParameters(x interface{}) error {
	return nil
}

func validateGateway_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateGateway_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_Gateway) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Gateway) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Gateway) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Gateway) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Gateway) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_Gateway) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewGatewayParameters(scope constructs.Construct, id *string, config *GatewayConfig) error {
	return nil
}

