//go:build no_runtime_type_checking

package dataconfluentaccesspoint

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointOutputReference) validateSetInternalValueParameters(val *DataConfluentAccessPointAzureIngressPrivateLinkEndpoint) error {
	return nil
}

func (j *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentAccessPointAzureIngressPrivateLinkEndpointOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewDataConfluentAccessPointAzureIngressPrivateLinkEndpointOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

