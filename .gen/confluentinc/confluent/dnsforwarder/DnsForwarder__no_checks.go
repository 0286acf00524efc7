//go:build no_runtime_type_checking

package dnsforwarder

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DnsForwarder) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarder) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DnsForwarder) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarder) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarder) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarder) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarder) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarder) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarder) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarder) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarder) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarder) validateImportFromParameters(id *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarder) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarder) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarder) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (d *jsiiProxy_DnsForwarder) validateMoveToIdParameters(id *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarder) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DnsForwarder) validatePutEnvironmentParameters(value *DnsForwarderEnvironment) error {
	return nil
}

func (d *jsiiProxy_DnsForwarder) validatePutForwardViaGcpDnsZonesParameters(value *DnsForwarderForwardViaGcpDnsZones) error {
	return nil
}

func (d *jsiiProxy_DnsForwarder) validatePutForwardViaIpParameters(value *DnsForwarderForwardViaIp) error {
	return nil
}

func (d *jsiiProxy_DnsForwarder) validatePutGatewayParameters(value *DnsForwarderGateway) error {
	return nil
}

func validateDnsForwarder_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDnsForwarder_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDnsForwarder_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateDnsForwarder_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DnsForwarder) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DnsForwarder) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DnsForwarder) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DnsForwarder) validateSetDomainsParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_DnsForwarder) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DnsForwarder) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DnsForwarder) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewDnsForwarderParameters(scope constructs.Construct, id *string, config *DnsForwarderConfig) error {
	return nil
}

