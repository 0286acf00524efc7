//go:build no_runtime_type_checking

package rtcetopic

// Building without runtime type checking enabled, so all the below just return nil

func (r *jsiiProxy_RtceTopic) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (r *jsiiProxy_RtceTopic) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (r *jsiiProxy_RtceTopic) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (r *jsiiProxy_RtceTopic) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (r *jsiiProxy_RtceTopic) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (r *jsiiProxy_RtceTopic) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (r *jsiiProxy_RtceTopic) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (r *jsiiProxy_RtceTopic) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (r *jsiiProxy_RtceTopic) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (r *jsiiProxy_RtceTopic) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (r *jsiiProxy_RtceTopic) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (r *jsiiProxy_RtceTopic) validateImportFromParameters(id *string) error {
	return nil
}

func (r *jsiiProxy_RtceTopic) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (r *jsiiProxy_RtceTopic) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (r *jsiiProxy_RtceTopic) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (r *jsiiProxy_RtceTopic) validateMoveToIdParameters(id *string) error {
	return nil
}

func (r *jsiiProxy_RtceTopic) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (r *jsiiProxy_RtceTopic) validatePutEnvironmentParameters(value *RtceTopicEnvironment) error {
	return nil
}

func (r *jsiiProxy_RtceTopic) validatePutKafkaClusterParameters(value *RtceTopicKafkaCluster) error {
	return nil
}

func (r *jsiiProxy_RtceTopic) validatePutTimeoutsParameters(value *RtceTopicTimeouts) error {
	return nil
}

func validateRtceTopic_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateRtceTopic_IsConstructParameters(x interface{}) error {
	return nil
}

func validateRtceTopic_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateRtceTopic_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_RtceTopic) validateSetCloudParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_RtceTopic) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_RtceTopic) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_RtceTopic) validateSetDescriptionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_RtceTopic) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_RtceTopic) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_RtceTopic) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_RtceTopic) validateSetRegionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_RtceTopic) validateSetTopicNameParameters(val *string) error {
	return nil
}

func validateNewRtceTopicParameters(scope constructs.Construct, id *string, config *RtceTopicConfig) error {
	return nil
}

