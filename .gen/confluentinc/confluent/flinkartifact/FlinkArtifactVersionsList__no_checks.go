//go:build no_runtime_type_checking

package flinkartifact

// Building without runtime type checking enabled, so all the below just return nil

func (f *jsiiProxy_FlinkArtifactVersionsList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (f *jsiiProxy_FlinkArtifactVersionsList) validateGetParameters(index *float64) error {
	return nil
}

func (f *jsiiProxy_FlinkArtifactVersionsList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_FlinkArtifactVersionsList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_FlinkArtifactVersionsList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_FlinkArtifactVersionsList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewFlinkArtifactVersionsListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

