//go:build no_runtime_type_checking

package dataconfluentflinkconnection

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentFlinkConnection) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkConnection) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkConnection) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkConnection) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkConnection) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkConnection) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkConnection) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkConnection) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkConnection) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkConnection) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkConnection) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkConnection) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkConnection) validatePutComputePoolParameters(value *DataConfluentFlinkConnectionComputePool) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkConnection) validatePutCredentialsParameters(value *DataConfluentFlinkConnectionCredentials) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkConnection) validatePutEnvironmentParameters(value *DataConfluentFlinkConnectionEnvironment) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkConnection) validatePutOrganizationParameters(value *DataConfluentFlinkConnectionOrganization) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkConnection) validatePutPrincipalParameters(value *DataConfluentFlinkConnectionPrincipal) error {
	return nil
}

func validateDataConfluentFlinkConnection_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentFlinkConnection_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentFlinkConnection_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentFlinkConnection_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkConnection) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkConnection) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkConnection) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkConnection) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkConnection) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkConnection) validateSetTypeParameters(val *string) error {
	return nil
}

func validateNewDataConfluentFlinkConnectionParameters(scope constructs.Construct, id *string, config *DataConfluentFlinkConnectionConfig) error {
	return nil
}

