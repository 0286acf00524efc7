//go:build no_runtime_type_checking

package dataconfluentcertificatepool

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentCertificatePool) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificatePool) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificatePool) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificatePool) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificatePool) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificatePool) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificatePool) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificatePool) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificatePool) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificatePool) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificatePool) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificatePool) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificatePool) validatePutCertificateAuthorityParameters(value *DataConfluentCertificatePoolCertificateAuthority) error {
	return nil
}

func validateDataConfluentCertificatePool_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentCertificatePool_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentCertificatePool_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentCertificatePool_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentCertificatePool) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentCertificatePool) validateSetDisplayNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentCertificatePool) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentCertificatePool) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataConfluentCertificatePoolParameters(scope constructs.Construct, id *string, config *DataConfluentCertificatePoolConfig) error {
	return nil
}

