package dataconfluentaccesspoint

import (
	_init_ "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/jsii"
	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/dataconfluentaccesspoint/internal"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// Represents a {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/access_point confluent_access_point}.
type DataConfluentAccessPoint interface {
	cdktf.TerraformDataSource
	AwsEgressPrivateLinkEndpoint() DataConfluentAccessPointAwsEgressPrivateLinkEndpointList
	AwsIngressPrivateLinkEndpoint() DataConfluentAccessPointAwsIngressPrivateLinkEndpointList
	AwsPrivateNetworkInterface() DataConfluentAccessPointAwsPrivateNetworkInterfaceList
	AzureEgressPrivateLinkEndpoint() DataConfluentAccessPointAzureEgressPrivateLinkEndpointList
	AzureIngressPrivateLinkEndpoint() DataConfluentAccessPointAzureIngressPrivateLinkEndpointList
	// Experimental.
	CdktfStack() cdktf.TerraformStack
	// Experimental.
	ConstructNodeMetadata() *map[string]interface{}
	// Experimental.
	Count() interface{}
	// Experimental.
	SetCount(val interface{})
	// Experimental.
	DependsOn() *[]*string
	// Experimental.
	SetDependsOn(val *[]*string)
	DisplayName() *string
	Environment() DataConfluentAccessPointEnvironmentOutputReference
	EnvironmentInput() *DataConfluentAccessPointEnvironment
	// Experimental.
	ForEach() cdktf.ITerraformIterator
	// Experimental.
	SetForEach(val cdktf.ITerraformIterator)
	// Experimental.
	Fqn() *string
	// Experimental.
	FriendlyUniqueId() *string
	Gateway() DataConfluentAccessPointGatewayList
	GcpEgressPrivateServiceConnectEndpoint() DataConfluentAccessPointGcpEgressPrivateServiceConnectEndpointList
	GcpEgressPrivateServiceConnectEndpointInput() interface{}
	GcpIngressPrivateServiceConnectEndpoint() DataConfluentAccessPointGcpIngressPrivateServiceConnectEndpointList
	Id() *string
	SetId(val *string)
	IdInput() *string
	// Experimental.
	Lifecycle() *cdktf.TerraformResourceLifecycle
	// Experimental.
	SetLifecycle(val *cdktf.TerraformResourceLifecycle)
	// The tree node.
	Node() constructs.Node
	// Experimental.
	Provider() cdktf.TerraformProvider
	// Experimental.
	SetProvider(val cdktf.TerraformProvider)
	// Experimental.
	RawOverrides() interface{}
	// Experimental.
	TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata
	// Experimental.
	TerraformMetaArguments() *map[string]interface{}
	// Experimental.
	TerraformResourceType() *string
	// Experimental.
	AddOverride(path *string, value interface{})
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
	InterpolationForAttribute(terraformAttribute *string) cdktf.IResolvable
	// Overrides the auto-generated logical ID with a specific ID.
	// Experimental.
	OverrideLogicalId(newLogicalId *string)
	PutEnvironment(value *DataConfluentAccessPointEnvironment)
	PutGcpEgressPrivateServiceConnectEndpoint(value interface{})
	ResetGcpEgressPrivateServiceConnectEndpoint()
	// Resets a previously passed logical Id to use the auto-generated logical id again.
	// Experimental.
	ResetOverrideLogicalId()
	SynthesizeAttributes() *map[string]interface{}
	SynthesizeHclAttributes() *map[string]interface{}
	// Adds this resource to the terraform JSON output.
	// Experimental.
	ToHclTerraform() interface{}
	// Experimental.
	ToMetadata() interface{}
	// Returns a string representation of this construct.
	ToString() *string
	// Adds this resource to the terraform JSON output.
	// Experimental.
	ToTerraform() interface{}
}

// The jsii proxy struct for DataConfluentAccessPoint
type jsiiProxy_DataConfluentAccessPoint struct {
	internal.Type__cdktfTerraformDataSource
}

func (j *jsiiProxy_DataConfluentAccessPoint) AwsEgressPrivateLinkEndpoint() DataConfluentAccessPointAwsEgressPrivateLinkEndpointList {
	var returns DataConfluentAccessPointAwsEgressPrivateLinkEndpointList
	_jsii_.Get(
		j,
		"awsEgressPrivateLinkEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) AwsIngressPrivateLinkEndpoint() DataConfluentAccessPointAwsIngressPrivateLinkEndpointList {
	var returns DataConfluentAccessPointAwsIngressPrivateLinkEndpointList
	_jsii_.Get(
		j,
		"awsIngressPrivateLinkEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) AwsPrivateNetworkInterface() DataConfluentAccessPointAwsPrivateNetworkInterfaceList {
	var returns DataConfluentAccessPointAwsPrivateNetworkInterfaceList
	_jsii_.Get(
		j,
		"awsPrivateNetworkInterface",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) AzureEgressPrivateLinkEndpoint() DataConfluentAccessPointAzureEgressPrivateLinkEndpointList {
	var returns DataConfluentAccessPointAzureEgressPrivateLinkEndpointList
	_jsii_.Get(
		j,
		"azureEgressPrivateLinkEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) AzureIngressPrivateLinkEndpoint() DataConfluentAccessPointAzureIngressPrivateLinkEndpointList {
	var returns DataConfluentAccessPointAzureIngressPrivateLinkEndpointList
	_jsii_.Get(
		j,
		"azureIngressPrivateLinkEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) CdktfStack() cdktf.TerraformStack {
	var returns cdktf.TerraformStack
	_jsii_.Get(
		j,
		"cdktfStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) ConstructNodeMetadata() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"constructNodeMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) Count() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"count",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) DependsOn() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"dependsOn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) DisplayName() *string {
	var returns *string
	_jsii_.Get(
		j,
		"displayName",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) Environment() DataConfluentAccessPointEnvironmentOutputReference {
	var returns DataConfluentAccessPointEnvironmentOutputReference
	_jsii_.Get(
		j,
		"environment",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) EnvironmentInput() *DataConfluentAccessPointEnvironment {
	var returns *DataConfluentAccessPointEnvironment
	_jsii_.Get(
		j,
		"environmentInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) ForEach() cdktf.ITerraformIterator {
	var returns cdktf.ITerraformIterator
	_jsii_.Get(
		j,
		"forEach",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) FriendlyUniqueId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"friendlyUniqueId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) Gateway() DataConfluentAccessPointGatewayList {
	var returns DataConfluentAccessPointGatewayList
	_jsii_.Get(
		j,
		"gateway",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) GcpEgressPrivateServiceConnectEndpoint() DataConfluentAccessPointGcpEgressPrivateServiceConnectEndpointList {
	var returns DataConfluentAccessPointGcpEgressPrivateServiceConnectEndpointList
	_jsii_.Get(
		j,
		"gcpEgressPrivateServiceConnectEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) GcpEgressPrivateServiceConnectEndpointInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"gcpEgressPrivateServiceConnectEndpointInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) GcpIngressPrivateServiceConnectEndpoint() DataConfluentAccessPointGcpIngressPrivateServiceConnectEndpointList {
	var returns DataConfluentAccessPointGcpIngressPrivateServiceConnectEndpointList
	_jsii_.Get(
		j,
		"gcpIngressPrivateServiceConnectEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) Id() *string {
	var returns *string
	_jsii_.Get(
		j,
		"id",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) IdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"idInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) Lifecycle() *cdktf.TerraformResourceLifecycle {
	var returns *cdktf.TerraformResourceLifecycle
	_jsii_.Get(
		j,
		"lifecycle",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) Node() constructs.Node {
	var returns constructs.Node
	_jsii_.Get(
		j,
		"node",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) Provider() cdktf.TerraformProvider {
	var returns cdktf.TerraformProvider
	_jsii_.Get(
		j,
		"provider",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) RawOverrides() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"rawOverrides",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata {
	var returns *cdktf.TerraformProviderGeneratorMetadata
	_jsii_.Get(
		j,
		"terraformGeneratorMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) TerraformMetaArguments() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"terraformMetaArguments",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentAccessPoint) TerraformResourceType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformResourceType",
		&returns,
	)
	return returns
}


// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/access_point confluent_access_point} Data Source.
func NewDataConfluentAccessPoint(scope constructs.Construct, id *string, config *DataConfluentAccessPointConfig) DataConfluentAccessPoint {
	_init_.Initialize()

	if err := validateNewDataConfluentAccessPointParameters(scope, id, config); err != nil {
		panic(err)
	}
	j := jsiiProxy_DataConfluentAccessPoint{}

	_jsii_.Create(
		"confluent.dataConfluentAccessPoint.DataConfluentAccessPoint",
		[]interface{}{scope, id, config},
		&j,
	)

	return &j
}

// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/access_point confluent_access_point} Data Source.
func NewDataConfluentAccessPoint_Override(d DataConfluentAccessPoint, scope constructs.Construct, id *string, config *DataConfluentAccessPointConfig) {
	_init_.Initialize()

	_jsii_.Create(
		"confluent.dataConfluentAccessPoint.DataConfluentAccessPoint",
		[]interface{}{scope, id, config},
		d,
	)
}

func (j *jsiiProxy_DataConfluentAccessPoint)SetCount(val interface{}) {
	if err := j.validateSetCountParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"count",
		val,
	)
}

func (j *jsiiProxy_DataConfluentAccessPoint)SetDependsOn(val *[]*string) {
	_jsii_.Set(
		j,
		"dependsOn",
		val,
	)
}

func (j *jsiiProxy_DataConfluentAccessPoint)SetForEach(val cdktf.ITerraformIterator) {
	_jsii_.Set(
		j,
		"forEach",
		val,
	)
}

func (j *jsiiProxy_DataConfluentAccessPoint)SetId(val *string) {
	if err := j.validateSetIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"id",
		val,
	)
}

func (j *jsiiProxy_DataConfluentAccessPoint)SetLifecycle(val *cdktf.TerraformResourceLifecycle) {
	if err := j.validateSetLifecycleParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"lifecycle",
		val,
	)
}

func (j *jsiiProxy_DataConfluentAccessPoint)SetProvider(val cdktf.TerraformProvider) {
	_jsii_.Set(
		j,
		"provider",
		val,
	)
}

// Generates CDKTF code for importing a DataConfluentAccessPoint resource upon running "cdktf plan <stack-name>".
func DataConfluentAccessPoint_GenerateConfigForImport(scope constructs.Construct, importToId *string, importFromId *string, provider cdktf.TerraformProvider) cdktf.ImportableResource {
	_init_.Initialize()

	if err := validateDataConfluentAccessPoint_GenerateConfigForImportParameters(scope, importToId, importFromId); err != nil {
		panic(err)
	}
	var returns cdktf.ImportableResource

	_jsii_.StaticInvoke(
		"confluent.dataConfluentAccessPoint.DataConfluentAccessPoint",
		"generateConfigForImport",
		[]interface{}{scope, importToId, importFromId, provider},
		&returns,
	)

	return returns
}

// Checks if `x` is a construct.
//
// Use this method instead of `instanceof` to properly detect `Construct`
// instances, even when the construct library is symlinked.
//
// Explanation: in JavaScript, multiple copies of the `constructs` library on
// disk are seen as independent, completely different libraries. As a
// consequence, the class `Construct` in each copy of the `constructs` library
// is seen as a different class, and an instance of one class will not test as
// `instanceof` the other class. `npm install` will not create installations
// like this, but users may manually symlink construct libraries together or
// use a monorepo tool: in those cases, multiple copies of the `constructs`
// library can be accidentally installed, and `instanceof` will behave
// unpredictably. It is safest to avoid using `instanceof`, and using
// this type-testing method instead.
//
// Returns: true if `x` is an object created from a class which extends `Construct`.
func DataConfluentAccessPoint_IsConstruct(x interface{}) *bool {
	_init_.Initialize()

	if err := validateDataConfluentAccessPoint_IsConstructParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.dataConfluentAccessPoint.DataConfluentAccessPoint",
		"isConstruct",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func DataConfluentAccessPoint_IsTerraformDataSource(x interface{}) *bool {
	_init_.Initialize()

	if err := validateDataConfluentAccessPoint_IsTerraformDataSourceParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.dataConfluentAccessPoint.DataConfluentAccessPoint",
		"isTerraformDataSource",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func DataConfluentAccessPoint_IsTerraformElement(x interface{}) *bool {
	_init_.Initialize()

	if err := validateDataConfluentAccessPoint_IsTerraformElementParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.dataConfluentAccessPoint.DataConfluentAccessPoint",
		"isTerraformElement",
		[]interface{}{x},
		&returns,
	)

	return returns
}

func DataConfluentAccessPoint_TfResourceType() *string {
	_init_.Initialize()
	var returns *string
	_jsii_.StaticGet(
		"confluent.dataConfluentAccessPoint.DataConfluentAccessPoint",
		"tfResourceType",
		&returns,
	)
	return returns
}

func (d *jsiiProxy_DataConfluentAccessPoint) AddOverride(path *string, value interface{}) {
	if err := d.validateAddOverrideParameters(path, value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"addOverride",
		[]interface{}{path, value},
	)
}

func (d *jsiiProxy_DataConfluentAccessPoint) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
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

func (d *jsiiProxy_DataConfluentAccessPoint) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (d *jsiiProxy_DataConfluentAccessPoint) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
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

func (d *jsiiProxy_DataConfluentAccessPoint) GetListAttribute(terraformAttribute *string) *[]*string {
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

func (d *jsiiProxy_DataConfluentAccessPoint) GetNumberAttribute(terraformAttribute *string) *float64 {
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

func (d *jsiiProxy_DataConfluentAccessPoint) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
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

func (d *jsiiProxy_DataConfluentAccessPoint) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
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

func (d *jsiiProxy_DataConfluentAccessPoint) GetStringAttribute(terraformAttribute *string) *string {
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

func (d *jsiiProxy_DataConfluentAccessPoint) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
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

func (d *jsiiProxy_DataConfluentAccessPoint) InterpolationForAttribute(terraformAttribute *string) cdktf.IResolvable {
	if err := d.validateInterpolationForAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		d,
		"interpolationForAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentAccessPoint) OverrideLogicalId(newLogicalId *string) {
	if err := d.validateOverrideLogicalIdParameters(newLogicalId); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"overrideLogicalId",
		[]interface{}{newLogicalId},
	)
}

func (d *jsiiProxy_DataConfluentAccessPoint) PutEnvironment(value *DataConfluentAccessPointEnvironment) {
	if err := d.validatePutEnvironmentParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"putEnvironment",
		[]interface{}{value},
	)
}

func (d *jsiiProxy_DataConfluentAccessPoint) PutGcpEgressPrivateServiceConnectEndpoint(value interface{}) {
	if err := d.validatePutGcpEgressPrivateServiceConnectEndpointParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"putGcpEgressPrivateServiceConnectEndpoint",
		[]interface{}{value},
	)
}

func (d *jsiiProxy_DataConfluentAccessPoint) ResetGcpEgressPrivateServiceConnectEndpoint() {
	_jsii_.InvokeVoid(
		d,
		"resetGcpEgressPrivateServiceConnectEndpoint",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentAccessPoint) ResetOverrideLogicalId() {
	_jsii_.InvokeVoid(
		d,
		"resetOverrideLogicalId",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentAccessPoint) SynthesizeAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		d,
		"synthesizeAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentAccessPoint) SynthesizeHclAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		d,
		"synthesizeHclAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentAccessPoint) ToHclTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		d,
		"toHclTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentAccessPoint) ToMetadata() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		d,
		"toMetadata",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentAccessPoint) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		d,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentAccessPoint) ToTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		d,
		"toTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

