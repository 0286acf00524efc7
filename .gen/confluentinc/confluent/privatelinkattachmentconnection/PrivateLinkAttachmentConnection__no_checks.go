//go:build no_runtime_type_checking

package privatelinkattachmentconnection

// Building without runtime type checking enabled, so all the below just return nil

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validateImportFromParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validateMoveToIdParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validatePutAwsParameters(value *PrivateLinkAttachmentConnectionAws) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validatePutAzureParameters(value *PrivateLinkAttachmentConnectionAzure) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validatePutEnvironmentParameters(value *PrivateLinkAttachmentConnectionEnvironment) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validatePutGcpParameters(value *PrivateLinkAttachmentConnectionGcp) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachmentConnection) validatePutPrivateLinkAttachmentParameters(value *PrivateLinkAttachmentConnectionPrivateLinkAttachment) error {
	return nil
}

func validatePrivateLinkAttachmentConnection_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validatePrivateLinkAttachmentConnection_IsConstructParameters(x interface{}) error {
	return nil
}

func validatePrivateLinkAttachmentConnection_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validatePrivateLinkAttachmentConnection_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachmentConnection) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachmentConnection) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachmentConnection) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachmentConnection) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachmentConnection) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachmentConnection) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewPrivateLinkAttachmentConnectionParameters(scope constructs.Construct, id *string, config *PrivateLinkAttachmentConnectionConfig) error {
	return nil
}

