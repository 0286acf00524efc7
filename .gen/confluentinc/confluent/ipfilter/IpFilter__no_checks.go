//go:build no_runtime_type_checking

package ipfilter

// Building without runtime type checking enabled, so all the below just return nil

func (i *jsiiProxy_IpFilter) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (i *jsiiProxy_IpFilter) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (i *jsiiProxy_IpFilter) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IpFilter) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IpFilter) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IpFilter) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IpFilter) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IpFilter) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IpFilter) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IpFilter) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IpFilter) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IpFilter) validateImportFromParameters(id *string) error {
	return nil
}

func (i *jsiiProxy_IpFilter) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IpFilter) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (i *jsiiProxy_IpFilter) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (i *jsiiProxy_IpFilter) validateMoveToIdParameters(id *string) error {
	return nil
}

func (i *jsiiProxy_IpFilter) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateIpFilter_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateIpFilter_IsConstructParameters(x interface{}) error {
	return nil
}

func validateIpFilter_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateIpFilter_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_IpFilter) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_IpFilter) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_IpFilter) validateSetFilterNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_IpFilter) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_IpFilter) validateSetIpGroupsParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_IpFilter) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_IpFilter) validateSetOperationGroupsParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_IpFilter) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_IpFilter) validateSetResourceGroupParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_IpFilter) validateSetResourceScopeParameters(val *string) error {
	return nil
}

func validateNewIpFilterParameters(scope constructs.Construct, id *string, config *IpFilterConfig) error {
	return nil
}

