package gateway

import (
	_init_ "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/jsii"
	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/gateway/internal"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// Represents a {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/gateway confluent_gateway}.
type Gateway interface {
	cdktf.TerraformResource
	AwsEgressPrivateLinkGateway() GatewayAwsEgressPrivateLinkGatewayOutputReference
	AwsEgressPrivateLinkGatewayInput() *GatewayAwsEgressPrivateLinkGateway
	AwsIngressPrivateLinkGateway() GatewayAwsIngressPrivateLinkGatewayOutputReference
	AwsIngressPrivateLinkGatewayInput() *GatewayAwsIngressPrivateLinkGateway
	AwsPrivateNetworkInterfaceGateway() GatewayAwsPrivateNetworkInterfaceGatewayOutputReference
	AwsPrivateNetworkInterfaceGatewayInput() *GatewayAwsPrivateNetworkInterfaceGateway
	AzureEgressPrivateLinkGateway() GatewayAzureEgressPrivateLinkGatewayOutputReference
	AzureEgressPrivateLinkGatewayInput() *GatewayAzureEgressPrivateLinkGateway
	AzureIngressPrivateLinkGateway() GatewayAzureIngressPrivateLinkGatewayOutputReference
	AzureIngressPrivateLinkGatewayInput() *GatewayAzureIngressPrivateLinkGateway
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
	Environment() GatewayEnvironmentOutputReference
	EnvironmentInput() *GatewayEnvironment
	// Experimental.
	ForEach() cdktf.ITerraformIterator
	// Experimental.
	SetForEach(val cdktf.ITerraformIterator)
	// Experimental.
	Fqn() *string
	// Experimental.
	FriendlyUniqueId() *string
	GcpIngressPrivateServiceConnectGateway() GatewayGcpIngressPrivateServiceConnectGatewayOutputReference
	GcpIngressPrivateServiceConnectGatewayInput() *GatewayGcpIngressPrivateServiceConnectGateway
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
	PutAwsEgressPrivateLinkGateway(value *GatewayAwsEgressPrivateLinkGateway)
	PutAwsIngressPrivateLinkGateway(value *GatewayAwsIngressPrivateLinkGateway)
	PutAwsPrivateNetworkInterfaceGateway(value *GatewayAwsPrivateNetworkInterfaceGateway)
	PutAzureEgressPrivateLinkGateway(value *GatewayAzureEgressPrivateLinkGateway)
	PutAzureIngressPrivateLinkGateway(value *GatewayAzureIngressPrivateLinkGateway)
	PutEnvironment(value *GatewayEnvironment)
	PutGcpIngressPrivateServiceConnectGateway(value *GatewayGcpIngressPrivateServiceConnectGateway)
	ResetAwsEgressPrivateLinkGateway()
	ResetAwsIngressPrivateLinkGateway()
	ResetAwsPrivateNetworkInterfaceGateway()
	ResetAzureEgressPrivateLinkGateway()
	ResetAzureIngressPrivateLinkGateway()
	ResetGcpIngressPrivateServiceConnectGateway()
	ResetId()
	// Resets a previously passed logical Id to use the auto-generated logical id again.
	// Experimental.
	ResetOverrideLogicalId()
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

// The jsii proxy struct for Gateway
type jsiiProxy_Gateway struct {
	internal.Type__cdktfTerraformResource
}

func (j *jsiiProxy_Gateway) AwsEgressPrivateLinkGateway() GatewayAwsEgressPrivateLinkGatewayOutputReference {
	var returns GatewayAwsEgressPrivateLinkGatewayOutputReference
	_jsii_.Get(
		j,
		"awsEgressPrivateLinkGateway",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) AwsEgressPrivateLinkGatewayInput() *GatewayAwsEgressPrivateLinkGateway {
	var returns *GatewayAwsEgressPrivateLinkGateway
	_jsii_.Get(
		j,
		"awsEgressPrivateLinkGatewayInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) AwsIngressPrivateLinkGateway() GatewayAwsIngressPrivateLinkGatewayOutputReference {
	var returns GatewayAwsIngressPrivateLinkGatewayOutputReference
	_jsii_.Get(
		j,
		"awsIngressPrivateLinkGateway",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) AwsIngressPrivateLinkGatewayInput() *GatewayAwsIngressPrivateLinkGateway {
	var returns *GatewayAwsIngressPrivateLinkGateway
	_jsii_.Get(
		j,
		"awsIngressPrivateLinkGatewayInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) AwsPrivateNetworkInterfaceGateway() GatewayAwsPrivateNetworkInterfaceGatewayOutputReference {
	var returns GatewayAwsPrivateNetworkInterfaceGatewayOutputReference
	_jsii_.Get(
		j,
		"awsPrivateNetworkInterfaceGateway",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) AwsPrivateNetworkInterfaceGatewayInput() *GatewayAwsPrivateNetworkInterfaceGateway {
	var returns *GatewayAwsPrivateNetworkInterfaceGateway
	_jsii_.Get(
		j,
		"awsPrivateNetworkInterfaceGatewayInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) AzureEgressPrivateLinkGateway() GatewayAzureEgressPrivateLinkGatewayOutputReference {
	var returns GatewayAzureEgressPrivateLinkGatewayOutputReference
	_jsii_.Get(
		j,
		"azureEgressPrivateLinkGateway",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) AzureEgressPrivateLinkGatewayInput() *GatewayAzureEgressPrivateLinkGateway {
	var returns *GatewayAzureEgressPrivateLinkGateway
	_jsii_.Get(
		j,
		"azureEgressPrivateLinkGatewayInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) AzureIngressPrivateLinkGateway() GatewayAzureIngressPrivateLinkGatewayOutputReference {
	var returns GatewayAzureIngressPrivateLinkGatewayOutputReference
	_jsii_.Get(
		j,
		"azureIngressPrivateLinkGateway",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) AzureIngressPrivateLinkGatewayInput() *GatewayAzureIngressPrivateLinkGateway {
	var returns *GatewayAzureIngressPrivateLinkGateway
	_jsii_.Get(
		j,
		"azureIngressPrivateLinkGatewayInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) CdktfStack() cdktf.TerraformStack {
	var returns cdktf.TerraformStack
	_jsii_.Get(
		j,
		"cdktfStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) Connection() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"connection",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) ConstructNodeMetadata() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"constructNodeMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) Count() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"count",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) DependsOn() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"dependsOn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) DisplayName() *string {
	var returns *string
	_jsii_.Get(
		j,
		"displayName",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) DisplayNameInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"displayNameInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) Environment() GatewayEnvironmentOutputReference {
	var returns GatewayEnvironmentOutputReference
	_jsii_.Get(
		j,
		"environment",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) EnvironmentInput() *GatewayEnvironment {
	var returns *GatewayEnvironment
	_jsii_.Get(
		j,
		"environmentInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) ForEach() cdktf.ITerraformIterator {
	var returns cdktf.ITerraformIterator
	_jsii_.Get(
		j,
		"forEach",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) FriendlyUniqueId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"friendlyUniqueId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) GcpIngressPrivateServiceConnectGateway() GatewayGcpIngressPrivateServiceConnectGatewayOutputReference {
	var returns GatewayGcpIngressPrivateServiceConnectGatewayOutputReference
	_jsii_.Get(
		j,
		"gcpIngressPrivateServiceConnectGateway",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) GcpIngressPrivateServiceConnectGatewayInput() *GatewayGcpIngressPrivateServiceConnectGateway {
	var returns *GatewayGcpIngressPrivateServiceConnectGateway
	_jsii_.Get(
		j,
		"gcpIngressPrivateServiceConnectGatewayInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) Id() *string {
	var returns *string
	_jsii_.Get(
		j,
		"id",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) IdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"idInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) Lifecycle() *cdktf.TerraformResourceLifecycle {
	var returns *cdktf.TerraformResourceLifecycle
	_jsii_.Get(
		j,
		"lifecycle",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) Node() constructs.Node {
	var returns constructs.Node
	_jsii_.Get(
		j,
		"node",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) Provider() cdktf.TerraformProvider {
	var returns cdktf.TerraformProvider
	_jsii_.Get(
		j,
		"provider",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) Provisioners() *[]interface{} {
	var returns *[]interface{}
	_jsii_.Get(
		j,
		"provisioners",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) RawOverrides() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"rawOverrides",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata {
	var returns *cdktf.TerraformProviderGeneratorMetadata
	_jsii_.Get(
		j,
		"terraformGeneratorMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) TerraformMetaArguments() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"terraformMetaArguments",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Gateway) TerraformResourceType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformResourceType",
		&returns,
	)
	return returns
}


// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/gateway confluent_gateway} Resource.
func NewGateway(scope constructs.Construct, id *string, config *GatewayConfig) Gateway {
	_init_.Initialize()

	if err := validateNewGatewayParameters(scope, id, config); err != nil {
		panic(err)
	}
	j := jsiiProxy_Gateway{}

	_jsii_.Create(
		"confluent.gateway.Gateway",
		[]interface{}{scope, id, config},
		&j,
	)

	return &j
}

// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/gateway confluent_gateway} Resource.
func NewGateway_Override(g Gateway, scope constructs.Construct, id *string, config *GatewayConfig) {
	_init_.Initialize()

	_jsii_.Create(
		"confluent.gateway.Gateway",
		[]interface{}{scope, id, config},
		g,
	)
}

func (j *jsiiProxy_Gateway)SetConnection(val interface{}) {
	if err := j.validateSetConnectionParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"connection",
		val,
	)
}

func (j *jsiiProxy_Gateway)SetCount(val interface{}) {
	if err := j.validateSetCountParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"count",
		val,
	)
}

func (j *jsiiProxy_Gateway)SetDependsOn(val *[]*string) {
	_jsii_.Set(
		j,
		"dependsOn",
		val,
	)
}

func (j *jsiiProxy_Gateway)SetDisplayName(val *string) {
	if err := j.validateSetDisplayNameParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"displayName",
		val,
	)
}

func (j *jsiiProxy_Gateway)SetForEach(val cdktf.ITerraformIterator) {
	_jsii_.Set(
		j,
		"forEach",
		val,
	)
}

func (j *jsiiProxy_Gateway)SetId(val *string) {
	if err := j.validateSetIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"id",
		val,
	)
}

func (j *jsiiProxy_Gateway)SetLifecycle(val *cdktf.TerraformResourceLifecycle) {
	if err := j.validateSetLifecycleParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"lifecycle",
		val,
	)
}

func (j *jsiiProxy_Gateway)SetProvider(val cdktf.TerraformProvider) {
	_jsii_.Set(
		j,
		"provider",
		val,
	)
}

func (j *jsiiProxy_Gateway)SetProvisioners(val *[]interface{}) {
	if err := j.validateSetProvisionersParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"provisioners",
		val,
	)
}

// Generates CDKTF code for importing a Gateway resource upon running "cdktf plan <stack-name>".
func Gateway_GenerateConfigForImport(scope constructs.Construct, importToId *string, importFromId *string, provider cdktf.TerraformProvider) cdktf.ImportableResource {
	_init_.Initialize()

	if err := validateGateway_GenerateConfigForImportParameters(scope, importToId, importFromId); err != nil {
		panic(err)
	}
	var returns cdktf.ImportableResource

	_jsii_.StaticInvoke(
		"confluent.gateway.Gateway",
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
func Gateway_IsConstruct(x interface{}) *bool {
	_init_.Initialize()

	if err := validateGateway_IsConstructParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.gateway.Gateway",
		"isConstruct",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func Gateway_IsTerraformElement(x interface{}) *bool {
	_init_.Initialize()

	if err := validateGateway_IsTerraformElementParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.gateway.Gateway",
		"isTerraformElement",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func Gateway_IsTerraformResource(x interface{}) *bool {
	_init_.Initialize()

	if err := validateGateway_IsTerraformResourceParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.gateway.Gateway",
		"isTerraformResource",
		[]interface{}{x},
		&returns,
	)

	return returns
}

func Gateway_TfResourceType() *string {
	_init_.Initialize()
	var returns *string
	_jsii_.StaticGet(
		"confluent.gateway.Gateway",
		"tfResourceType",
		&returns,
	)
	return returns
}

func (g *jsiiProxy_Gateway) AddMoveTarget(moveTarget *string) {
	if err := g.validateAddMoveTargetParameters(moveTarget); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		g,
		"addMoveTarget",
		[]interface{}{moveTarget},
	)
}

func (g *jsiiProxy_Gateway) AddOverride(path *string, value interface{}) {
	if err := g.validateAddOverrideParameters(path, value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		g,
		"addOverride",
		[]interface{}{path, value},
	)
}

func (g *jsiiProxy_Gateway) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
	if err := g.validateGetAnyMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]interface{}

	_jsii_.Invoke(
		g,
		"getAnyMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (g *jsiiProxy_Gateway) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
	if err := g.validateGetBooleanAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		g,
		"getBooleanAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (g *jsiiProxy_Gateway) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
	if err := g.validateGetBooleanMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*bool

	_jsii_.Invoke(
		g,
		"getBooleanMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (g *jsiiProxy_Gateway) GetListAttribute(terraformAttribute *string) *[]*string {
	if err := g.validateGetListAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *[]*string

	_jsii_.Invoke(
		g,
		"getListAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (g *jsiiProxy_Gateway) GetNumberAttribute(terraformAttribute *string) *float64 {
	if err := g.validateGetNumberAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *float64

	_jsii_.Invoke(
		g,
		"getNumberAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (g *jsiiProxy_Gateway) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
	if err := g.validateGetNumberListAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *[]*float64

	_jsii_.Invoke(
		g,
		"getNumberListAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (g *jsiiProxy_Gateway) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
	if err := g.validateGetNumberMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*float64

	_jsii_.Invoke(
		g,
		"getNumberMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (g *jsiiProxy_Gateway) GetStringAttribute(terraformAttribute *string) *string {
	if err := g.validateGetStringAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *string

	_jsii_.Invoke(
		g,
		"getStringAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (g *jsiiProxy_Gateway) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
	if err := g.validateGetStringMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*string

	_jsii_.Invoke(
		g,
		"getStringMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (g *jsiiProxy_Gateway) HasResourceMove() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		g,
		"hasResourceMove",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (g *jsiiProxy_Gateway) ImportFrom(id *string, provider cdktf.TerraformProvider) {
	if err := g.validateImportFromParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		g,
		"importFrom",
		[]interface{}{id, provider},
	)
}

func (g *jsiiProxy_Gateway) InterpolationForAttribute(terraformAttribute *string) cdktf.IResolvable {
	if err := g.validateInterpolationForAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		g,
		"interpolationForAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (g *jsiiProxy_Gateway) MoveFromId(id *string) {
	if err := g.validateMoveFromIdParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		g,
		"moveFromId",
		[]interface{}{id},
	)
}

func (g *jsiiProxy_Gateway) MoveTo(moveTarget *string, index interface{}) {
	if err := g.validateMoveToParameters(moveTarget, index); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		g,
		"moveTo",
		[]interface{}{moveTarget, index},
	)
}

func (g *jsiiProxy_Gateway) MoveToId(id *string) {
	if err := g.validateMoveToIdParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		g,
		"moveToId",
		[]interface{}{id},
	)
}

func (g *jsiiProxy_Gateway) OverrideLogicalId(newLogicalId *string) {
	if err := g.validateOverrideLogicalIdParameters(newLogicalId); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		g,
		"overrideLogicalId",
		[]interface{}{newLogicalId},
	)
}

func (g *jsiiProxy_Gateway) PutAwsEgressPrivateLinkGateway(value *GatewayAwsEgressPrivateLinkGateway) {
	if err := g.validatePutAwsEgressPrivateLinkGatewayParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		g,
		"putAwsEgressPrivateLinkGateway",
		[]interface{}{value},
	)
}

func (g *jsiiProxy_Gateway) PutAwsIngressPrivateLinkGateway(value *GatewayAwsIngressPrivateLinkGateway) {
	if err := g.validatePutAwsIngressPrivateLinkGatewayParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		g,
		"putAwsIngressPrivateLinkGateway",
		[]interface{}{value},
	)
}

func (g *jsiiProxy_Gateway) PutAwsPrivateNetworkInterfaceGateway(value *GatewayAwsPrivateNetworkInterfaceGateway) {
	if err := g.validatePutAwsPrivateNetworkInterfaceGatewayParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		g,
		"putAwsPrivateNetworkInterfaceGateway",
		[]interface{}{value},
	)
}

func (g *jsiiProxy_Gateway) PutAzureEgressPrivateLinkGateway(value *GatewayAzureEgressPrivateLinkGateway) {
	if err := g.validatePutAzureEgressPrivateLinkGatewayParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		g,
		"putAzureEgressPrivateLinkGateway",
		[]interface{}{value},
	)
}

func (g *jsiiProxy_Gateway) PutAzureIngressPrivateLinkGateway(value *GatewayAzureIngressPrivateLinkGateway) {
	if err := g.validatePutAzureIngressPrivateLinkGatewayParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		g,
		"putAzureIngressPrivateLinkGateway",
		[]interface{}{value},
	)
}

func (g *jsiiProxy_Gateway) PutEnvironment(value *GatewayEnvironment) {
	if err := g.validatePutEnvironmentParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		g,
		"putEnvironment",
		[]interface{}{value},
	)
}

func (g *jsiiProxy_Gateway) PutGcpIngressPrivateServiceConnectGateway(value *GatewayGcpIngressPrivateServiceConnectGateway) {
	if err := g.validatePutGcpIngressPrivateServiceConnectGatewayParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		g,
		"putGcpIngressPrivateServiceConnectGateway",
		[]interface{}{value},
	)
}

func (g *jsiiProxy_Gateway) ResetAwsEgressPrivateLinkGateway() {
	_jsii_.InvokeVoid(
		g,
		"resetAwsEgressPrivateLinkGateway",
		nil, // no parameters
	)
}

func (g *jsiiProxy_Gateway) ResetAwsIngressPrivateLinkGateway() {
	_jsii_.InvokeVoid(
		g,
		"resetAwsIngressPrivateLinkGateway",
		nil, // no parameters
	)
}

func (g *jsiiProxy_Gateway) ResetAwsPrivateNetworkInterfaceGateway() {
	_jsii_.InvokeVoid(
		g,
		"resetAwsPrivateNetworkInterfaceGateway",
		nil, // no parameters
	)
}

func (g *jsiiProxy_Gateway) ResetAzureEgressPrivateLinkGateway() {
	_jsii_.InvokeVoid(
		g,
		"resetAzureEgressPrivateLinkGateway",
		nil, // no parameters
	)
}

func (g *jsiiProxy_Gateway) ResetAzureIngressPrivateLinkGateway() {
	_jsii_.InvokeVoid(
		g,
		"resetAzureIngressPrivateLinkGateway",
		nil, // no parameters
	)
}

func (g *jsiiProxy_Gateway) ResetGcpIngressPrivateServiceConnectGateway() {
	_jsii_.InvokeVoid(
		g,
		"resetGcpIngressPrivateServiceConnectGateway",
		nil, // no parameters
	)
}

func (g *jsiiProxy_Gateway) ResetId() {
	_jsii_.InvokeVoid(
		g,
		"resetId",
		nil, // no parameters
	)
}

func (g *jsiiProxy_Gateway) ResetOverrideLogicalId() {
	_jsii_.InvokeVoid(
		g,
		"resetOverrideLogicalId",
		nil, // no parameters
	)
}

func (g *jsiiProxy_Gateway) SynthesizeAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		g,
		"synthesizeAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (g *jsiiProxy_Gateway) SynthesizeHclAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		g,
		"synthesizeHclAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (g *jsiiProxy_Gateway) ToHclTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		g,
		"toHclTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (g *jsiiProxy_Gateway) ToMetadata() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		g,
		"toMetadata",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (g *jsiiProxy_Gateway) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		g,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (g *jsiiProxy_Gateway) ToTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		g,
		"toTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

