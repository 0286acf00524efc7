//go:build no_runtime_type_checking

package workspace

// Building without runtime type checking enabled, so all the below just return nil

func (w *jsiiProxy_WorkspaceVcsRepoOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVcsRepoOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVcsRepoOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVcsRepoOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVcsRepoOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVcsRepoOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVcsRepoOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVcsRepoOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVcsRepoOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVcsRepoOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (w *jsiiProxy_WorkspaceVcsRepoOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_WorkspaceVcsRepoOutputReference) validateSetBranchParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_WorkspaceVcsRepoOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_WorkspaceVcsRepoOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_WorkspaceVcsRepoOutputReference) validateSetGithubAppInstallationIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_WorkspaceVcsRepoOutputReference) validateSetIdentifierParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_WorkspaceVcsRepoOutputReference) validateSetIngressSubmodulesParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_WorkspaceVcsRepoOutputReference) validateSetInternalValueParameters(val *WorkspaceVcsRepo) error {
	return nil
}

func (j *jsiiProxy_WorkspaceVcsRepoOutputReference) validateSetOauthTokenIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_WorkspaceVcsRepoOutputReference) validateSetTagsRegexParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_WorkspaceVcsRepoOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_WorkspaceVcsRepoOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewWorkspaceVcsRepoOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

