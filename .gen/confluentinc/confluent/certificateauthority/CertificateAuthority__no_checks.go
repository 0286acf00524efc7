//go:build no_runtime_type_checking

package certificateauthority

// Building without runtime type checking enabled, so all the below just return nil

func (c *jsiiProxy_CertificateAuthority) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (c *jsiiProxy_CertificateAuthority) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (c *jsiiProxy_CertificateAuthority) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificateAuthority) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificateAuthority) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificateAuthority) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificateAuthority) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificateAuthority) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificateAuthority) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificateAuthority) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificateAuthority) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificateAuthority) validateImportFromParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_CertificateAuthority) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificateAuthority) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_CertificateAuthority) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (c *jsiiProxy_CertificateAuthority) validateMoveToIdParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_CertificateAuthority) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateCertificateAuthority_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateCertificateAuthority_IsConstructParameters(x interface{}) error {
	return nil
}

func validateCertificateAuthority_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateCertificateAuthority_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_CertificateAuthority) validateSetCertificateChainParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CertificateAuthority) validateSetCertificateChainFilenameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CertificateAuthority) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_CertificateAuthority) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_CertificateAuthority) validateSetCrlChainParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CertificateAuthority) validateSetCrlUrlParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CertificateAuthority) validateSetDescriptionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CertificateAuthority) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CertificateAuthority) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CertificateAuthority) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_CertificateAuthority) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_CertificateAuthority) validateSetRequireCrlOnClientCertificateParameters(val interface{}) error {
	return nil
}

func validateNewCertificateAuthorityParameters(scope constructs.Construct, id *string, config *CertificateAuthorityConfig) error {
	return nil
}

