//go:build no_runtime_type_checking

package tableflowtopic

// Building without runtime type checking enabled, so all the below just return nil

func (t *jsiiProxy_TableflowTopicCredentialsOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicCredentialsOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicCredentialsOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicCredentialsOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicCredentialsOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicCredentialsOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicCredentialsOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicCredentialsOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicCredentialsOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicCredentialsOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (t *jsiiProxy_TableflowTopicCredentialsOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_TableflowTopicCredentialsOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_TableflowTopicCredentialsOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_TableflowTopicCredentialsOutputReference) validateSetInternalValueParameters(val *TableflowTopicCredentials) error {
	return nil
}

func (j *jsiiProxy_TableflowTopicCredentialsOutputReference) validateSetKeyParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TableflowTopicCredentialsOutputReference) validateSetSecretParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TableflowTopicCredentialsOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_TableflowTopicCredentialsOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewTableflowTopicCredentialsOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

