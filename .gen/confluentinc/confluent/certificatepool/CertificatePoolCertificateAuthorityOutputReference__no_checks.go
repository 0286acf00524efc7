//go:build no_runtime_type_checking

package certificatepool

// Building without runtime type checking enabled, so all the below just return nil

func (c *jsiiProxy_CertificatePoolCertificateAuthorityOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePoolCertificateAuthorityOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePoolCertificateAuthorityOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePoolCertificateAuthorityOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePoolCertificateAuthorityOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePoolCertificateAuthorityOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePoolCertificateAuthorityOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePoolCertificateAuthorityOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePoolCertificateAuthorityOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePoolCertificateAuthorityOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (c *jsiiProxy_CertificatePoolCertificateAuthorityOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_CertificatePoolCertificateAuthorityOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_CertificatePoolCertificateAuthorityOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_CertificatePoolCertificateAuthorityOutputReference) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CertificatePoolCertificateAuthorityOutputReference) validateSetInternalValueParameters(val *CertificatePoolCertificateAuthority) error {
	return nil
}

func (j *jsiiProxy_CertificatePoolCertificateAuthorityOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CertificatePoolCertificateAuthorityOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewCertificatePoolCertificateAuthorityOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

