//go:build no_runtime_type_checking

package ksqlcluster

// Building without runtime type checking enabled, so all the below just return nil

func (k *jsiiProxy_KsqlClusterCredentialIdentityOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KsqlClusterCredentialIdentityOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KsqlClusterCredentialIdentityOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KsqlClusterCredentialIdentityOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KsqlClusterCredentialIdentityOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KsqlClusterCredentialIdentityOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KsqlClusterCredentialIdentityOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KsqlClusterCredentialIdentityOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KsqlClusterCredentialIdentityOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (k *jsiiProxy_KsqlClusterCredentialIdentityOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (k *jsiiProxy_KsqlClusterCredentialIdentityOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_KsqlClusterCredentialIdentityOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_KsqlClusterCredentialIdentityOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_KsqlClusterCredentialIdentityOutputReference) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KsqlClusterCredentialIdentityOutputReference) validateSetInternalValueParameters(val *KsqlClusterCredentialIdentity) error {
	return nil
}

func (j *jsiiProxy_KsqlClusterCredentialIdentityOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_KsqlClusterCredentialIdentityOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewKsqlClusterCredentialIdentityOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

