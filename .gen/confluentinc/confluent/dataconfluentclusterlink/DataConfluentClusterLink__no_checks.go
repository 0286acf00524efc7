//go:build no_runtime_type_checking

package dataconfluentclusterlink

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentClusterLink) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentClusterLink) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentClusterLink) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentClusterLink) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentClusterLink) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentClusterLink) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentClusterLink) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentClusterLink) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentClusterLink) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentClusterLink) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentClusterLink) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentClusterLink) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentClusterLink) validatePutCredentialsParameters(value *DataConfluentClusterLinkCredentials) error {
	return nil
}

func (d *jsiiProxy_DataConfluentClusterLink) validatePutKafkaClusterParameters(value *DataConfluentClusterLinkKafkaCluster) error {
	return nil
}

func validateDataConfluentClusterLink_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentClusterLink_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentClusterLink_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentClusterLink_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentClusterLink) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentClusterLink) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DataConfluentClusterLink) validateSetLinkNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentClusterLink) validateSetRestEndpointParameters(val *string) error {
	return nil
}

func validateNewDataConfluentClusterLinkParameters(scope constructs.Construct, id *string, config *DataConfluentClusterLinkConfig) error {
	return nil
}

