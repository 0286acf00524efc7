//go:build no_runtime_type_checking

package privatelinkattachment

// Building without runtime type checking enabled, so all the below just return nil

func (p *jsiiProxy_PrivateLinkAttachment) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachment) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachment) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachment) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachment) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachment) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachment) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachment) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachment) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachment) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachment) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachment) validateImportFromParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachment) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachment) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachment) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachment) validateMoveToIdParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachment) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAttachment) validatePutEnvironmentParameters(value *PrivateLinkAttachmentEnvironment) error {
	return nil
}

func validatePrivateLinkAttachment_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validatePrivateLinkAttachment_IsConstructParameters(x interface{}) error {
	return nil
}

func validatePrivateLinkAttachment_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validatePrivateLinkAttachment_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachment) validateSetCloudParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachment) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachment) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachment) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachment) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachment) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachment) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAttachment) validateSetRegionParameters(val *string) error {
	return nil
}

func validateNewPrivateLinkAttachmentParameters(scope constructs.Construct, id *string, config *PrivateLinkAttachmentConfig) error {
	return nil
}

