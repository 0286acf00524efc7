//go:build no_runtime_type_checking

package peering

// Building without runtime type checking enabled, so all the below just return nil

func (p *jsiiProxy_Peering) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (p *jsiiProxy_Peering) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (p *jsiiProxy_Peering) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_Peering) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_Peering) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_Peering) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_Peering) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_Peering) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_Peering) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_Peering) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_Peering) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_Peering) validateImportFromParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_Peering) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_Peering) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_Peering) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (p *jsiiProxy_Peering) validateMoveToIdParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_Peering) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (p *jsiiProxy_Peering) validatePutAwsParameters(value *PeeringAws) error {
	return nil
}

func (p *jsiiProxy_Peering) validatePutAzureParameters(value *PeeringAzure) error {
	return nil
}

func (p *jsiiProxy_Peering) validatePutEnvironmentParameters(value *PeeringEnvironment) error {
	return nil
}

func (p *jsiiProxy_Peering) validatePutGcpParameters(value *PeeringGcp) error {
	return nil
}

func (p *jsiiProxy_Peering) validatePutNetworkParameters(value *PeeringNetwork) error {
	return nil
}

func (p *jsiiProxy_Peering) validatePutTimeoutsParameters(value *PeeringTimeouts) error {
	return nil
}

func validatePeering_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validatePeering_IsConstructParameters(x interface{}) error {
	return nil
}

func validatePeering_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validatePeering_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_Peering) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Peering) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Peering) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Peering) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Peering) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_Peering) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewPeeringParameters(scope constructs.Construct, id *string, config *PeeringConfig) error {
	return nil
}

