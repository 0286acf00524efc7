//go:build no_runtime_type_checking

package dataconfluentdnsrecord

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataConfluentDnsRecordPrivateLinkAccessPointList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataConfluentDnsRecordPrivateLinkAccessPointList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataConfluentDnsRecordPrivateLinkAccessPointList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataConfluentDnsRecordPrivateLinkAccessPointList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataConfluentDnsRecordPrivateLinkAccessPointList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataConfluentDnsRecordPrivateLinkAccessPointList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataConfluentDnsRecordPrivateLinkAccessPointListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

