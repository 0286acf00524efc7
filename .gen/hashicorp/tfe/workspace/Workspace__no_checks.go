//go:build no_runtime_type_checking

package workspace

// Building without runtime type checking enabled, so all the below just return nil

func (w *jsiiProxy_Workspace) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (w *jsiiProxy_Workspace) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (w *jsiiProxy_Workspace) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_Workspace) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_Workspace) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_Workspace) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_Workspace) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_Workspace) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_Workspace) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_Workspace) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_Workspace) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_Workspace) validateImportFromParameters(id *string) error {
	return nil
}

func (w *jsiiProxy_Workspace) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (w *jsiiProxy_Workspace) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (w *jsiiProxy_Workspace) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (w *jsiiProxy_Workspace) validateMoveToIdParameters(id *string) error {
	return nil
}

func (w *jsiiProxy_Workspace) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (w *jsiiProxy_Workspace) validatePutVcsRepoParameters(value *WorkspaceVcsRepo) error {
	return nil
}

func validateWorkspace_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateWorkspace_IsConstructParameters(x interface{}) error {
	return nil
}

func validateWorkspace_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateWorkspace_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetAgentPoolIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetAllowDestroyPlanParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetAssessmentsEnabledParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetAutoApplyParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetAutoApplyRunTriggerParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetAutoDestroyActivityDurationParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetAutoDestroyAtParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetDescriptionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetExecutionModeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetFileTriggersEnabledParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetForceDeleteParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetGlobalRemoteStateParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetIgnoreAdditionalTagNamesParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetIgnoreAdditionalTagsParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetOperationsParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetOrganizationParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetProjectIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetQueueAllRunsParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetRemoteStateConsumerIdsParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetSourceNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetSourceUrlParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetSpeculativeEnabledParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetSshKeyIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetStructuredRunOutputEnabledParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetTagNamesParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetTagsParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetTerraformVersionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetTriggerPatternsParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetTriggerPrefixesParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_Workspace) validateSetWorkingDirectoryParameters(val *string) error {
	return nil
}

func validateNewWorkspaceParameters(scope constructs.Construct, id *string, config *WorkspaceConfig) error {
	return nil
}

