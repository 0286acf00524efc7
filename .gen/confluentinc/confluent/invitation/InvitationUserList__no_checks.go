//go:build no_runtime_type_checking

package invitation

// Building without runtime type checking enabled, so all the below just return nil

func (i *jsiiProxy_InvitationUserList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (i *jsiiProxy_InvitationUserList) validateGetParameters(index *float64) error {
	return nil
}

func (i *jsiiProxy_InvitationUserList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_InvitationUserList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_InvitationUserList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_InvitationUserList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewInvitationUserListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

