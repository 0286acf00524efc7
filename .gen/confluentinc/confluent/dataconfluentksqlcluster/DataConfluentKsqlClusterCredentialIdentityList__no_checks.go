//go:build no_runtime_type_checking

package dataconfluentksqlcluster

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentKsqlClusterCredentialIdentityList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKsqlClusterCredentialIdentityList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentKsqlClusterCredentialIdentityList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKsqlClusterCredentialIdentityList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKsqlClusterCredentialIdentityList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentKsqlClusterCredentialIdentityList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentKsqlClusterCredentialIdentityListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

