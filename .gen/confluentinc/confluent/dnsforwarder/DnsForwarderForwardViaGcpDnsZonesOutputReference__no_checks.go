//go:build no_runtime_type_checking

package dnsforwarder

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DnsForwarderForwardViaGcpDnsZonesOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarderForwardViaGcpDnsZonesOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarderForwardViaGcpDnsZonesOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarderForwardViaGcpDnsZonesOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarderForwardViaGcpDnsZonesOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarderForwardViaGcpDnsZonesOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarderForwardViaGcpDnsZonesOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarderForwardViaGcpDnsZonesOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarderForwardViaGcpDnsZonesOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarderForwardViaGcpDnsZonesOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarderForwardViaGcpDnsZonesOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DnsForwarderForwardViaGcpDnsZonesOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DnsForwarderForwardViaGcpDnsZonesOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_DnsForwarderForwardViaGcpDnsZonesOutputReference) validateSetDomainMappingsParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_DnsForwarderForwardViaGcpDnsZonesOutputReference) validateSetInternalValueParameters(val *DnsForwarderForwardViaGcpDnsZones) error {
	return nil
}

func (j *jsiiProxy_DnsForwarderForwardViaGcpDnsZonesOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DnsForwarderForwardViaGcpDnsZonesOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewDnsForwarderForwardViaGcpDnsZonesOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

