//go:build no_runtime_type_checking

package dataconfluentschema

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateSetDisabledParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateSetDocParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateSetExprParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateSetKindParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateSetModeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateSetOnFailureParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateSetOnSuccessParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateSetParamsParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateSetTagsParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentSchemaRulesetMigrationRulesOutputReference) validateSetTypeParameters(val *string) error {
	return nil
}

func validateNewDataConfluentSchemaRulesetMigrationRulesOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

