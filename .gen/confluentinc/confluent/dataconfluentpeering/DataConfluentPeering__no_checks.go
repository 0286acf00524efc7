//go:build no_runtime_type_checking

package dataconfluentpeering

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentPeering) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPeering) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPeering) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPeering) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPeering) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPeering) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPeering) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPeering) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPeering) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPeering) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPeering) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPeering) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentPeering) validatePutEnvironmentParameters(value *DataConfluentPeeringEnvironment) error {
	return nil
}

func validateDataConfluentPeering_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentPeering_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentPeering_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentPeering_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPeering) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPeering) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPeering) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentPeering) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataConfluentPeeringParameters(scope constructs.Construct, id *string, config *DataConfluentPeeringConfig) error {
	return nil
}

