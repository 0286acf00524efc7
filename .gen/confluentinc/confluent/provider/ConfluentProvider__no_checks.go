//go:build no_runtime_type_checking

package provider

// Building without runtime type checking enabled, so all the below just return nil

func (c *jsiiProxy_ConfluentProvider) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (c *jsiiProxy_ConfluentProvider) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateConfluentProvider_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateConfluentProvider_IsConstructParameters(x interface{}) error {
	return nil
}

func validateConfluentProvider_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateConfluentProvider_IsTerraformProviderParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_ConfluentProvider) validateSetOauthParameters(val *ConfluentProviderOauth) error {
	return nil
}

func validateNewConfluentProviderParameters(scope constructs.Construct, id *string, config *ConfluentProviderConfig) error {
	return nil
}

