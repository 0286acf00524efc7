//go:build no_runtime_type_checking

package dataconfluentenvironment

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentEnvironmentStreamGovernanceOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentEnvironmentStreamGovernanceOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentEnvironmentStreamGovernanceOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentEnvironmentStreamGovernanceOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentEnvironmentStreamGovernanceOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentEnvironmentStreamGovernanceOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentEnvironmentStreamGovernanceOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentEnvironmentStreamGovernanceOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentEnvironmentStreamGovernanceOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentEnvironmentStreamGovernanceOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentEnvironmentStreamGovernanceOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentEnvironmentStreamGovernanceOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentEnvironmentStreamGovernanceOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_DataConfluentEnvironmentStreamGovernanceOutputReference) validateSetInternalValueParameters(val *DataConfluentEnvironmentStreamGovernance) error {
	return nil
}

func (j *jsiiProxy_DataConfluentEnvironmentStreamGovernanceOutputReference) validateSetPackageParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentEnvironmentStreamGovernanceOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentEnvironmentStreamGovernanceOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewDataConfluentEnvironmentStreamGovernanceOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

