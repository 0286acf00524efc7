package clusterlink

import (
	_init_ "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/jsii"
	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/clusterlink/internal"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// Represents a {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/cluster_link confluent_cluster_link}.
type ClusterLink interface {
	cdktf.TerraformResource
	// Experimental.
	CdktfStack() cdktf.TerraformStack
	ClusterLinkId() *string
	Config() *map[string]*string
	SetConfig(val *map[string]*string)
	ConfigInput() *map[string]*string
	// Experimental.
	Connection() interface{}
	// Experimental.
	SetConnection(val interface{})
	ConnectionMode() *string
	SetConnectionMode(val *string)
	ConnectionModeInput() *string
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
	DestinationKafkaCluster() ClusterLinkDestinationKafkaClusterOutputReference
	DestinationKafkaClusterInput() *ClusterLinkDestinationKafkaCluster
	// Experimental.
	ForEach() cdktf.ITerraformIterator
	// Experimental.
	SetForEach(val cdktf.ITerraformIterator)
	// Experimental.
	Fqn() *string
	// Experimental.
	FriendlyUniqueId() *string
	Id() *string
	SetId(val *string)
	IdInput() *string
	// Experimental.
	Lifecycle() *cdktf.TerraformResourceLifecycle
	// Experimental.
	SetLifecycle(val *cdktf.TerraformResourceLifecycle)
	LinkMode() *string
	SetLinkMode(val *string)
	LinkModeInput() *string
	LinkName() *string
	SetLinkName(val *string)
	LinkNameInput() *string
	LocalKafkaCluster() ClusterLinkLocalKafkaClusterOutputReference
	LocalKafkaClusterInput() *ClusterLinkLocalKafkaCluster
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
	RemoteKafkaCluster() ClusterLinkRemoteKafkaClusterOutputReference
	RemoteKafkaClusterInput() *ClusterLinkRemoteKafkaCluster
	SourceKafkaCluster() ClusterLinkSourceKafkaClusterOutputReference
	SourceKafkaClusterInput() *ClusterLinkSourceKafkaCluster
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
	PutDestinationKafkaCluster(value *ClusterLinkDestinationKafkaCluster)
	PutLocalKafkaCluster(value *ClusterLinkLocalKafkaCluster)
	PutRemoteKafkaCluster(value *ClusterLinkRemoteKafkaCluster)
	PutSourceKafkaCluster(value *ClusterLinkSourceKafkaCluster)
	ResetConfig()
	ResetConnectionMode()
	ResetDestinationKafkaCluster()
	ResetId()
	ResetLinkMode()
	ResetLocalKafkaCluster()
	// Resets a previously passed logical Id to use the auto-generated logical id again.
	// Experimental.
	ResetOverrideLogicalId()
	ResetRemoteKafkaCluster()
	ResetSourceKafkaCluster()
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

// The jsii proxy struct for ClusterLink
type jsiiProxy_ClusterLink struct {
	internal.Type__cdktfTerraformResource
}

func (j *jsiiProxy_ClusterLink) CdktfStack() cdktf.TerraformStack {
	var returns cdktf.TerraformStack
	_jsii_.Get(
		j,
		"cdktfStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) ClusterLinkId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"clusterLinkId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) Config() *map[string]*string {
	var returns *map[string]*string
	_jsii_.Get(
		j,
		"config",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) ConfigInput() *map[string]*string {
	var returns *map[string]*string
	_jsii_.Get(
		j,
		"configInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) Connection() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"connection",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) ConnectionMode() *string {
	var returns *string
	_jsii_.Get(
		j,
		"connectionMode",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) ConnectionModeInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"connectionModeInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) ConstructNodeMetadata() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"constructNodeMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) Count() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"count",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) DependsOn() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"dependsOn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) DestinationKafkaCluster() ClusterLinkDestinationKafkaClusterOutputReference {
	var returns ClusterLinkDestinationKafkaClusterOutputReference
	_jsii_.Get(
		j,
		"destinationKafkaCluster",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) DestinationKafkaClusterInput() *ClusterLinkDestinationKafkaCluster {
	var returns *ClusterLinkDestinationKafkaCluster
	_jsii_.Get(
		j,
		"destinationKafkaClusterInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) ForEach() cdktf.ITerraformIterator {
	var returns cdktf.ITerraformIterator
	_jsii_.Get(
		j,
		"forEach",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) FriendlyUniqueId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"friendlyUniqueId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) Id() *string {
	var returns *string
	_jsii_.Get(
		j,
		"id",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) IdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"idInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) Lifecycle() *cdktf.TerraformResourceLifecycle {
	var returns *cdktf.TerraformResourceLifecycle
	_jsii_.Get(
		j,
		"lifecycle",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) LinkMode() *string {
	var returns *string
	_jsii_.Get(
		j,
		"linkMode",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) LinkModeInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"linkModeInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) LinkName() *string {
	var returns *string
	_jsii_.Get(
		j,
		"linkName",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) LinkNameInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"linkNameInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) LocalKafkaCluster() ClusterLinkLocalKafkaClusterOutputReference {
	var returns ClusterLinkLocalKafkaClusterOutputReference
	_jsii_.Get(
		j,
		"localKafkaCluster",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) LocalKafkaClusterInput() *ClusterLinkLocalKafkaCluster {
	var returns *ClusterLinkLocalKafkaCluster
	_jsii_.Get(
		j,
		"localKafkaClusterInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) Node() constructs.Node {
	var returns constructs.Node
	_jsii_.Get(
		j,
		"node",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) Provider() cdktf.TerraformProvider {
	var returns cdktf.TerraformProvider
	_jsii_.Get(
		j,
		"provider",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) Provisioners() *[]interface{} {
	var returns *[]interface{}
	_jsii_.Get(
		j,
		"provisioners",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) RawOverrides() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"rawOverrides",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) RemoteKafkaCluster() ClusterLinkRemoteKafkaClusterOutputReference {
	var returns ClusterLinkRemoteKafkaClusterOutputReference
	_jsii_.Get(
		j,
		"remoteKafkaCluster",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) RemoteKafkaClusterInput() *ClusterLinkRemoteKafkaCluster {
	var returns *ClusterLinkRemoteKafkaCluster
	_jsii_.Get(
		j,
		"remoteKafkaClusterInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) SourceKafkaCluster() ClusterLinkSourceKafkaClusterOutputReference {
	var returns ClusterLinkSourceKafkaClusterOutputReference
	_jsii_.Get(
		j,
		"sourceKafkaCluster",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) SourceKafkaClusterInput() *ClusterLinkSourceKafkaCluster {
	var returns *ClusterLinkSourceKafkaCluster
	_jsii_.Get(
		j,
		"sourceKafkaClusterInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata {
	var returns *cdktf.TerraformProviderGeneratorMetadata
	_jsii_.Get(
		j,
		"terraformGeneratorMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) TerraformMetaArguments() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"terraformMetaArguments",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ClusterLink) TerraformResourceType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformResourceType",
		&returns,
	)
	return returns
}


// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/cluster_link confluent_cluster_link} Resource.
func NewClusterLink(scope constructs.Construct, id *string, config *ClusterLinkConfig) ClusterLink {
	_init_.Initialize()

	if err := validateNewClusterLinkParameters(scope, id, config); err != nil {
		panic(err)
	}
	j := jsiiProxy_ClusterLink{}

	_jsii_.Create(
		"confluent.clusterLink.ClusterLink",
		[]interface{}{scope, id, config},
		&j,
	)

	return &j
}

// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/cluster_link confluent_cluster_link} Resource.
func NewClusterLink_Override(c ClusterLink, scope constructs.Construct, id *string, config *ClusterLinkConfig) {
	_init_.Initialize()

	_jsii_.Create(
		"confluent.clusterLink.ClusterLink",
		[]interface{}{scope, id, config},
		c,
	)
}

func (j *jsiiProxy_ClusterLink)SetConfig(val *map[string]*string) {
	if err := j.validateSetConfigParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"config",
		val,
	)
}

func (j *jsiiProxy_ClusterLink)SetConnection(val interface{}) {
	if err := j.validateSetConnectionParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"connection",
		val,
	)
}

func (j *jsiiProxy_ClusterLink)SetConnectionMode(val *string) {
	if err := j.validateSetConnectionModeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"connectionMode",
		val,
	)
}

func (j *jsiiProxy_ClusterLink)SetCount(val interface{}) {
	if err := j.validateSetCountParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"count",
		val,
	)
}

func (j *jsiiProxy_ClusterLink)SetDependsOn(val *[]*string) {
	_jsii_.Set(
		j,
		"dependsOn",
		val,
	)
}

func (j *jsiiProxy_ClusterLink)SetForEach(val cdktf.ITerraformIterator) {
	_jsii_.Set(
		j,
		"forEach",
		val,
	)
}

func (j *jsiiProxy_ClusterLink)SetId(val *string) {
	if err := j.validateSetIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"id",
		val,
	)
}

func (j *jsiiProxy_ClusterLink)SetLifecycle(val *cdktf.TerraformResourceLifecycle) {
	if err := j.validateSetLifecycleParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"lifecycle",
		val,
	)
}

func (j *jsiiProxy_ClusterLink)SetLinkMode(val *string) {
	if err := j.validateSetLinkModeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"linkMode",
		val,
	)
}

func (j *jsiiProxy_ClusterLink)SetLinkName(val *string) {
	if err := j.validateSetLinkNameParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"linkName",
		val,
	)
}

func (j *jsiiProxy_ClusterLink)SetProvider(val cdktf.TerraformProvider) {
	_jsii_.Set(
		j,
		"provider",
		val,
	)
}

func (j *jsiiProxy_ClusterLink)SetProvisioners(val *[]interface{}) {
	if err := j.validateSetProvisionersParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"provisioners",
		val,
	)
}

// Generates CDKTF code for importing a ClusterLink resource upon running "cdktf plan <stack-name>".
func ClusterLink_GenerateConfigForImport(scope constructs.Construct, importToId *string, importFromId *string, provider cdktf.TerraformProvider) cdktf.ImportableResource {
	_init_.Initialize()

	if err := validateClusterLink_GenerateConfigForImportParameters(scope, importToId, importFromId); err != nil {
		panic(err)
	}
	var returns cdktf.ImportableResource

	_jsii_.StaticInvoke(
		"confluent.clusterLink.ClusterLink",
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
func ClusterLink_IsConstruct(x interface{}) *bool {
	_init_.Initialize()

	if err := validateClusterLink_IsConstructParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.clusterLink.ClusterLink",
		"isConstruct",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func ClusterLink_IsTerraformElement(x interface{}) *bool {
	_init_.Initialize()

	if err := validateClusterLink_IsTerraformElementParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.clusterLink.ClusterLink",
		"isTerraformElement",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func ClusterLink_IsTerraformResource(x interface{}) *bool {
	_init_.Initialize()

	if err := validateClusterLink_IsTerraformResourceParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.clusterLink.ClusterLink",
		"isTerraformResource",
		[]interface{}{x},
		&returns,
	)

	return returns
}

func ClusterLink_TfResourceType() *string {
	_init_.Initialize()
	var returns *string
	_jsii_.StaticGet(
		"confluent.clusterLink.ClusterLink",
		"tfResourceType",
		&returns,
	)
	return returns
}

func (c *jsiiProxy_ClusterLink) AddMoveTarget(moveTarget *string) {
	if err := c.validateAddMoveTargetParameters(moveTarget); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		c,
		"addMoveTarget",
		[]interface{}{moveTarget},
	)
}

func (c *jsiiProxy_ClusterLink) AddOverride(path *string, value interface{}) {
	if err := c.validateAddOverrideParameters(path, value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		c,
		"addOverride",
		[]interface{}{path, value},
	)
}

func (c *jsiiProxy_ClusterLink) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
	if err := c.validateGetAnyMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]interface{}

	_jsii_.Invoke(
		c,
		"getAnyMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (c *jsiiProxy_ClusterLink) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
	if err := c.validateGetBooleanAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		c,
		"getBooleanAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (c *jsiiProxy_ClusterLink) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
	if err := c.validateGetBooleanMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*bool

	_jsii_.Invoke(
		c,
		"getBooleanMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (c *jsiiProxy_ClusterLink) GetListAttribute(terraformAttribute *string) *[]*string {
	if err := c.validateGetListAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *[]*string

	_jsii_.Invoke(
		c,
		"getListAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (c *jsiiProxy_ClusterLink) GetNumberAttribute(terraformAttribute *string) *float64 {
	if err := c.validateGetNumberAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *float64

	_jsii_.Invoke(
		c,
		"getNumberAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (c *jsiiProxy_ClusterLink) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
	if err := c.validateGetNumberListAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *[]*float64

	_jsii_.Invoke(
		c,
		"getNumberListAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (c *jsiiProxy_ClusterLink) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
	if err := c.validateGetNumberMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*float64

	_jsii_.Invoke(
		c,
		"getNumberMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (c *jsiiProxy_ClusterLink) GetStringAttribute(terraformAttribute *string) *string {
	if err := c.validateGetStringAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *string

	_jsii_.Invoke(
		c,
		"getStringAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (c *jsiiProxy_ClusterLink) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
	if err := c.validateGetStringMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*string

	_jsii_.Invoke(
		c,
		"getStringMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (c *jsiiProxy_ClusterLink) HasResourceMove() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		c,
		"hasResourceMove",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (c *jsiiProxy_ClusterLink) ImportFrom(id *string, provider cdktf.TerraformProvider) {
	if err := c.validateImportFromParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		c,
		"importFrom",
		[]interface{}{id, provider},
	)
}

func (c *jsiiProxy_ClusterLink) InterpolationForAttribute(terraformAttribute *string) cdktf.IResolvable {
	if err := c.validateInterpolationForAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		c,
		"interpolationForAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (c *jsiiProxy_ClusterLink) MoveFromId(id *string) {
	if err := c.validateMoveFromIdParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		c,
		"moveFromId",
		[]interface{}{id},
	)
}

func (c *jsiiProxy_ClusterLink) MoveTo(moveTarget *string, index interface{}) {
	if err := c.validateMoveToParameters(moveTarget, index); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		c,
		"moveTo",
		[]interface{}{moveTarget, index},
	)
}

func (c *jsiiProxy_ClusterLink) MoveToId(id *string) {
	if err := c.validateMoveToIdParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		c,
		"moveToId",
		[]interface{}{id},
	)
}

func (c *jsiiProxy_ClusterLink) OverrideLogicalId(newLogicalId *string) {
	if err := c.validateOverrideLogicalIdParameters(newLogicalId); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		c,
		"overrideLogicalId",
		[]interface{}{newLogicalId},
	)
}

func (c *jsiiProxy_ClusterLink) PutDestinationKafkaCluster(value *ClusterLinkDestinationKafkaCluster) {
	if err := c.validatePutDestinationKafkaClusterParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		c,
		"putDestinationKafkaCluster",
		[]interface{}{value},
	)
}

func (c *jsiiProxy_ClusterLink) PutLocalKafkaCluster(value *ClusterLinkLocalKafkaCluster) {
	if err := c.validatePutLocalKafkaClusterParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		c,
		"putLocalKafkaCluster",
		[]interface{}{value},
	)
}

func (c *jsiiProxy_ClusterLink) PutRemoteKafkaCluster(value *ClusterLinkRemoteKafkaCluster) {
	if err := c.validatePutRemoteKafkaClusterParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		c,
		"putRemoteKafkaCluster",
		[]interface{}{value},
	)
}

func (c *jsiiProxy_ClusterLink) PutSourceKafkaCluster(value *ClusterLinkSourceKafkaCluster) {
	if err := c.validatePutSourceKafkaClusterParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		c,
		"putSourceKafkaCluster",
		[]interface{}{value},
	)
}

func (c *jsiiProxy_ClusterLink) ResetConfig() {
	_jsii_.InvokeVoid(
		c,
		"resetConfig",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ClusterLink) ResetConnectionMode() {
	_jsii_.InvokeVoid(
		c,
		"resetConnectionMode",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ClusterLink) ResetDestinationKafkaCluster() {
	_jsii_.InvokeVoid(
		c,
		"resetDestinationKafkaCluster",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ClusterLink) ResetId() {
	_jsii_.InvokeVoid(
		c,
		"resetId",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ClusterLink) ResetLinkMode() {
	_jsii_.InvokeVoid(
		c,
		"resetLinkMode",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ClusterLink) ResetLocalKafkaCluster() {
	_jsii_.InvokeVoid(
		c,
		"resetLocalKafkaCluster",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ClusterLink) ResetOverrideLogicalId() {
	_jsii_.InvokeVoid(
		c,
		"resetOverrideLogicalId",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ClusterLink) ResetRemoteKafkaCluster() {
	_jsii_.InvokeVoid(
		c,
		"resetRemoteKafkaCluster",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ClusterLink) ResetSourceKafkaCluster() {
	_jsii_.InvokeVoid(
		c,
		"resetSourceKafkaCluster",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ClusterLink) SynthesizeAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		c,
		"synthesizeAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (c *jsiiProxy_ClusterLink) SynthesizeHclAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		c,
		"synthesizeHclAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (c *jsiiProxy_ClusterLink) ToHclTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		c,
		"toHclTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (c *jsiiProxy_ClusterLink) ToMetadata() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		c,
		"toMetadata",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (c *jsiiProxy_ClusterLink) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		c,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (c *jsiiProxy_ClusterLink) ToTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		c,
		"toTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

