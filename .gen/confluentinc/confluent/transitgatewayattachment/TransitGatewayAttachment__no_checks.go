//go:build no_runtime_type_checking

package transitgatewayattachment

// Building without runtime type checking enabled, so all the below just return nil

func (t *jsiiProxy_TransitGatewayAttachment) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachment) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachment) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachment) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachment) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachment) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachment) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachment) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachment) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachment) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachment) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachment) validateImportFromParameters(id *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachment) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachment) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachment) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachment) validateMoveToIdParameters(id *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachment) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachment) validatePutAwsParameters(value *TransitGatewayAttachmentAws) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachment) validatePutEnvironmentParameters(value *TransitGatewayAttachmentEnvironment) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachment) validatePutNetworkParameters(value *TransitGatewayAttachmentNetwork) error {
	return nil
}

func (t *jsiiProxy_TransitGatewayAttachment) validatePutTimeoutsParameters(value *TransitGatewayAttachmentTimeouts) error {
	return nil
}

func validateTransitGatewayAttachment_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateTransitGatewayAttachment_IsConstructParameters(x interface{}) error {
	return nil
}

func validateTransitGatewayAttachment_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateTransitGatewayAttachment_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_TransitGatewayAttachment) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_TransitGatewayAttachment) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_TransitGatewayAttachment) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TransitGatewayAttachment) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TransitGatewayAttachment) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_TransitGatewayAttachment) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewTransitGatewayAttachmentParameters(scope constructs.Construct, id *string, config *TransitGatewayAttachmentConfig) error {
	return nil
}

