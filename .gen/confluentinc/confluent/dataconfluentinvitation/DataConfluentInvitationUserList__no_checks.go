//go:build no_runtime_type_checking

package dataconfluentinvitation

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentInvitationUserList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentInvitationUserList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentInvitationUserList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentInvitationUserList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentInvitationUserList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentInvitationUserList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentInvitationUserListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

