//go:build no_runtime_type_checking

package dataconfluentdnsrecord

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentDnsRecord) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentDnsRecord) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentDnsRecord) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentDnsRecord) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentDnsRecord) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentDnsRecord) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentDnsRecord) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentDnsRecord) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentDnsRecord) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentDnsRecord) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentDnsRecord) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentDnsRecord) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentDnsRecord) validatePutEnvironmentParameters(value *DataConfluentDnsRecordEnvironment) error {
	return nil
}

func validateDataConfluentDnsRecord_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentDnsRecord_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentDnsRecord_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentDnsRecord_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentDnsRecord) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentDnsRecord) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentDnsRecord) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataConfluentDnsRecordParameters(scope constructs.Construct, id *string, config *DataConfluentDnsRecordConfig) error {
	return nil
}

