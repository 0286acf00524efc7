//go:build no_runtime_type_checking

package dataconfluentinvitation

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentInvitation) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentInvitation) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentInvitation) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentInvitation) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentInvitation) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentInvitation) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentInvitation) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentInvitation) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentInvitation) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentInvitation) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentInvitation) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentInvitation) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateDataConfluentInvitation_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentInvitation_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentInvitation_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentInvitation_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentInvitation) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentInvitation) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentInvitation) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataConfluentInvitationParameters(scope constructs.Construct, id *string, config *DataConfluentInvitationConfig) error {
	return nil
}

