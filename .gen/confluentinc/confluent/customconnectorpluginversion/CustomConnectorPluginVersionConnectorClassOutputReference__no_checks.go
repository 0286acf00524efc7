//go:build no_runtime_type_checking

package customconnectorpluginversion

// Building without runtime type checking enabled, so all the below just return nil

func (c *jsiiProxy_CustomConnectorPluginVersionConnectorClassOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionConnectorClassOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionConnectorClassOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionConnectorClassOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionConnectorClassOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionConnectorClassOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionConnectorClassOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionConnectorClassOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionConnectorClassOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionConnectorClassOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionConnectorClassOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersionConnectorClassOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersionConnectorClassOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersionConnectorClassOutputReference) validateSetConnectorClassNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersionConnectorClassOutputReference) validateSetConnectorTypeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersionConnectorClassOutputReference) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersionConnectorClassOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersionConnectorClassOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewCustomConnectorPluginVersionConnectorClassOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

