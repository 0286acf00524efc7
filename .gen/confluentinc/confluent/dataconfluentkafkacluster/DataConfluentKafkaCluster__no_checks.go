//go:build no_runtime_type_checking

package dataconfluentkafkacluster

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentKafkaCluster) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaCluster) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaCluster) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaCluster) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaCluster) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaCluster) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaCluster) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaCluster) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaCluster) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaCluster) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaCluster) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaCluster) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaCluster) validatePutBasicParameters(value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaCluster) validatePutDedicatedParameters(value *DataConfluentKafkaClusterDedicated) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaCluster) validatePutEnterpriseParameters(value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaCluster) validatePutEnvironmentParameters(value *DataConfluentKafkaClusterEnvironment) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaCluster) validatePutFreightParameters(value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKafkaCluster) validatePutStandardParameters(value interface{}) error {
	return nil
}

func validateDataConfluentKafkaCluster_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentKafkaCluster_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentKafkaCluster_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentKafkaCluster_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaCluster) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaCluster) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaCluster) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKafkaCluster) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataConfluentKafkaClusterParameters(scope constructs.Construct, id *string, config *DataConfluentKafkaClusterConfig) error {
	return nil
}

