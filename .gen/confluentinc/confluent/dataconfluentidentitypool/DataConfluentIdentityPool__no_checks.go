//go:build no_runtime_type_checking

package dataconfluentidentitypool

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentIdentityPool) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIdentityPool) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIdentityPool) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIdentityPool) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIdentityPool) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIdentityPool) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIdentityPool) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIdentityPool) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIdentityPool) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIdentityPool) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIdentityPool) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIdentityPool) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentIdentityPool) validatePutIdentityProviderParameters(value *DataConfluentIdentityPoolIdentityProvider) error {
	return nil
}

func validateDataConfluentIdentityPool_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentIdentityPool_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentIdentityPool_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentIdentityPool_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIdentityPool) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIdentityPool) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIdentityPool) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentIdentityPool) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataConfluentIdentityPoolParameters(scope constructs.Construct, id *string, config *DataConfluentIdentityPoolConfig) error {
	return nil
}

