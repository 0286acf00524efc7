//go:build no_runtime_type_checking

package provider

// Building without runtime type checking enabled, so all the below just return nil

func (h *jsiiProxy_HttpprobeProvider) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (h *jsiiProxy_HttpprobeProvider) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateHttpprobeProvider_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateHttpprobeProvider_IsConstructParameters(x interface{}) error {
	return nil
}

func validateHttpprobeProvider_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateHttpprobeProvider_IsTerraformProviderParameters(x interface{}) error {
	return nil
}

func validateNewHttpprobeProviderParameters(scope constructs.Construct, id *string, config *HttpprobeProviderConfig) error {
	return nil
}

