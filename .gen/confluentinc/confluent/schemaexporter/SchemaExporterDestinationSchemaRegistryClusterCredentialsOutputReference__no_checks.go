//go:build no_runtime_type_checking

package schemaexporter

// Building without runtime type checking enabled, so all the below just return nil

func (s *jsiiProxy_SchemaExporterDestinationSchemaRegistryClusterCredentialsOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporterDestinationSchemaRegistryClusterCredentialsOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporterDestinationSchemaRegistryClusterCredentialsOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporterDestinationSchemaRegistryClusterCredentialsOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporterDestinationSchemaRegistryClusterCredentialsOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporterDestinationSchemaRegistryClusterCredentialsOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporterDestinationSchemaRegistryClusterCredentialsOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporterDestinationSchemaRegistryClusterCredentialsOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporterDestinationSchemaRegistryClusterCredentialsOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporterDestinationSchemaRegistryClusterCredentialsOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (s *jsiiProxy_SchemaExporterDestinationSchemaRegistryClusterCredentialsOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_SchemaExporterDestinationSchemaRegistryClusterCredentialsOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaExporterDestinationSchemaRegistryClusterCredentialsOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_SchemaExporterDestinationSchemaRegistryClusterCredentialsOutputReference) validateSetInternalValueParameters(val *SchemaExporterDestinationSchemaRegistryClusterCredentials) error {
	return nil
}

func (j *jsiiProxy_SchemaExporterDestinationSchemaRegistryClusterCredentialsOutputReference) validateSetKeyParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaExporterDestinationSchemaRegistryClusterCredentialsOutputReference) validateSetSecretParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaExporterDestinationSchemaRegistryClusterCredentialsOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaExporterDestinationSchemaRegistryClusterCredentialsOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewSchemaExporterDestinationSchemaRegistryClusterCredentialsOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

