//go:build no_runtime_type_checking

package privatelinkaccess

// Building without runtime type checking enabled, so all the below just return nil

func (p *jsiiProxy_PrivateLinkAccessGcpOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccessGcpOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccessGcpOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccessGcpOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccessGcpOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccessGcpOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccessGcpOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccessGcpOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccessGcpOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccessGcpOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (p *jsiiProxy_PrivateLinkAccessGcpOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAccessGcpOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAccessGcpOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAccessGcpOutputReference) validateSetInternalValueParameters(val *PrivateLinkAccessGcp) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAccessGcpOutputReference) validateSetProjectParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAccessGcpOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_PrivateLinkAccessGcpOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewPrivateLinkAccessGcpOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

