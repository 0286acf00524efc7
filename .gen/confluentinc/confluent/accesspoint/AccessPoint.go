package accesspoint

import (
	_init_ "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/jsii"
	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/accesspoint/internal"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// Represents a {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point confluent_access_point}.
type AccessPoint interface {
	cdktf.TerraformResource
	AwsEgressPrivateLinkEndpoint() AccessPointAwsEgressPrivateLinkEndpointOutputReference
	AwsEgressPrivateLinkEndpointInput() *AccessPointAwsEgressPrivateLinkEndpoint
	AwsIngressPrivateLinkEndpoint() AccessPointAwsIngressPrivateLinkEndpointOutputReference
	AwsIngressPrivateLinkEndpointInput() *AccessPointAwsIngressPrivateLinkEndpoint
	AwsPrivateNetworkInterface() AccessPointAwsPrivateNetworkInterfaceOutputReference
	AwsPrivateNetworkInterfaceInput() *AccessPointAwsPrivateNetworkInterface
	AzureEgressPrivateLinkEndpoint() AccessPointAzureEgressPrivateLinkEndpointOutputReference
	AzureEgressPrivateLinkEndpointInput() *AccessPointAzureEgressPrivateLinkEndpoint
	AzureIngressPrivateLinkEndpoint() AccessPointAzureIngressPrivateLinkEndpointOutputReference
	AzureIngressPrivateLinkEndpointInput() *AccessPointAzureIngressPrivateLinkEndpoint
	// Experimental.
	CdktfStack() cdktf.TerraformStack
	// Experimental.
	Connection() interface{}
	// Experimental.
	SetConnection(val interface{})
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
	SetDisplayName(val *string)
	DisplayNameInput() *string
	Environment() AccessPointEnvironmentOutputReference
	EnvironmentInput() *AccessPointEnvironment
	// Experimental.
	ForEach() cdktf.ITerraformIterator
	// Experimental.
	SetForEach(val cdktf.ITerraformIterator)
	// Experimental.
	Fqn() *string
	// Experimental.
	FriendlyUniqueId() *string
	Gateway() AccessPointGatewayOutputReference
	GatewayInput() *AccessPointGateway
	GcpEgressPrivateServiceConnectEndpoint() AccessPointGcpEgressPrivateServiceConnectEndpointOutputReference
	GcpEgressPrivateServiceConnectEndpointInput() *AccessPointGcpEgressPrivateServiceConnectEndpoint
	GcpIngressPrivateServiceConnectEndpoint() AccessPointGcpIngressPrivateServiceConnectEndpointOutputReference
	GcpIngressPrivateServiceConnectEndpointInput() *AccessPointGcpIngressPrivateServiceConnectEndpoint
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
	Provisioners() *[]interface{}
	// Experimental.
	SetProvisioners(val *[]interface{})
	// Experimental.
	RawOverrides() interface{}
	// Experimental.
	TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata
	// Experimental.
	TerraformMetaArguments() *map[string]interface{}
	// Experimental.
	TerraformResourceType() *string
	Timeouts() AccessPointTimeoutsOutputReference
	TimeoutsInput() interface{}
	// Adds a user defined moveTarget string to this resource to be later used in .moveTo(moveTarget) to resolve the location of the move.
	// Experimental.
	AddMoveTarget(moveTarget *string)
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
	HasResourceMove() interface{}
	// Experimental.
	ImportFrom(id *string, provider cdktf.TerraformProvider)
	// Experimental.
	InterpolationForAttribute(terraformAttribute *string) cdktf.IResolvable
	// Move the resource corresponding to "id" to this resource.
	//
	// Note that the resource being moved from must be marked as moved using it's instance function.
	// Experimental.
	MoveFromId(id *string)
	// Moves this resource to the target resource given by moveTarget.
	// Experimental.
	MoveTo(moveTarget *string, index interface{})
	// Moves this resource to the resource corresponding to "id".
	// Experimental.
	MoveToId(id *string)
	// Overrides the auto-generated logical ID with a specific ID.
	// Experimental.
	OverrideLogicalId(newLogicalId *string)
	PutAwsEgressPrivateLinkEndpoint(value *AccessPointAwsEgressPrivateLinkEndpoint)
	PutAwsIngressPrivateLinkEndpoint(value *AccessPointAwsIngressPrivateLinkEndpoint)
	PutAwsPrivateNetworkInterface(value *AccessPointAwsPrivateNetworkInterface)
	PutAzureEgressPrivateLinkEndpoint(value *AccessPointAzureEgressPrivateLinkEndpoint)
	PutAzureIngressPrivateLinkEndpoint(value *AccessPointAzureIngressPrivateLinkEndpoint)
	PutEnvironment(value *AccessPointEnvironment)
	PutGateway(value *AccessPointGateway)
	PutGcpEgressPrivateServiceConnectEndpoint(value *AccessPointGcpEgressPrivateServiceConnectEndpoint)
	PutGcpIngressPrivateServiceConnectEndpoint(value *AccessPointGcpIngressPrivateServiceConnectEndpoint)
	PutTimeouts(value *AccessPointTimeouts)
	ResetAwsEgressPrivateLinkEndpoint()
	ResetAwsIngressPrivateLinkEndpoint()
	ResetAwsPrivateNetworkInterface()
	ResetAzureEgressPrivateLinkEndpoint()
	ResetAzureIngressPrivateLinkEndpoint()
	ResetDisplayName()
	ResetGcpEgressPrivateServiceConnectEndpoint()
	ResetGcpIngressPrivateServiceConnectEndpoint()
	ResetId()
	// Resets a previously passed logical Id to use the auto-generated logical id again.
	// Experimental.
	ResetOverrideLogicalId()
	ResetTimeouts()
	SynthesizeAttributes() *map[string]interface{}
	SynthesizeHclAttributes() *map[string]interface{}
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

// The jsii proxy struct for AccessPoint
type jsiiProxy_AccessPoint struct {
	internal.Type__cdktfTerraformResource
}

func (j *jsiiProxy_AccessPoint) AwsEgressPrivateLinkEndpoint() AccessPointAwsEgressPrivateLinkEndpointOutputReference {
	var returns AccessPointAwsEgressPrivateLinkEndpointOutputReference
	_jsii_.Get(
		j,
		"awsEgressPrivateLinkEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) AwsEgressPrivateLinkEndpointInput() *AccessPointAwsEgressPrivateLinkEndpoint {
	var returns *AccessPointAwsEgressPrivateLinkEndpoint
	_jsii_.Get(
		j,
		"awsEgressPrivateLinkEndpointInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) AwsIngressPrivateLinkEndpoint() AccessPointAwsIngressPrivateLinkEndpointOutputReference {
	var returns AccessPointAwsIngressPrivateLinkEndpointOutputReference
	_jsii_.Get(
		j,
		"awsIngressPrivateLinkEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) AwsIngressPrivateLinkEndpointInput() *AccessPointAwsIngressPrivateLinkEndpoint {
	var returns *AccessPointAwsIngressPrivateLinkEndpoint
	_jsii_.Get(
		j,
		"awsIngressPrivateLinkEndpointInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) AwsPrivateNetworkInterface() AccessPointAwsPrivateNetworkInterfaceOutputReference {
	var returns AccessPointAwsPrivateNetworkInterfaceOutputReference
	_jsii_.Get(
		j,
		"awsPrivateNetworkInterface",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) AwsPrivateNetworkInterfaceInput() *AccessPointAwsPrivateNetworkInterface {
	var returns *AccessPointAwsPrivateNetworkInterface
	_jsii_.Get(
		j,
		"awsPrivateNetworkInterfaceInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) AzureEgressPrivateLinkEndpoint() AccessPointAzureEgressPrivateLinkEndpointOutputReference {
	var returns AccessPointAzureEgressPrivateLinkEndpointOutputReference
	_jsii_.Get(
		j,
		"azureEgressPrivateLinkEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) AzureEgressPrivateLinkEndpointInput() *AccessPointAzureEgressPrivateLinkEndpoint {
	var returns *AccessPointAzureEgressPrivateLinkEndpoint
	_jsii_.Get(
		j,
		"azureEgressPrivateLinkEndpointInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) AzureIngressPrivateLinkEndpoint() AccessPointAzureIngressPrivateLinkEndpointOutputReference {
	var returns AccessPointAzureIngressPrivateLinkEndpointOutputReference
	_jsii_.Get(
		j,
		"azureIngressPrivateLinkEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) AzureIngressPrivateLinkEndpointInput() *AccessPointAzureIngressPrivateLinkEndpoint {
	var returns *AccessPointAzureIngressPrivateLinkEndpoint
	_jsii_.Get(
		j,
		"azureIngressPrivateLinkEndpointInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) CdktfStack() cdktf.TerraformStack {
	var returns cdktf.TerraformStack
	_jsii_.Get(
		j,
		"cdktfStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) Connection() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"connection",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) ConstructNodeMetadata() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"constructNodeMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) Count() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"count",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) DependsOn() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"dependsOn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) DisplayName() *string {
	var returns *string
	_jsii_.Get(
		j,
		"displayName",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) DisplayNameInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"displayNameInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) Environment() AccessPointEnvironmentOutputReference {
	var returns AccessPointEnvironmentOutputReference
	_jsii_.Get(
		j,
		"environment",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) EnvironmentInput() *AccessPointEnvironment {
	var returns *AccessPointEnvironment
	_jsii_.Get(
		j,
		"environmentInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) ForEach() cdktf.ITerraformIterator {
	var returns cdktf.ITerraformIterator
	_jsii_.Get(
		j,
		"forEach",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) FriendlyUniqueId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"friendlyUniqueId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) Gateway() AccessPointGatewayOutputReference {
	var returns AccessPointGatewayOutputReference
	_jsii_.Get(
		j,
		"gateway",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) GatewayInput() *AccessPointGateway {
	var returns *AccessPointGateway
	_jsii_.Get(
		j,
		"gatewayInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) GcpEgressPrivateServiceConnectEndpoint() AccessPointGcpEgressPrivateServiceConnectEndpointOutputReference {
	var returns AccessPointGcpEgressPrivateServiceConnectEndpointOutputReference
	_jsii_.Get(
		j,
		"gcpEgressPrivateServiceConnectEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) GcpEgressPrivateServiceConnectEndpointInput() *AccessPointGcpEgressPrivateServiceConnectEndpoint {
	var returns *AccessPointGcpEgressPrivateServiceConnectEndpoint
	_jsii_.Get(
		j,
		"gcpEgressPrivateServiceConnectEndpointInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) GcpIngressPrivateServiceConnectEndpoint() AccessPointGcpIngressPrivateServiceConnectEndpointOutputReference {
	var returns AccessPointGcpIngressPrivateServiceConnectEndpointOutputReference
	_jsii_.Get(
		j,
		"gcpIngressPrivateServiceConnectEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) GcpIngressPrivateServiceConnectEndpointInput() *AccessPointGcpIngressPrivateServiceConnectEndpoint {
	var returns *AccessPointGcpIngressPrivateServiceConnectEndpoint
	_jsii_.Get(
		j,
		"gcpIngressPrivateServiceConnectEndpointInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) Id() *string {
	var returns *string
	_jsii_.Get(
		j,
		"id",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) IdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"idInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) Lifecycle() *cdktf.TerraformResourceLifecycle {
	var returns *cdktf.TerraformResourceLifecycle
	_jsii_.Get(
		j,
		"lifecycle",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) Node() constructs.Node {
	var returns constructs.Node
	_jsii_.Get(
		j,
		"node",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) Provider() cdktf.TerraformProvider {
	var returns cdktf.TerraformProvider
	_jsii_.Get(
		j,
		"provider",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) Provisioners() *[]interface{} {
	var returns *[]interface{}
	_jsii_.Get(
		j,
		"provisioners",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) RawOverrides() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"rawOverrides",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata {
	var returns *cdktf.TerraformProviderGeneratorMetadata
	_jsii_.Get(
		j,
		"terraformGeneratorMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) TerraformMetaArguments() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"terraformMetaArguments",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) TerraformResourceType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformResourceType",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) Timeouts() AccessPointTimeoutsOutputReference {
	var returns AccessPointTimeoutsOutputReference
	_jsii_.Get(
		j,
		"timeouts",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_AccessPoint) TimeoutsInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"timeoutsInput",
		&returns,
	)
	return returns
}


// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point confluent_access_point} Resource.
func NewAccessPoint(scope constructs.Construct, id *string, config *AccessPointConfig) AccessPoint {
	_init_.Initialize()

	if err := validateNewAccessPointParameters(scope, id, config); err != nil {
		panic(err)
	}
	j := jsiiProxy_AccessPoint{}

	_jsii_.Create(
		"confluent.accessPoint.AccessPoint",
		[]interface{}{scope, id, config},
		&j,
	)

	return &j
}

// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/access_point confluent_access_point} Resource.
func NewAccessPoint_Override(a AccessPoint, scope constructs.Construct, id *string, config *AccessPointConfig) {
	_init_.Initialize()

	_jsii_.Create(
		"confluent.accessPoint.AccessPoint",
		[]interface{}{scope, id, config},
		a,
	)
}

func (j *jsiiProxy_AccessPoint)SetConnection(val interface{}) {
	if err := j.validateSetConnectionParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"connection",
		val,
	)
}

func (j *jsiiProxy_AccessPoint)SetCount(val interface{}) {
	if err := j.validateSetCountParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"count",
		val,
	)
}

func (j *jsiiProxy_AccessPoint)SetDependsOn(val *[]*string) {
	_jsii_.Set(
		j,
		"dependsOn",
		val,
	)
}

func (j *jsiiProxy_AccessPoint)SetDisplayName(val *string) {
	if err := j.validateSetDisplayNameParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"displayName",
		val,
	)
}

func (j *jsiiProxy_AccessPoint)SetForEach(val cdktf.ITerraformIterator) {
	_jsii_.Set(
		j,
		"forEach",
		val,
	)
}

func (j *jsiiProxy_AccessPoint)SetId(val *string) {
	if err := j.validateSetIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"id",
		val,
	)
}

func (j *jsiiProxy_AccessPoint)SetLifecycle(val *cdktf.TerraformResourceLifecycle) {
	if err := j.validateSetLifecycleParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"lifecycle",
		val,
	)
}

func (j *jsiiProxy_AccessPoint)SetProvider(val cdktf.TerraformProvider) {
	_jsii_.Set(
		j,
		"provider",
		val,
	)
}

func (j *jsiiProxy_AccessPoint)SetProvisioners(val *[]interface{}) {
	if err := j.validateSetProvisionersParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"provisioners",
		val,
	)
}

// Generates CDKTF code for importing a AccessPoint resource upon running "cdktf plan <stack-name>".
func AccessPoint_GenerateConfigForImport(scope constructs.Construct, importToId *string, importFromId *string, provider cdktf.TerraformProvider) cdktf.ImportableResource {
	_init_.Initialize()

	if err := validateAccessPoint_GenerateConfigForImportParameters(scope, importToId, importFromId); err != nil {
		panic(err)
	}
	var returns cdktf.ImportableResource

	_jsii_.StaticInvoke(
		"confluent.accessPoint.AccessPoint",
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
func AccessPoint_IsConstruct(x interface{}) *bool {
	_init_.Initialize()

	if err := validateAccessPoint_IsConstructParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.accessPoint.AccessPoint",
		"isConstruct",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func AccessPoint_IsTerraformElement(x interface{}) *bool {
	_init_.Initialize()

	if err := validateAccessPoint_IsTerraformElementParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.accessPoint.AccessPoint",
		"isTerraformElement",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func AccessPoint_IsTerraformResource(x interface{}) *bool {
	_init_.Initialize()

	if err := validateAccessPoint_IsTerraformResourceParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.accessPoint.AccessPoint",
		"isTerraformResource",
		[]interface{}{x},
		&returns,
	)

	return returns
}

func AccessPoint_TfResourceType() *string {
	_init_.Initialize()
	var returns *string
	_jsii_.StaticGet(
		"confluent.accessPoint.AccessPoint",
		"tfResourceType",
		&returns,
	)
	return returns
}

func (a *jsiiProxy_AccessPoint) AddMoveTarget(moveTarget *string) {
	if err := a.validateAddMoveTargetParameters(moveTarget); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		a,
		"addMoveTarget",
		[]interface{}{moveTarget},
	)
}

func (a *jsiiProxy_AccessPoint) AddOverride(path *string, value interface{}) {
	if err := a.validateAddOverrideParameters(path, value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		a,
		"addOverride",
		[]interface{}{path, value},
	)
}

func (a *jsiiProxy_AccessPoint) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
	if err := a.validateGetAnyMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]interface{}

	_jsii_.Invoke(
		a,
		"getAnyMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (a *jsiiProxy_AccessPoint) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
	if err := a.validateGetBooleanAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		a,
		"getBooleanAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (a *jsiiProxy_AccessPoint) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
	if err := a.validateGetBooleanMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*bool

	_jsii_.Invoke(
		a,
		"getBooleanMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (a *jsiiProxy_AccessPoint) GetListAttribute(terraformAttribute *string) *[]*string {
	if err := a.validateGetListAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *[]*string

	_jsii_.Invoke(
		a,
		"getListAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (a *jsiiProxy_AccessPoint) GetNumberAttribute(terraformAttribute *string) *float64 {
	if err := a.validateGetNumberAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *float64

	_jsii_.Invoke(
		a,
		"getNumberAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (a *jsiiProxy_AccessPoint) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
	if err := a.validateGetNumberListAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *[]*float64

	_jsii_.Invoke(
		a,
		"getNumberListAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (a *jsiiProxy_AccessPoint) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
	if err := a.validateGetNumberMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*float64

	_jsii_.Invoke(
		a,
		"getNumberMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (a *jsiiProxy_AccessPoint) GetStringAttribute(terraformAttribute *string) *string {
	if err := a.validateGetStringAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *string

	_jsii_.Invoke(
		a,
		"getStringAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (a *jsiiProxy_AccessPoint) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
	if err := a.validateGetStringMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*string

	_jsii_.Invoke(
		a,
		"getStringMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (a *jsiiProxy_AccessPoint) HasResourceMove() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		a,
		"hasResourceMove",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (a *jsiiProxy_AccessPoint) ImportFrom(id *string, provider cdktf.TerraformProvider) {
	if err := a.validateImportFromParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		a,
		"importFrom",
		[]interface{}{id, provider},
	)
}

func (a *jsiiProxy_AccessPoint) InterpolationForAttribute(terraformAttribute *string) cdktf.IResolvable {
	if err := a.validateInterpolationForAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		a,
		"interpolationForAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (a *jsiiProxy_AccessPoint) MoveFromId(id *string) {
	if err := a.validateMoveFromIdParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		a,
		"moveFromId",
		[]interface{}{id},
	)
}

func (a *jsiiProxy_AccessPoint) MoveTo(moveTarget *string, index interface{}) {
	if err := a.validateMoveToParameters(moveTarget, index); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		a,
		"moveTo",
		[]interface{}{moveTarget, index},
	)
}

func (a *jsiiProxy_AccessPoint) MoveToId(id *string) {
	if err := a.validateMoveToIdParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		a,
		"moveToId",
		[]interface{}{id},
	)
}

func (a *jsiiProxy_AccessPoint) OverrideLogicalId(newLogicalId *string) {
	if err := a.validateOverrideLogicalIdParameters(newLogicalId); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		a,
		"overrideLogicalId",
		[]interface{}{newLogicalId},
	)
}

func (a *jsiiProxy_AccessPoint) PutAwsEgressPrivateLinkEndpoint(value *AccessPointAwsEgressPrivateLinkEndpoint) {
	if err := a.validatePutAwsEgressPrivateLinkEndpointParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		a,
		"putAwsEgressPrivateLinkEndpoint",
		[]interface{}{value},
	)
}

func (a *jsiiProxy_AccessPoint) PutAwsIngressPrivateLinkEndpoint(value *AccessPointAwsIngressPrivateLinkEndpoint) {
	if err := a.validatePutAwsIngressPrivateLinkEndpointParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		a,
		"putAwsIngressPrivateLinkEndpoint",
		[]interface{}{value},
	)
}

func (a *jsiiProxy_AccessPoint) PutAwsPrivateNetworkInterface(value *AccessPointAwsPrivateNetworkInterface) {
	if err := a.validatePutAwsPrivateNetworkInterfaceParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		a,
		"putAwsPrivateNetworkInterface",
		[]interface{}{value},
	)
}

func (a *jsiiProxy_AccessPoint) PutAzureEgressPrivateLinkEndpoint(value *AccessPointAzureEgressPrivateLinkEndpoint) {
	if err := a.validatePutAzureEgressPrivateLinkEndpointParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		a,
		"putAzureEgressPrivateLinkEndpoint",
		[]interface{}{value},
	)
}

func (a *jsiiProxy_AccessPoint) PutAzureIngressPrivateLinkEndpoint(value *AccessPointAzureIngressPrivateLinkEndpoint) {
	if err := a.validatePutAzureIngressPrivateLinkEndpointParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		a,
		"putAzureIngressPrivateLinkEndpoint",
		[]interface{}{value},
	)
}

func (a *jsiiProxy_AccessPoint) PutEnvironment(value *AccessPointEnvironment) {
	if err := a.validatePutEnvironmentParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		a,
		"putEnvironment",
		[]interface{}{value},
	)
}

func (a *jsiiProxy_AccessPoint) PutGateway(value *AccessPointGateway) {
	if err := a.validatePutGatewayParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		a,
		"putGateway",
		[]interface{}{value},
	)
}

func (a *jsiiProxy_AccessPoint) PutGcpEgressPrivateServiceConnectEndpoint(value *AccessPointGcpEgressPrivateServiceConnectEndpoint) {
	if err := a.validatePutGcpEgressPrivateServiceConnectEndpointParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		a,
		"putGcpEgressPrivateServiceConnectEndpoint",
		[]interface{}{value},
	)
}

func (a *jsiiProxy_AccessPoint) PutGcpIngressPrivateServiceConnectEndpoint(value *AccessPointGcpIngressPrivateServiceConnectEndpoint) {
	if err := a.validatePutGcpIngressPrivateServiceConnectEndpointParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		a,
		"putGcpIngressPrivateServiceConnectEndpoint",
		[]interface{}{value},
	)
}

func (a *jsiiProxy_AccessPoint) PutTimeouts(value *AccessPointTimeouts) {
	if err := a.validatePutTimeoutsParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		a,
		"putTimeouts",
		[]interface{}{value},
	)
}

func (a *jsiiProxy_AccessPoint) ResetAwsEgressPrivateLinkEndpoint() {
	_jsii_.InvokeVoid(
		a,
		"resetAwsEgressPrivateLinkEndpoint",
		nil, // no parameters
	)
}

func (a *jsiiProxy_AccessPoint) ResetAwsIngressPrivateLinkEndpoint() {
	_jsii_.InvokeVoid(
		a,
		"resetAwsIngressPrivateLinkEndpoint",
		nil, // no parameters
	)
}

func (a *jsiiProxy_AccessPoint) ResetAwsPrivateNetworkInterface() {
	_jsii_.InvokeVoid(
		a,
		"resetAwsPrivateNetworkInterface",
		nil, // no parameters
	)
}

func (a *jsiiProxy_AccessPoint) ResetAzureEgressPrivateLinkEndpoint() {
	_jsii_.InvokeVoid(
		a,
		"resetAzureEgressPrivateLinkEndpoint",
		nil, // no parameters
	)
}

func (a *jsiiProxy_AccessPoint) ResetAzureIngressPrivateLinkEndpoint() {
	_jsii_.InvokeVoid(
		a,
		"resetAzureIngressPrivateLinkEndpoint",
		nil, // no parameters
	)
}

func (a *jsiiProxy_AccessPoint) ResetDisplayName() {
	_jsii_.InvokeVoid(
		a,
		"resetDisplayName",
		nil, // no parameters
	)
}

func (a *jsiiProxy_AccessPoint) ResetGcpEgressPrivateServiceConnectEndpoint() {
	_jsii_.InvokeVoid(
		a,
		"resetGcpEgressPrivateServiceConnectEndpoint",
		nil, // no parameters
	)
}

func (a *jsiiProxy_AccessPoint) ResetGcpIngressPrivateServiceConnectEndpoint() {
	_jsii_.InvokeVoid(
		a,
		"resetGcpIngressPrivateServiceConnectEndpoint",
		nil, // no parameters
	)
}

func (a *jsiiProxy_AccessPoint) ResetId() {
	_jsii_.InvokeVoid(
		a,
		"resetId",
		nil, // no parameters
	)
}

func (a *jsiiProxy_AccessPoint) ResetOverrideLogicalId() {
	_jsii_.InvokeVoid(
		a,
		"resetOverrideLogicalId",
		nil, // no parameters
	)
}

func (a *jsiiProxy_AccessPoint) ResetTimeouts() {
	_jsii_.InvokeVoid(
		a,
		"resetTimeouts",
		nil, // no parameters
	)
}

func (a *jsiiProxy_AccessPoint) SynthesizeAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		a,
		"synthesizeAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (a *jsiiProxy_AccessPoint) SynthesizeHclAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		a,
		"synthesizeHclAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (a *jsiiProxy_AccessPoint) ToHclTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		a,
		"toHclTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (a *jsiiProxy_AccessPoint) ToMetadata() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		a,
		"toMetadata",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (a *jsiiProxy_AccessPoint) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		a,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (a *jsiiProxy_AccessPoint) ToTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		a,
		"toTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

