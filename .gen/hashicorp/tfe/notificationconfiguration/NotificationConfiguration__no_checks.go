//go:build no_runtime_type_checking

package notificationconfiguration

// Building without runtime type checking enabled, so all the below just return nil

func (n *jsiiProxy_NotificationConfiguration) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (n *jsiiProxy_NotificationConfiguration) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (n *jsiiProxy_NotificationConfiguration) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NotificationConfiguration) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NotificationConfiguration) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NotificationConfiguration) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NotificationConfiguration) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NotificationConfiguration) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NotificationConfiguration) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NotificationConfiguration) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NotificationConfiguration) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NotificationConfiguration) validateImportFromParameters(id *string) error {
	return nil
}

func (n *jsiiProxy_NotificationConfiguration) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (n *jsiiProxy_NotificationConfiguration) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (n *jsiiProxy_NotificationConfiguration) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (n *jsiiProxy_NotificationConfiguration) validateMoveToIdParameters(id *string) error {
	return nil
}

func (n *jsiiProxy_NotificationConfiguration) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateNotificationConfiguration_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateNotificationConfiguration_IsConstructParameters(x interface{}) error {
	return nil
}

func validateNotificationConfiguration_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateNotificationConfiguration_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_NotificationConfiguration) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_NotificationConfiguration) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_NotificationConfiguration) validateSetDestinationTypeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_NotificationConfiguration) validateSetEmailAddressesParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_NotificationConfiguration) validateSetEmailUserIdsParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_NotificationConfiguration) validateSetEnabledParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_NotificationConfiguration) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_NotificationConfiguration) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_NotificationConfiguration) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_NotificationConfiguration) validateSetTokenParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_NotificationConfiguration) validateSetTokenWoParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_NotificationConfiguration) validateSetTriggersParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_NotificationConfiguration) validateSetUrlParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_NotificationConfiguration) validateSetWorkspaceIdParameters(val *string) error {
	return nil
}

func validateNewNotificationConfigurationParameters(scope constructs.Construct, id *string, config *NotificationConfigurationConfig) error {
	return nil
}

