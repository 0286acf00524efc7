//go:build no_runtime_type_checking

package environment

// Building without runtime type checking enabled, so all the below just return nil

func (e *jsiiProxy_EnvironmentStreamGovernanceOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (e *jsiiProxy_EnvironmentStreamGovernanceOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (e *jsiiProxy_EnvironmentStreamGovernanceOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (e *jsiiProxy_EnvironmentStreamGovernanceOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (e *jsiiProxy_EnvironmentStreamGovernanceOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (e *jsiiProxy_EnvironmentStreamGovernanceOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (e *jsiiProxy_EnvironmentStreamGovernanceOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (e *jsiiProxy_EnvironmentStreamGovernanceOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (e *jsiiProxy_EnvironmentStreamGovernanceOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (e *jsiiProxy_EnvironmentStreamGovernanceOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (e *jsiiProxy_EnvironmentStreamGovernanceOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_EnvironmentStreamGovernanceOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_EnvironmentStreamGovernanceOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_EnvironmentStreamGovernanceOutputReference) validateSetInternalValueParameters(val *EnvironmentStreamGovernance) error {
	return nil
}

func (j *jsiiProxy_EnvironmentStreamGovernanceOutputReference) validateSetPackageParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_EnvironmentStreamGovernanceOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_EnvironmentStreamGovernanceOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewEnvironmentStreamGovernanceOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

