package dataconfluentflinkconnection

import (
	_init_ "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/jsii"
	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/dataconfluentflinkconnection/internal"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// Represents a {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_connection confluent_flink_connection}.
type DataConfluentFlinkConnection interface {
	cdktf.TerraformDataSource
	// Experimental.
	CdktfStack() cdktf.TerraformStack
	ComputePool() DataConfluentFlinkConnectionComputePoolOutputReference
	ComputePoolInput() *DataConfluentFlinkConnectionComputePool
	// Experimental.
	ConstructNodeMetadata() *map[string]interface{}
	// Experimental.
	Count() interface{}
	// Experimental.
	SetCount(val interface{})
	Credentials() DataConfluentFlinkConnectionCredentialsOutputReference
	CredentialsInput() *DataConfluentFlinkConnectionCredentials
	Data() *string
	// Experimental.
	DependsOn() *[]*string
	// Experimental.
	SetDependsOn(val *[]*string)
	DisplayName() *string
	SetDisplayName(val *string)
	DisplayNameInput() *string
	Endpoint() *string
	Environment() DataConfluentFlinkConnectionEnvironmentOutputReference
	EnvironmentInput() *DataConfluentFlinkConnectionEnvironment
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
	// The tree node.
	Node() constructs.Node
	Organization() DataConfluentFlinkConnectionOrganizationOutputReference
	OrganizationInput() *DataConfluentFlinkConnectionOrganization
	Principal() DataConfluentFlinkConnectionPrincipalOutputReference
	PrincipalInput() *DataConfluentFlinkConnectionPrincipal
	// Experimental.
	Provider() cdktf.TerraformProvider
	// Experimental.
	SetProvider(val cdktf.TerraformProvider)
	// Experimental.
	RawOverrides() interface{}
	RestEndpoint() *string
	SetRestEndpoint(val *string)
	RestEndpointInput() *string
	Status() *string
	StatusDetail() *string
	// Experimental.
	TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata
	// Experimental.
	TerraformMetaArguments() *map[string]interface{}
	// Experimental.
	TerraformResourceType() *string
	Type() *string
	SetType(val *string)
	TypeInput() *string
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
	PutComputePool(value *DataConfluentFlinkConnectionComputePool)
	PutCredentials(value *DataConfluentFlinkConnectionCredentials)
	PutEnvironment(value *DataConfluentFlinkConnectionEnvironment)
	PutOrganization(value *DataConfluentFlinkConnectionOrganization)
	PutPrincipal(value *DataConfluentFlinkConnectionPrincipal)
	ResetComputePool()
	ResetCredentials()
	ResetEnvironment()
	ResetId()
	ResetOrganization()
	// Resets a previously passed logical Id to use the auto-generated logical id again.
	// Experimental.
	ResetOverrideLogicalId()
	ResetPrincipal()
	ResetRestEndpoint()
	ResetType()
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

// The jsii proxy struct for DataConfluentFlinkConnection
type jsiiProxy_DataConfluentFlinkConnection struct {
	internal.Type__cdktfTerraformDataSource
}

func (j *jsiiProxy_DataConfluentFlinkConnection) CdktfStack() cdktf.TerraformStack {
	var returns cdktf.TerraformStack
	_jsii_.Get(
		j,
		"cdktfStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) ComputePool() DataConfluentFlinkConnectionComputePoolOutputReference {
	var returns DataConfluentFlinkConnectionComputePoolOutputReference
	_jsii_.Get(
		j,
		"computePool",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) ComputePoolInput() *DataConfluentFlinkConnectionComputePool {
	var returns *DataConfluentFlinkConnectionComputePool
	_jsii_.Get(
		j,
		"computePoolInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) ConstructNodeMetadata() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"constructNodeMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) Count() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"count",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) Credentials() DataConfluentFlinkConnectionCredentialsOutputReference {
	var returns DataConfluentFlinkConnectionCredentialsOutputReference
	_jsii_.Get(
		j,
		"credentials",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) CredentialsInput() *DataConfluentFlinkConnectionCredentials {
	var returns *DataConfluentFlinkConnectionCredentials
	_jsii_.Get(
		j,
		"credentialsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) Data() *string {
	var returns *string
	_jsii_.Get(
		j,
		"data",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) DependsOn() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"dependsOn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) DisplayName() *string {
	var returns *string
	_jsii_.Get(
		j,
		"displayName",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) DisplayNameInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"displayNameInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) Endpoint() *string {
	var returns *string
	_jsii_.Get(
		j,
		"endpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) Environment() DataConfluentFlinkConnectionEnvironmentOutputReference {
	var returns DataConfluentFlinkConnectionEnvironmentOutputReference
	_jsii_.Get(
		j,
		"environment",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) EnvironmentInput() *DataConfluentFlinkConnectionEnvironment {
	var returns *DataConfluentFlinkConnectionEnvironment
	_jsii_.Get(
		j,
		"environmentInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) ForEach() cdktf.ITerraformIterator {
	var returns cdktf.ITerraformIterator
	_jsii_.Get(
		j,
		"forEach",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) FriendlyUniqueId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"friendlyUniqueId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) Id() *string {
	var returns *string
	_jsii_.Get(
		j,
		"id",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) IdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"idInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) Lifecycle() *cdktf.TerraformResourceLifecycle {
	var returns *cdktf.TerraformResourceLifecycle
	_jsii_.Get(
		j,
		"lifecycle",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) Node() constructs.Node {
	var returns constructs.Node
	_jsii_.Get(
		j,
		"node",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) Organization() DataConfluentFlinkConnectionOrganizationOutputReference {
	var returns DataConfluentFlinkConnectionOrganizationOutputReference
	_jsii_.Get(
		j,
		"organization",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) OrganizationInput() *DataConfluentFlinkConnectionOrganization {
	var returns *DataConfluentFlinkConnectionOrganization
	_jsii_.Get(
		j,
		"organizationInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) Principal() DataConfluentFlinkConnectionPrincipalOutputReference {
	var returns DataConfluentFlinkConnectionPrincipalOutputReference
	_jsii_.Get(
		j,
		"principal",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) PrincipalInput() *DataConfluentFlinkConnectionPrincipal {
	var returns *DataConfluentFlinkConnectionPrincipal
	_jsii_.Get(
		j,
		"principalInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) Provider() cdktf.TerraformProvider {
	var returns cdktf.TerraformProvider
	_jsii_.Get(
		j,
		"provider",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) RawOverrides() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"rawOverrides",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) RestEndpoint() *string {
	var returns *string
	_jsii_.Get(
		j,
		"restEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) RestEndpointInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"restEndpointInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) Status() *string {
	var returns *string
	_jsii_.Get(
		j,
		"status",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) StatusDetail() *string {
	var returns *string
	_jsii_.Get(
		j,
		"statusDetail",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata {
	var returns *cdktf.TerraformProviderGeneratorMetadata
	_jsii_.Get(
		j,
		"terraformGeneratorMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) TerraformMetaArguments() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"terraformMetaArguments",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) TerraformResourceType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformResourceType",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) Type() *string {
	var returns *string
	_jsii_.Get(
		j,
		"type",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkConnection) TypeInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"typeInput",
		&returns,
	)
	return returns
}


// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_connection confluent_flink_connection} Data Source.
func NewDataConfluentFlinkConnection(scope constructs.Construct, id *string, config *DataConfluentFlinkConnectionConfig) DataConfluentFlinkConnection {
	_init_.Initialize()

	if err := validateNewDataConfluentFlinkConnectionParameters(scope, id, config); err != nil {
		panic(err)
	}
	j := jsiiProxy_DataConfluentFlinkConnection{}

	_jsii_.Create(
		"confluent.dataConfluentFlinkConnection.DataConfluentFlinkConnection",
		[]interface{}{scope, id, config},
		&j,
	)

	return &j
}

// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_connection confluent_flink_connection} Data Source.
func NewDataConfluentFlinkConnection_Override(d DataConfluentFlinkConnection, scope constructs.Construct, id *string, config *DataConfluentFlinkConnectionConfig) {
	_init_.Initialize()

	_jsii_.Create(
		"confluent.dataConfluentFlinkConnection.DataConfluentFlinkConnection",
		[]interface{}{scope, id, config},
		d,
	)
}

func (j *jsiiProxy_DataConfluentFlinkConnection)SetCount(val interface{}) {
	if err := j.validateSetCountParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"count",
		val,
	)
}

func (j *jsiiProxy_DataConfluentFlinkConnection)SetDependsOn(val *[]*string) {
	_jsii_.Set(
		j,
		"dependsOn",
		val,
	)
}

func (j *jsiiProxy_DataConfluentFlinkConnection)SetDisplayName(val *string) {
	if err := j.validateSetDisplayNameParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"displayName",
		val,
	)
}

func (j *jsiiProxy_DataConfluentFlinkConnection)SetForEach(val cdktf.ITerraformIterator) {
	_jsii_.Set(
		j,
		"forEach",
		val,
	)
}

func (j *jsiiProxy_DataConfluentFlinkConnection)SetId(val *string) {
	if err := j.validateSetIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"id",
		val,
	)
}

func (j *jsiiProxy_DataConfluentFlinkConnection)SetLifecycle(val *cdktf.TerraformResourceLifecycle) {
	if err := j.validateSetLifecycleParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"lifecycle",
		val,
	)
}

func (j *jsiiProxy_DataConfluentFlinkConnection)SetProvider(val cdktf.TerraformProvider) {
	_jsii_.Set(
		j,
		"provider",
		val,
	)
}

func (j *jsiiProxy_DataConfluentFlinkConnection)SetRestEndpoint(val *string) {
	if err := j.validateSetRestEndpointParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"restEndpoint",
		val,
	)
}

func (j *jsiiProxy_DataConfluentFlinkConnection)SetType(val *string) {
	if err := j.validateSetTypeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"type",
		val,
	)
}

// Generates CDKTF code for importing a DataConfluentFlinkConnection resource upon running "cdktf plan <stack-name>".
func DataConfluentFlinkConnection_GenerateConfigForImport(scope constructs.Construct, importToId *string, importFromId *string, provider cdktf.TerraformProvider) cdktf.ImportableResource {
	_init_.Initialize()

	if err := validateDataConfluentFlinkConnection_GenerateConfigForImportParameters(scope, importToId, importFromId); err != nil {
		panic(err)
	}
	var returns cdktf.ImportableResource

	_jsii_.StaticInvoke(
		"confluent.dataConfluentFlinkConnection.DataConfluentFlinkConnection",
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
func DataConfluentFlinkConnection_IsConstruct(x interface{}) *bool {
	_init_.Initialize()

	if err := validateDataConfluentFlinkConnection_IsConstructParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.dataConfluentFlinkConnection.DataConfluentFlinkConnection",
		"isConstruct",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func DataConfluentFlinkConnection_IsTerraformDataSource(x interface{}) *bool {
	_init_.Initialize()

	if err := validateDataConfluentFlinkConnection_IsTerraformDataSourceParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.dataConfluentFlinkConnection.DataConfluentFlinkConnection",
		"isTerraformDataSource",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func DataConfluentFlinkConnection_IsTerraformElement(x interface{}) *bool {
	_init_.Initialize()

	if err := validateDataConfluentFlinkConnection_IsTerraformElementParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.dataConfluentFlinkConnection.DataConfluentFlinkConnection",
		"isTerraformElement",
		[]interface{}{x},
		&returns,
	)

	return returns
}

func DataConfluentFlinkConnection_TfResourceType() *string {
	_init_.Initialize()
	var returns *string
	_jsii_.StaticGet(
		"confluent.dataConfluentFlinkConnection.DataConfluentFlinkConnection",
		"tfResourceType",
		&returns,
	)
	return returns
}

func (d *jsiiProxy_DataConfluentFlinkConnection) AddOverride(path *string, value interface{}) {
	if err := d.validateAddOverrideParameters(path, value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"addOverride",
		[]interface{}{path, value},
	)
}

func (d *jsiiProxy_DataConfluentFlinkConnection) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
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

func (d *jsiiProxy_DataConfluentFlinkConnection) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (d *jsiiProxy_DataConfluentFlinkConnection) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
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

func (d *jsiiProxy_DataConfluentFlinkConnection) GetListAttribute(terraformAttribute *string) *[]*string {
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

func (d *jsiiProxy_DataConfluentFlinkConnection) GetNumberAttribute(terraformAttribute *string) *float64 {
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

func (d *jsiiProxy_DataConfluentFlinkConnection) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
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

func (d *jsiiProxy_DataConfluentFlinkConnection) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
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

func (d *jsiiProxy_DataConfluentFlinkConnection) GetStringAttribute(terraformAttribute *string) *string {
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

func (d *jsiiProxy_DataConfluentFlinkConnection) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
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

func (d *jsiiProxy_DataConfluentFlinkConnection) InterpolationForAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (d *jsiiProxy_DataConfluentFlinkConnection) OverrideLogicalId(newLogicalId *string) {
	if err := d.validateOverrideLogicalIdParameters(newLogicalId); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"overrideLogicalId",
		[]interface{}{newLogicalId},
	)
}

func (d *jsiiProxy_DataConfluentFlinkConnection) PutComputePool(value *DataConfluentFlinkConnectionComputePool) {
	if err := d.validatePutComputePoolParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"putComputePool",
		[]interface{}{value},
	)
}

func (d *jsiiProxy_DataConfluentFlinkConnection) PutCredentials(value *DataConfluentFlinkConnectionCredentials) {
	if err := d.validatePutCredentialsParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"putCredentials",
		[]interface{}{value},
	)
}

func (d *jsiiProxy_DataConfluentFlinkConnection) PutEnvironment(value *DataConfluentFlinkConnectionEnvironment) {
	if err := d.validatePutEnvironmentParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"putEnvironment",
		[]interface{}{value},
	)
}

func (d *jsiiProxy_DataConfluentFlinkConnection) PutOrganization(value *DataConfluentFlinkConnectionOrganization) {
	if err := d.validatePutOrganizationParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"putOrganization",
		[]interface{}{value},
	)
}

func (d *jsiiProxy_DataConfluentFlinkConnection) PutPrincipal(value *DataConfluentFlinkConnectionPrincipal) {
	if err := d.validatePutPrincipalParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"putPrincipal",
		[]interface{}{value},
	)
}

func (d *jsiiProxy_DataConfluentFlinkConnection) ResetComputePool() {
	_jsii_.InvokeVoid(
		d,
		"resetComputePool",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentFlinkConnection) ResetCredentials() {
	_jsii_.InvokeVoid(
		d,
		"resetCredentials",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentFlinkConnection) ResetEnvironment() {
	_jsii_.InvokeVoid(
		d,
		"resetEnvironment",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentFlinkConnection) ResetId() {
	_jsii_.InvokeVoid(
		d,
		"resetId",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentFlinkConnection) ResetOrganization() {
	_jsii_.InvokeVoid(
		d,
		"resetOrganization",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentFlinkConnection) ResetOverrideLogicalId() {
	_jsii_.InvokeVoid(
		d,
		"resetOverrideLogicalId",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentFlinkConnection) ResetPrincipal() {
	_jsii_.InvokeVoid(
		d,
		"resetPrincipal",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentFlinkConnection) ResetRestEndpoint() {
	_jsii_.InvokeVoid(
		d,
		"resetRestEndpoint",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentFlinkConnection) ResetType() {
	_jsii_.InvokeVoid(
		d,
		"resetType",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentFlinkConnection) SynthesizeAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		d,
		"synthesizeAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentFlinkConnection) SynthesizeHclAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		d,
		"synthesizeHclAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentFlinkConnection) ToHclTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		d,
		"toHclTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentFlinkConnection) ToMetadata() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		d,
		"toMetadata",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentFlinkConnection) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		d,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentFlinkConnection) ToTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		d,
		"toTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

