//go:build no_runtime_type_checking

package dataconfluentproviderintegrationauthorization

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentProviderIntegrationAuthorizationAzureList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationAuthorizationAzureList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentProviderIntegrationAuthorizationAzureList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentProviderIntegrationAuthorizationAzureList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentProviderIntegrationAuthorizationAzureList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentProviderIntegrationAuthorizationAzureList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentProviderIntegrationAuthorizationAzureListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

