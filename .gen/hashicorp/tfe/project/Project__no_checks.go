//go:build no_runtime_type_checking

package project

// Building without runtime type checking enabled, so all the below just return nil

func (p *jsiiProxy_Project) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (p *jsiiProxy_Project) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (p *jsiiProxy_Project) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_Project) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_Project) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_Project) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_Project) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_Project) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_Project) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_Project) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_Project) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_Project) validateImportFromParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_Project) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (p *jsiiProxy_Project) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_Project) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (p *jsiiProxy_Project) validateMoveToIdParameters(id *string) error {
	return nil
}

func (p *jsiiProxy_Project) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateProject_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateProject_IsConstructParameters(x interface{}) error {
	return nil
}

func validateProject_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateProject_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_Project) validateSetAutoDestroyActivityDurationParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Project) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Project) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Project) validateSetDescriptionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Project) validateSetIgnoreAdditionalTagsParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Project) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_Project) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Project) validateSetOrganizationParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Project) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_Project) validateSetTagsParameters(val *map[string]*string) error {
	return nil
}

func validateNewProjectParameters(scope constructs.Construct, id *string, config *ProjectConfig) error {
	return nil
}

