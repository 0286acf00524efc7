//go:build no_runtime_type_checking

package certificatepool

// Building without runtime type checking enabled, so all the below just return nil

func (c *jsiiProxy_CertificatePool) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePool) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (c *jsiiProxy_CertificatePool) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePool) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePool) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePool) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePool) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePool) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePool) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePool) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePool) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePool) validateImportFromParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePool) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePool) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePool) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (c *jsiiProxy_CertificatePool) validateMoveToIdParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePool) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePool) validatePutCertificateAuthorityParameters(value *CertificatePoolCertificateAuthority) error {
	return nil
}

func validateCertificatePool_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateCertificatePool_IsConstructParameters(x interface{}) error {
	return nil
}

func validateCertificatePool_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateCertificatePool_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_CertificatePool) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_CertificatePool) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_CertificatePool) validateSetDescriptionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CertificatePool) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CertificatePool) validateSetExternalIdentifierParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CertificatePool) validateSetFilterParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CertificatePool) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CertificatePool) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_CertificatePool) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewCertificatePoolParameters(scope constructs.Construct, id *string, config *CertificatePoolConfig) error {
	return nil
}

