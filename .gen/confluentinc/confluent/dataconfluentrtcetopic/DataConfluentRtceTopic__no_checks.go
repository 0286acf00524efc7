//go:build no_runtime_type_checking

package dataconfluentrtcetopic

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentRtceTopic) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentRtceTopic) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentRtceTopic) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentRtceTopic) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentRtceTopic) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentRtceTopic) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentRtceTopic) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentRtceTopic) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentRtceTopic) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentRtceTopic) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentRtceTopic) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentRtceTopic) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentRtceTopic) validatePutEnvironmentParameters(value *DataConfluentRtceTopicEnvironment) error {
	return nil
}

func (d *jsiiProxy_DataConfluentRtceTopic) validatePutKafkaClusterParameters(value *DataConfluentRtceTopicKafkaCluster) error {
	return nil
}

func validateDataConfluentRtceTopic_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentRtceTopic_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentRtceTopic_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentRtceTopic_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentRtceTopic) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentRtceTopic) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentRtceTopic) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DataConfluentRtceTopic) validateSetTopicNameParameters(val *string) error {
	return nil
}

func validateNewDataConfluentRtceTopicParameters(scope constructs.Construct, id *string, config *DataConfluentRtceTopicConfig) error {
	return nil
}

