//go:build no_runtime_type_checking

package apikey

// Building without runtime type checking enabled, so all the below just return nil

func (a *jsiiProxy_ApiKeyManagedResourceEnvironmentList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (a *jsiiProxy_ApiKeyManagedResourceEnvironmentList) validateGetParameters(index *float64) error {
	return nil
}

func (a *jsiiProxy_ApiKeyManagedResourceEnvironmentList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_ApiKeyManagedResourceEnvironmentList) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_ApiKeyManagedResourceEnvironmentList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_ApiKeyManagedResourceEnvironmentList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_ApiKeyManagedResourceEnvironmentList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewApiKeyManagedResourceEnvironmentListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

