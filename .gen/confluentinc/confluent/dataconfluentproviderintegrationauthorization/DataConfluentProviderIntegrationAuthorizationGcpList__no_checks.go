//go:build no_runtime_type_checking

package dataconfluentproviderintegrationauthorization

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentProviderIntegrationAuthorizationGcpList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationAuthorizationGcpList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationAuthorizationGcpList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentProviderIntegrationAuthorizationGcpList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentProviderIntegrationAuthorizationGcpList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentProviderIntegrationAuthorizationGcpList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentProviderIntegrationAuthorizationGcpListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

