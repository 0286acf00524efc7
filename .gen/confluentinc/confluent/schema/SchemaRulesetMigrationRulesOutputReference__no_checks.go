//go:build no_runtime_type_checking

package schema

// Building without runtime type checking enabled, so all the below just return nil

func (s *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateSetDisabledParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateSetDocParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateSetExprParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateSetKindParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateSetModeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateSetOnFailureParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateSetOnSuccessParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateSetParamsParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateSetTagsParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetMigrationRulesOutputReference) validateSetTypeParameters(val *string) error {
	return nil
}

func validateNewSchemaRulesetMigrationRulesOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

