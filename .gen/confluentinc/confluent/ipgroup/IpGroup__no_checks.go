//go:build no_runtime_type_checking

package ipgroup

// Building without runtime type checking enabled, so all the below just return nil

func (i *jsiiProxy_IpGroup) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (i *jsiiProxy_IpGroup) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (i *jsiiProxy_IpGroup) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IpGroup) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IpGroup) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IpGroup) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IpGroup) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IpGroup) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IpGroup) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IpGroup) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IpGroup) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IpGroup) validateImportFromParameters(id *string) error {
	return nil
}

func (i *jsiiProxy_IpGroup) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_IpGroup) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (i *jsiiProxy_IpGroup) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (i *jsiiProxy_IpGroup) validateMoveToIdParameters(id *string) error {
	return nil
}

func (i *jsiiProxy_IpGroup) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateIpGroup_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateIpGroup_IsConstructParameters(x interface{}) error {
	return nil
}

func validateIpGroup_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateIpGroup_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_IpGroup) validateSetCidrBlocksParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_IpGroup) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_IpGroup) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_IpGroup) validateSetGroupNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_IpGroup) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_IpGroup) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_IpGroup) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewIpGroupParameters(scope constructs.Construct, id *string, config *IpGroupConfig) error {
	return nil
}

