//go:build no_runtime_type_checking

package dataconfluentinvitation

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentInvitationCreatorList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentInvitationCreatorList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentInvitationCreatorList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentInvitationCreatorList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentInvitationCreatorList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentInvitationCreatorList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentInvitationCreatorListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

