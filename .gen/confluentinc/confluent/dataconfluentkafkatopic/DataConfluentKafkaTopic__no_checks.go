//go:build no_runtime_type_checking

package dataconfluentkafkatopic

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentKafkaTopic) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaTopic) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaTopic) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaTopic) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaTopic) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaTopic) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaTopic) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaTopic) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaTopic) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaTopic) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaTopic) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaTopic) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaTopic) validatePutCredentialsParameters(value *DataConfluentKafkaTopicCredentials) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaTopic) validatePutKafkaClusterParameters(value *DataConfluentKafkaTopicKafkaCluster) error {
	return nil
}

func validateDataConfluentKafkaTopic_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentKafkaTopic_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentKafkaTopic_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentKafkaTopic_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaTopic) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaTopic) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaTopic) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaTopic) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaTopic) validateSetTopicNameParameters(val *string) error {
	return nil
}

func validateNewDataConfluentKafkaTopicParameters(scope constructs.Construct, id *string, config *DataConfluentKafkaTopicConfig) error {
	return nil
}

