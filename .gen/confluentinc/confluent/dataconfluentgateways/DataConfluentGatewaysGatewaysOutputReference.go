package dataconfluentgateways

import (
	_init_ "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/jsii"
	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/dataconfluentgateways/internal"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type DataConfluentGatewaysGatewaysOutputReference interface {
	cdktf.ComplexObject
	AwsEgressPrivateLinkGateway() DataConfluentGatewaysGatewaysAwsEgressPrivateLinkGatewayList
	AwsIngressPrivateLinkGateway() DataConfluentGatewaysGatewaysAwsIngressPrivateLinkGatewayList
	AwsPeeringGateway() DataConfluentGatewaysGatewaysAwsPeeringGatewayList
	AwsPrivateNetworkInterfaceGateway() DataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGatewayList
	AzureEgressPrivateLinkGateway() DataConfluentGatewaysGatewaysAzureEgressPrivateLinkGatewayList
	AzureIngressPrivateLinkGateway() DataConfluentGatewaysGatewaysAzureIngressPrivateLinkGatewayList
	AzurePeeringGateway() DataConfluentGatewaysGatewaysAzurePeeringGatewayList
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
	DisplayName() *string
	// Experimental.
	Fqn() *string
	GcpEgressPrivateServiceConnectGateway() DataConfluentGatewaysGatewaysGcpEgressPrivateServiceConnectGatewayList
	GcpIngressPrivateServiceConnectGateway() DataConfluentGatewaysGatewaysGcpIngressPrivateServiceConnectGatewayList
	GcpPeeringGateway() DataConfluentGatewaysGatewaysGcpPeeringGatewayList
	Id() *string
	InternalValue() *DataConfluentGatewaysGateways
	SetInternalValue(val *DataConfluentGatewaysGateways)
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

// The jsii proxy struct for DataConfluentGatewaysGatewaysOutputReference
type jsiiProxy_DataConfluentGatewaysGatewaysOutputReference struct {
	internal.Type__cdktfComplexObject
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) AwsEgressPrivateLinkGateway() DataConfluentGatewaysGatewaysAwsEgressPrivateLinkGatewayList {
	var returns DataConfluentGatewaysGatewaysAwsEgressPrivateLinkGatewayList
	_jsii_.Get(
		j,
		"awsEgressPrivateLinkGateway",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) AwsIngressPrivateLinkGateway() DataConfluentGatewaysGatewaysAwsIngressPrivateLinkGatewayList {
	var returns DataConfluentGatewaysGatewaysAwsIngressPrivateLinkGatewayList
	_jsii_.Get(
		j,
		"awsIngressPrivateLinkGateway",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) AwsPeeringGateway() DataConfluentGatewaysGatewaysAwsPeeringGatewayList {
	var returns DataConfluentGatewaysGatewaysAwsPeeringGatewayList
	_jsii_.Get(
		j,
		"awsPeeringGateway",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) AwsPrivateNetworkInterfaceGateway() DataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGatewayList {
	var returns DataConfluentGatewaysGatewaysAwsPrivateNetworkInterfaceGatewayList
	_jsii_.Get(
		j,
		"awsPrivateNetworkInterfaceGateway",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) AzureEgressPrivateLinkGateway() DataConfluentGatewaysGatewaysAzureEgressPrivateLinkGatewayList {
	var returns DataConfluentGatewaysGatewaysAzureEgressPrivateLinkGatewayList
	_jsii_.Get(
		j,
		"azureEgressPrivateLinkGateway",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) AzureIngressPrivateLinkGateway() DataConfluentGatewaysGatewaysAzureIngressPrivateLinkGatewayList {
	var returns DataConfluentGatewaysGatewaysAzureIngressPrivateLinkGatewayList
	_jsii_.Get(
		j,
		"azureIngressPrivateLinkGateway",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) AzurePeeringGateway() DataConfluentGatewaysGatewaysAzurePeeringGatewayList {
	var returns DataConfluentGatewaysGatewaysAzurePeeringGatewayList
	_jsii_.Get(
		j,
		"azurePeeringGateway",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) ComplexObjectIndex() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"complexObjectIndex",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) ComplexObjectIsFromSet() *bool {
	var returns *bool
	_jsii_.Get(
		j,
		"complexObjectIsFromSet",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) CreationStack() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"creationStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) DisplayName() *string {
	var returns *string
	_jsii_.Get(
		j,
		"displayName",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) GcpEgressPrivateServiceConnectGateway() DataConfluentGatewaysGatewaysGcpEgressPrivateServiceConnectGatewayList {
	var returns DataConfluentGatewaysGatewaysGcpEgressPrivateServiceConnectGatewayList
	_jsii_.Get(
		j,
		"gcpEgressPrivateServiceConnectGateway",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) GcpIngressPrivateServiceConnectGateway() DataConfluentGatewaysGatewaysGcpIngressPrivateServiceConnectGatewayList {
	var returns DataConfluentGatewaysGatewaysGcpIngressPrivateServiceConnectGatewayList
	_jsii_.Get(
		j,
		"gcpIngressPrivateServiceConnectGateway",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) GcpPeeringGateway() DataConfluentGatewaysGatewaysGcpPeeringGatewayList {
	var returns DataConfluentGatewaysGatewaysGcpPeeringGatewayList
	_jsii_.Get(
		j,
		"gcpPeeringGateway",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) Id() *string {
	var returns *string
	_jsii_.Get(
		j,
		"id",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) InternalValue() *DataConfluentGatewaysGateways {
	var returns *DataConfluentGatewaysGateways
	_jsii_.Get(
		j,
		"internalValue",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) TerraformAttribute() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformAttribute",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) TerraformResource() cdktf.IInterpolatingParent {
	var returns cdktf.IInterpolatingParent
	_jsii_.Get(
		j,
		"terraformResource",
		&returns,
	)
	return returns
}


func NewDataConfluentGatewaysGatewaysOutputReference(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) DataConfluentGatewaysGatewaysOutputReference {
	_init_.Initialize()

	if err := validateNewDataConfluentGatewaysGatewaysOutputReferenceParameters(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet); err != nil {
		panic(err)
	}
	j := jsiiProxy_DataConfluentGatewaysGatewaysOutputReference{}

	_jsii_.Create(
		"confluent.dataConfluentGateways.DataConfluentGatewaysGatewaysOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		&j,
	)

	return &j
}

func NewDataConfluentGatewaysGatewaysOutputReference_Override(d DataConfluentGatewaysGatewaysOutputReference, terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) {
	_init_.Initialize()

	_jsii_.Create(
		"confluent.dataConfluentGateways.DataConfluentGatewaysGatewaysOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		d,
	)
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference)SetComplexObjectIndex(val interface{}) {
	if err := j.validateSetComplexObjectIndexParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIndex",
		val,
	)
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference)SetComplexObjectIsFromSet(val *bool) {
	if err := j.validateSetComplexObjectIsFromSetParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIsFromSet",
		val,
	)
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference)SetInternalValue(val *DataConfluentGatewaysGateways) {
	if err := j.validateSetInternalValueParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"internalValue",
		val,
	)
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference)SetTerraformAttribute(val *string) {
	if err := j.validateSetTerraformAttributeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformAttribute",
		val,
	)
}

func (j *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference)SetTerraformResource(val cdktf.IInterpolatingParent) {
	if err := j.validateSetTerraformResourceParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformResource",
		val,
	)
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) ComputeFqn() *string {
	var returns *string

	_jsii_.Invoke(
		d,
		"computeFqn",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
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

func (d *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (d *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
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

func (d *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) GetListAttribute(terraformAttribute *string) *[]*string {
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

func (d *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) GetNumberAttribute(terraformAttribute *string) *float64 {
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

func (d *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
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

func (d *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
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

func (d *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) GetStringAttribute(terraformAttribute *string) *string {
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

func (d *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
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

func (d *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) InterpolationAsList() cdktf.IResolvable {
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		d,
		"interpolationAsList",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) InterpolationForAttribute(property *string) cdktf.IResolvable {
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

func (d *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) Resolve(_context cdktf.IResolveContext) interface{} {
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

func (d *jsiiProxy_DataConfluentGatewaysGatewaysOutputReference) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		d,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

