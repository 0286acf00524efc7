//go:build no_runtime_type_checking

package dataconfluentschema

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateSetDisabledParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateSetDocParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateSetExprParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateSetKindParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateSetModeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateSetOnFailureParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateSetOnSuccessParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateSetParamsParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateSetTagsParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetDomainRulesOutputReference) validateSetTypeParameters(val *string) error {
	return nil
}

func validateNewDataConfluentSchemaRulesetDomainRulesOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

