//go:build no_runtime_type_checking

package dataconfluentcertificateauthority

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentCertificateAuthority) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificateAuthority) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificateAuthority) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificateAuthority) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificateAuthority) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificateAuthority) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificateAuthority) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificateAuthority) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificateAuthority) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificateAuthority) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificateAuthority) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentCertificateAuthority) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateDataConfluentCertificateAuthority_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataConfluentCertificateAuthority_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataConfluentCertificateAuthority_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataConfluentCertificateAuthority_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentCertificateAuthority) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentCertificateAuthority) validateSetCrlSourceParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentCertificateAuthority) validateSetCrlUpdatedAtParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentCertificateAuthority) validateSetCrlUrlParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentCertificateAuthority) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentCertificateAuthority) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataConfluentCertificateAuthorityParameters(scope constructs.Construct, id *string, config *DataConfluentCertificateAuthorityConfig) error {
	return nil
}

