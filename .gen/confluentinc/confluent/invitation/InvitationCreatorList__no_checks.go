//go:build no_runtime_type_checking

package invitation

// Building without runtime type checking enabled, so all the below just return nil

func (i *jsiiProxy_InvitationCreatorList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (i *jsiiProxy_InvitationCreatorList) validateGetParameters(index *float64) error {
	return nil
}

func (i *jsiiProxy_InvitationCreatorList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_InvitationCreatorList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_InvitationCreatorList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_InvitationCreatorList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewInvitationCreatorListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

