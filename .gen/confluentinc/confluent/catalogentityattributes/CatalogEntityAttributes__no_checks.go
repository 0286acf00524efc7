//go:build no_runtime_type_checking

package catalogentityattributes

// Building without runtime type checking enabled, so all the below just return nil

func (c *jsiiProxy_CatalogEntityAttributes) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (c *jsiiProxy_CatalogEntityAttributes) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (c *jsiiProxy_CatalogEntityAttributes) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogEntityAttributes) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogEntityAttributes) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogEntityAttributes) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogEntityAttributes) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogEntityAttributes) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogEntityAttributes) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogEntityAttributes) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogEntityAttributes) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogEntityAttributes) validateImportFromParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_CatalogEntityAttributes) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (c *jsiiProxy_CatalogEntityAttributes) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_CatalogEntityAttributes) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (c *jsiiProxy_CatalogEntityAttributes) validateMoveToIdParameters(id *string) error {
	return nil
}

func (c *jsiiProxy_CatalogEntityAttributes) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (c *jsiiProxy_CatalogEntityAttributes) validatePutCredentialsParameters(value *CatalogEntityAttributesCredentials) error {
	return nil
}

func (c *jsiiProxy_CatalogEntityAttributes) validatePutSchemaRegistryClusterParameters(value *CatalogEntityAttributesSchemaRegistryCluster) error {
	return nil
}

func validateCatalogEntityAttributes_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateCatalogEntityAttributes_IsConstructParameters(x interface{}) error {
	return nil
}

func validateCatalogEntityAttributes_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateCatalogEntityAttributes_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_CatalogEntityAttributes) validateSetAttributesParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_CatalogEntityAttributes) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_CatalogEntityAttributes) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_CatalogEntityAttributes) validateSetEntityNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CatalogEntityAttributes) validateSetEntityTypeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CatalogEntityAttributes) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_CatalogEntityAttributes) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_CatalogEntityAttributes) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_CatalogEntityAttributes) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func validateNewCatalogEntityAttributesParameters(scope constructs.Construct, id *string, config *CatalogEntityAttributesConfig) error {
	return nil
}

