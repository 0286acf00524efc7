//go:build no_runtime_type_checking

package dataconfluentflinkregion

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentFlinkRegion) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkRegion) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkRegion) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkRegion) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkRegion) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkRegion) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkRegion) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkRegion) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkRegion) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkRegion) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkRegion) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentFlinkRegion) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateDataConfluentFlinkRegion_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentFlinkRegion_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentFlinkRegion_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentFlinkRegion_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkRegion) validateSetCloudParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkRegion) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkRegion) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DataConfluentFlinkRegion) validateSetRegionParameters(val *string) error {
	return nil
}

func validateNewDataConfluentFlinkRegionParameters(scope constructs.Construct, id *string, config *DataConfluentFlinkRegionConfig) error {
	return nil
}

