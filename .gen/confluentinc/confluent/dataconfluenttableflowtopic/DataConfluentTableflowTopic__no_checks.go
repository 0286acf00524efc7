//go:build no_runtime_type_checking

package dataconfluenttableflowtopic

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentTableflowTopic) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTableflowTopic) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTableflowTopic) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTableflowTopic) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTableflowTopic) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTableflowTopic) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTableflowTopic) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTableflowTopic) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTableflowTopic) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTableflowTopic) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTableflowTopic) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTableflowTopic) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTableflowTopic) validatePutCredentialsParameters(value *DataConfluentTableflowTopicCredentials) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTableflowTopic) validatePutEnvironmentParameters(value *DataConfluentTableflowTopicEnvironment) error {
	return nil
}

func (d *jsiiProxy_DataConfluentTableflowTopic) validatePutKafkaClusterParameters(value *DataConfluentTableflowTopicKafkaCluster) error {
	return nil
}

func validateDataConfluentTableflowTopic_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentTableflowTopic_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentTableflowTopic_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentTableflowTopic_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTableflowTopic) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTableflowTopic) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTableflowTopic) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentTableflowTopic) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataConfluentTableflowTopicParameters(scope constructs.Construct, id *string, config *DataConfluentTableflowTopicConfig) error {
	return nil
}

