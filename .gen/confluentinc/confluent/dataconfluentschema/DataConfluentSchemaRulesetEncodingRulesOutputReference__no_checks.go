//go:build no_runtime_type_checking

package dataconfluentschema

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateSetDisabledParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateSetDocParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateSetExprParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateSetKindParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateSetModeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateSetOnFailureParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateSetOnSuccessParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateSetParamsParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateSetTagsParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetEncodingRulesOutputReference) validateSetTypeParameters(val *string) error {
	return nil
}

func validateNewDataConfluentSchemaRulesetEncodingRulesOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

