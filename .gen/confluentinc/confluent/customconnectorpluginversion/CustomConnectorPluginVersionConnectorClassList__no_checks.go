//go:build no_runtime_type_checking

package customconnectorpluginversion

// Building without runtime type checking enabled, so all the below just return nil

func (c *jsiiProxy_CustomConnectorPluginVersionConnectorClassList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionConnectorClassList) validateGetParameters(index *float64) error {
	return nil
}

func (c *jsiiProxy_CustomConnectorPluginVersionConnectorClassList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersionConnectorClassList) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersionConnectorClassList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersionConnectorClassList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_CustomConnectorPluginVersionConnectorClassList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewCustomConnectorPluginVersionConnectorClassListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

