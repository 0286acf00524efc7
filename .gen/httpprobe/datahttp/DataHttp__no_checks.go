//go:build no_runtime_type_checking

package datahttp

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataHttp) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataHttp) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataHttp) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataHttp) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataHttp) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataHttp) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataHttp) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataHttp) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataHttp) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataHttp) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataHttp) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataHttp) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataHttp) validatePutRetryParameters(value *DataHttpRetry) error {
	return nil
}

func validateDataHttp_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataHttp_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataHttp_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataHttp_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataHttp) validateSetCaCertPemParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataHttp) validateSetClientCertPemParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataHttp) validateSetClientKeyPemParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataHttp) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataHttp) validateSetInsecureParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataHttp) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_DataHttp) validateSetMethodParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataHttp) validateSetRequestBodyParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataHttp) validateSetRequestHeadersParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_DataHttp) validateSetRequestTimeoutMsParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_DataHttp) validateSetUrlParameters(val *string) error {
	return nil
}

func validateNewDataHttpParameters(scope constructs.Construct, id *string, config *DataHttpConfig) error {
	return nil
}

