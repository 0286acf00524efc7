//go:build no_runtime_type_checking

package dataconfluentipaddresses

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentIpAddressesFilterOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddressesFilterOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddressesFilterOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddressesFilterOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddressesFilterOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddressesFilterOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddressesFilterOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddressesFilterOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddressesFilterOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddressesFilterOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIpAddressesFilterOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIpAddressesFilterOutputReference) validateSetAddressTypesParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIpAddressesFilterOutputReference) validateSetCloudsParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIpAddressesFilterOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIpAddressesFilterOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIpAddressesFilterOutputReference) validateSetInternalValueParameters(val *DataConfluentIpAddressesFilter) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIpAddressesFilterOutputReference) validateSetRegionsParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIpAddressesFilterOutputReference) validateSetServicesParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIpAddressesFilterOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIpAddressesFilterOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewDataConfluentIpAddressesFilterOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

