//go:build no_runtime_type_checking

package connector

// Building without runtime type checking enabled, so all the below just return nil

func (c *jsiiProxy_ConnectorOffsetsList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (c *jsiiProxy_ConnectorOffsetsList) validateGetParameters(index *float64) error {
	return nil
}

func (c *jsiiProxy_ConnectorOffsetsList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_ConnectorOffsetsList) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_ConnectorOffsetsList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ConnectorOffsetsList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_ConnectorOffsetsList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewConnectorOffsetsListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

