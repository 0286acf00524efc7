//go:build no_runtime_type_checking

package customconnectorpluginversion

// Building without runtime type checking enabled, so all the below just return nil

func (c *jsiiProxy_CustomConnectorPluginVersionEnvironmentOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionEnvironmentOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionEnvironmentOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionEnvironmentOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionEnvironmentOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionEnvironmentOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionEnvironmentOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionEnvironmentOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionEnvironmentOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionEnvironmentOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionEnvironmentOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersionEnvironmentOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersionEnvironmentOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersionEnvironmentOutputReference) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersionEnvironmentOutputReference) validateSetInternalValueParameters(val *CustomConnectorPluginVersionEnvironment) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersionEnvironmentOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersionEnvironmentOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewCustomConnectorPluginVersionEnvironmentOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

