//go:build no_runtime_type_checking

package groupmapping

// Building without runtime type checking enabled, so all the below just return nil

func (g *jsiiProxy_GroupMapping) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (g *jsiiProxy_GroupMapping) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (g *jsiiProxy_GroupMapping) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (g *jsiiProxy_GroupMapping) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (g *jsiiProxy_GroupMapping) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (g *jsiiProxy_GroupMapping) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (g *jsiiProxy_GroupMapping) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (g *jsiiProxy_GroupMapping) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (g *jsiiProxy_GroupMapping) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (g *jsiiProxy_GroupMapping) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (g *jsiiProxy_GroupMapping) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (g *jsiiProxy_GroupMapping) validateImportFromParameters(id *string) error {
	return nil
}

func (g *jsiiProxy_GroupMapping) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (g *jsiiProxy_GroupMapping) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (g *jsiiProxy_GroupMapping) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (g *jsiiProxy_GroupMapping) validateMoveToIdParameters(id *string) error {
	return nil
}

func (g *jsiiProxy_GroupMapping) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateGroupMapping_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateGroupMapping_IsConstructParameters(x interface{}) error {
	return nil
}

func validateGroupMapping_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateGroupMapping_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_GroupMapping) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_GroupMapping) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_GroupMapping) validateSetDescriptionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_GroupMapping) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_GroupMapping) validateSetFilterParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_GroupMapping) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_GroupMapping) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_GroupMapping) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewGroupMappingParameters(scope constructs.Construct, id *string, config *GroupMappingConfig) error {
	return nil
}

