package dataconfluentkafkaclusters

import (
	_init_ "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/jsii"
	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/dataconfluentkafkaclusters/internal"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type DataConfluentKafkaClustersClustersOutputReference interface {
	cdktf.ComplexObject
	ApiVersion() *string
	Availability() *string
	Basic() DataConfluentKafkaClustersClustersBasicList
	BootstrapEndpoint() *string
	ByokKey() DataConfluentKafkaClustersClustersByokKeyList
	Cloud() *string
	// the index of the complex object in a list.
	// Experimental.
	ComplexObjectIndex() interface{}
	// Experimental.
	SetComplexObjectIndex(val interface{})
	// set to true if this item is from inside a set and needs tolist() for accessing it set to "0" for single list items.
	// Experimental.
	ComplexObjectIsFromSet() *bool
	// Experimental.
	SetComplexObjectIsFromSet(val *bool)
	// The creation stack of this resolvable which will be appended to errors thrown during resolution.
	//
	// If this returns an empty array the stack will not be attached.
	// Experimental.
	CreationStack() *[]*string
	Dedicated() DataConfluentKafkaClustersClustersDedicatedList
	DeletionProtection() cdktf.IResolvable
	DisplayName() *string
	Endpoints() DataConfluentKafkaClustersClustersEndpointsList
	Enterprise() DataConfluentKafkaClustersClustersEnterpriseList
	Environment() DataConfluentKafkaClustersClustersEnvironmentList
	// Experimental.
	Fqn() *string
	Freight() DataConfluentKafkaClustersClustersFreightList
	Id() *string
	InternalValue() *DataConfluentKafkaClustersClusters
	SetInternalValue(val *DataConfluentKafkaClustersClusters)
	Kind() *string
	Network() DataConfluentKafkaClustersClustersNetworkList
	RbacCrn() *string
	Region() *string
	RestEndpoint() *string
	Standard() DataConfluentKafkaClustersClustersStandardList
	// Experimental.
	TerraformAttribute() *string
	// Experimental.
	SetTerraformAttribute(val *string)
	// Experimental.
	TerraformResource() cdktf.IInterpolatingParent
	// Experimental.
	SetTerraformResource(val cdktf.IInterpolatingParent)
	// Experimental.
	ComputeFqn() *string
	// Experimental.
	GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{}
	// Experimental.
	GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable
	// Experimental.
	GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool
	// Experimental.
	GetListAttribute(terraformAttribute *string) *[]*string
	// Experimental.
	GetNumberAttribute(terraformAttribute *string) *float64
	// Experimental.
	GetNumberListAttribute(terraformAttribute *string) *[]*float64
	// Experimental.
	GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64
	// Experimental.
	GetStringAttribute(terraformAttribute *string) *string
	// Experimental.
	GetStringMapAttribute(terraformAttribute *string) *map[string]*string
	// Experimental.
	InterpolationAsList() cdktf.IResolvable
	// Experimental.
	InterpolationForAttribute(property *string) cdktf.IResolvable
	// Produce the Token's value at resolution time.
	// Experimental.
	Resolve(_context cdktf.IResolveContext) interface{}
	// Return a string representation of this resolvable object.
	//
	// Returns a reversible string representation.
	// Experimental.
	ToString() *string
}

// The jsii proxy struct for DataConfluentKafkaClustersClustersOutputReference
type jsiiProxy_DataConfluentKafkaClustersClustersOutputReference struct {
	internal.Type__cdktfComplexObject
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) ApiVersion() *string {
	var returns *string
	_jsii_.Get(
		j,
		"apiVersion",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) Availability() *string {
	var returns *string
	_jsii_.Get(
		j,
		"availability",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) Basic() DataConfluentKafkaClustersClustersBasicList {
	var returns DataConfluentKafkaClustersClustersBasicList
	_jsii_.Get(
		j,
		"basic",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) BootstrapEndpoint() *string {
	var returns *string
	_jsii_.Get(
		j,
		"bootstrapEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) ByokKey() DataConfluentKafkaClustersClustersByokKeyList {
	var returns DataConfluentKafkaClustersClustersByokKeyList
	_jsii_.Get(
		j,
		"byokKey",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) Cloud() *string {
	var returns *string
	_jsii_.Get(
		j,
		"cloud",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) ComplexObjectIndex() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"complexObjectIndex",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) ComplexObjectIsFromSet() *bool {
	var returns *bool
	_jsii_.Get(
		j,
		"complexObjectIsFromSet",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) CreationStack() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"creationStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) Dedicated() DataConfluentKafkaClustersClustersDedicatedList {
	var returns DataConfluentKafkaClustersClustersDedicatedList
	_jsii_.Get(
		j,
		"dedicated",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) DeletionProtection() cdktf.IResolvable {
	var returns cdktf.IResolvable
	_jsii_.Get(
		j,
		"deletionProtection",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) DisplayName() *string {
	var returns *string
	_jsii_.Get(
		j,
		"displayName",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) Endpoints() DataConfluentKafkaClustersClustersEndpointsList {
	var returns DataConfluentKafkaClustersClustersEndpointsList
	_jsii_.Get(
		j,
		"endpoints",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) Enterprise() DataConfluentKafkaClustersClustersEnterpriseList {
	var returns DataConfluentKafkaClustersClustersEnterpriseList
	_jsii_.Get(
		j,
		"enterprise",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) Environment() DataConfluentKafkaClustersClustersEnvironmentList {
	var returns DataConfluentKafkaClustersClustersEnvironmentList
	_jsii_.Get(
		j,
		"environment",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) Freight() DataConfluentKafkaClustersClustersFreightList {
	var returns DataConfluentKafkaClustersClustersFreightList
	_jsii_.Get(
		j,
		"freight",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) Id() *string {
	var returns *string
	_jsii_.Get(
		j,
		"id",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) InternalValue() *DataConfluentKafkaClustersClusters {
	var returns *DataConfluentKafkaClustersClusters
	_jsii_.Get(
		j,
		"internalValue",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) Kind() *string {
	var returns *string
	_jsii_.Get(
		j,
		"kind",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) Network() DataConfluentKafkaClustersClustersNetworkList {
	var returns DataConfluentKafkaClustersClustersNetworkList
	_jsii_.Get(
		j,
		"network",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) RbacCrn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"rbacCrn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) Region() *string {
	var returns *string
	_jsii_.Get(
		j,
		"region",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) RestEndpoint() *string {
	var returns *string
	_jsii_.Get(
		j,
		"restEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) Standard() DataConfluentKafkaClustersClustersStandardList {
	var returns DataConfluentKafkaClustersClustersStandardList
	_jsii_.Get(
		j,
		"standard",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) TerraformAttribute() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformAttribute",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) TerraformResource() cdktf.IInterpolatingParent {
	var returns cdktf.IInterpolatingParent
	_jsii_.Get(
		j,
		"terraformResource",
		&returns,
	)
	return returns
}


func NewDataConfluentKafkaClustersClustersOutputReference(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) DataConfluentKafkaClustersClustersOutputReference {
	_init_.Initialize()

	if err := validateNewDataConfluentKafkaClustersClustersOutputReferenceParameters(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet); err != nil {
		panic(err)
	}
	j := jsiiProxy_DataConfluentKafkaClustersClustersOutputReference{}

	_jsii_.Create(
		"confluent.dataConfluentKafkaClusters.DataConfluentKafkaClustersClustersOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		&j,
	)

	return &j
}

func NewDataConfluentKafkaClustersClustersOutputReference_Override(d DataConfluentKafkaClustersClustersOutputReference, terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) {
	_init_.Initialize()

	_jsii_.Create(
		"confluent.dataConfluentKafkaClusters.DataConfluentKafkaClustersClustersOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		d,
	)
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference)SetComplexObjectIndex(val interface{}) {
	if err := j.validateSetComplexObjectIndexParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIndex",
		val,
	)
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference)SetComplexObjectIsFromSet(val *bool) {
	if err := j.validateSetComplexObjectIsFromSetParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIsFromSet",
		val,
	)
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference)SetInternalValue(val *DataConfluentKafkaClustersClusters) {
	if err := j.validateSetInternalValueParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"internalValue",
		val,
	)
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference)SetTerraformAttribute(val *string) {
	if err := j.validateSetTerraformAttributeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformAttribute",
		val,
	)
}

func (j *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference)SetTerraformResource(val cdktf.IInterpolatingParent) {
	if err := j.validateSetTerraformResourceParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformResource",
		val,
	)
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) ComputeFqn() *string {
	var returns *string

	_jsii_.Invoke(
		d,
		"computeFqn",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
	if err := d.validateGetAnyMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]interface{}

	_jsii_.Invoke(
		d,
		"getAnyMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
	if err := d.validateGetBooleanAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		d,
		"getBooleanAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
	if err := d.validateGetBooleanMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*bool

	_jsii_.Invoke(
		d,
		"getBooleanMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) GetListAttribute(terraformAttribute *string) *[]*string {
	if err := d.validateGetListAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *[]*string

	_jsii_.Invoke(
		d,
		"getListAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) GetNumberAttribute(terraformAttribute *string) *float64 {
	if err := d.validateGetNumberAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *float64

	_jsii_.Invoke(
		d,
		"getNumberAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
	if err := d.validateGetNumberListAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *[]*float64

	_jsii_.Invoke(
		d,
		"getNumberListAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
	if err := d.validateGetNumberMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*float64

	_jsii_.Invoke(
		d,
		"getNumberMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) GetStringAttribute(terraformAttribute *string) *string {
	if err := d.validateGetStringAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *string

	_jsii_.Invoke(
		d,
		"getStringAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
	if err := d.validateGetStringMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*string

	_jsii_.Invoke(
		d,
		"getStringMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) InterpolationAsList() cdktf.IResolvable {
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		d,
		"interpolationAsList",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) InterpolationForAttribute(property *string) cdktf.IResolvable {
	if err := d.validateInterpolationForAttributeParameters(property); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		d,
		"interpolationForAttribute",
		[]interface{}{property},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) Resolve(_context cdktf.IResolveContext) interface{} {
	if err := d.validateResolveParameters(_context); err != nil {
		panic(err)
	}
	var returns interface{}

	_jsii_.Invoke(
		d,
		"resolve",
		[]interface{}{_context},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentKafkaClustersClustersOutputReference) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		d,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

