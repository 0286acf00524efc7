//go:build no_runtime_type_checking

package dataconfluentkafkaclientquota

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentKafkaClientQuota) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaClientQuota) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaClientQuota) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaClientQuota) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaClientQuota) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaClientQuota) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaClientQuota) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaClientQuota) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaClientQuota) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaClientQuota) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaClientQuota) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaClientQuota) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateDataConfluentKafkaClientQuota_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentKafkaClientQuota_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentKafkaClientQuota_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentKafkaClientQuota_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaClientQuota) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaClientQuota) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaClientQuota) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataConfluentKafkaClientQuotaParameters(scope constructs.Construct, id *string, config *DataConfluentKafkaClientQuotaConfig) error {
	return nil
}

