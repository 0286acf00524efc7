//go:build no_runtime_type_checking

package privatelinkaccess

// Building without runtime type checking enabled, so all the below just return nil

func (p *jsiiProxy_PrivateLinkAccess) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validateImportFromParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validateMoveToIdParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validatePutAwsParameters(value *PrivateLinkAccessAws) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validatePutAzureParameters(value *PrivateLinkAccessAzure) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validatePutEnvironmentParameters(value *PrivateLinkAccessEnvironment) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validatePutGcpParameters(value *PrivateLinkAccessGcp) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validatePutNetworkParameters(value *PrivateLinkAccessNetwork) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccess) validatePutTimeoutsParameters(value *PrivateLinkAccessTimeouts) error {
	return nil
}

func validatePrivateLinkAccess_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validatePrivateLinkAccess_IsConstructParameters(x interface{}) error {
	return nil
}

func validatePrivateLinkAccess_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validatePrivateLinkAccess_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAccess) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAccess) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAccess) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAccess) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAccess) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAccess) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewPrivateLinkAccessParameters(scope constructs.Construct, id *string, config *PrivateLinkAccessConfig) error {
	return nil
}

