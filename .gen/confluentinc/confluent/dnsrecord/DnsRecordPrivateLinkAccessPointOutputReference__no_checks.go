//go:build no_runtime_type_checking

package dnsrecord

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DnsRecordPrivateLinkAccessPointOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsRecordPrivateLinkAccessPointOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsRecordPrivateLinkAccessPointOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsRecordPrivateLinkAccessPointOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsRecordPrivateLinkAccessPointOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsRecordPrivateLinkAccessPointOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsRecordPrivateLinkAccessPointOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsRecordPrivateLinkAccessPointOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsRecordPrivateLinkAccessPointOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsRecordPrivateLinkAccessPointOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (d *jsiiProxy_DnsRecordPrivateLinkAccessPointOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DnsRecordPrivateLinkAccessPointOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DnsRecordPrivateLinkAccessPointOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_DnsRecordPrivateLinkAccessPointOutputReference) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DnsRecordPrivateLinkAccessPointOutputReference) validateSetInternalValueParameters(val *DnsRecordPrivateLinkAccessPoint) error {
	return nil
}

func (j *jsiiProxy_DnsRecordPrivateLinkAccessPointOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DnsRecordPrivateLinkAccessPointOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewDnsRecordPrivateLinkAccessPointOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

