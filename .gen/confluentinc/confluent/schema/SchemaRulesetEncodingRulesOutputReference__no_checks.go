//go:build no_runtime_type_checking

package schema

// Building without runtime type checking enabled, so all the below just return nil

func (s *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (s *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateSetDisabledParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateSetDocParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateSetExprParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateSetKindParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateSetModeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateSetOnFailureParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateSetOnSuccessParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateSetParamsParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateSetTagsParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_SchemaRulesetEncodingRulesOutputReference) validateSetTypeParameters(val *string) error {
	return nil
}

func validateNewSchemaRulesetEncodingRulesOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

