package flinkmaterializedtable

import (
	_init_ "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/jsii"
	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/flinkmaterializedtable/internal"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// Represents a {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table confluent_flink_materialized_table}.
type FlinkMaterializedTable interface {
	cdktf.TerraformResource
	// Experimental.
	CdktfStack() cdktf.TerraformStack
	Columns() FlinkMaterializedTableColumnsList
	ColumnsInput() interface{}
	ComputePool() FlinkMaterializedTableComputePoolOutputReference
	ComputePoolInput() *FlinkMaterializedTableComputePool
	// Experimental.
	Connection() interface{}
	// Experimental.
	SetConnection(val interface{})
	Constraints() FlinkMaterializedTableConstraintsList
	ConstraintsInput() interface{}
	// Experimental.
	ConstructNodeMetadata() *map[string]interface{}
	// Experimental.
	Count() interface{}
	// Experimental.
	SetCount(val interface{})
	Credentials() FlinkMaterializedTableCredentialsOutputReference
	CredentialsInput() *FlinkMaterializedTableCredentials
	// Experimental.
	DependsOn() *[]*string
	// Experimental.
	SetDependsOn(val *[]*string)
	DisplayName() *string
	SetDisplayName(val *string)
	DisplayNameInput() *string
	Distribution() FlinkMaterializedTableDistributionOutputReference
	DistributionInput() *FlinkMaterializedTableDistribution
	Environment() FlinkMaterializedTableEnvironmentOutputReference
	EnvironmentInput() *FlinkMaterializedTableEnvironment
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
	KafkaCluster() FlinkMaterializedTableKafkaClusterOutputReference
	KafkaClusterInput() *FlinkMaterializedTableKafkaCluster
	// Experimental.
	Lifecycle() *cdktf.TerraformResourceLifecycle
	// Experimental.
	SetLifecycle(val *cdktf.TerraformResourceLifecycle)
	// The tree node.
	Node() constructs.Node
	Organization() FlinkMaterializedTableOrganizationOutputReference
	OrganizationInput() *FlinkMaterializedTableOrganization
	Principal() FlinkMaterializedTablePrincipalOutputReference
	PrincipalInput() *FlinkMaterializedTablePrincipal
	// Experimental.
	Provider() cdktf.TerraformProvider
	// Experimental.
	SetProvider(val cdktf.TerraformProvider)
	// Experimental.
	Provisioners() *[]interface{}
	// Experimental.
	SetProvisioners(val *[]interface{})
	Query() *string
	SetQuery(val *string)
	QueryInput() *string
	// Experimental.
	RawOverrides() interface{}
	RestEndpoint() *string
	SetRestEndpoint(val *string)
	RestEndpointInput() *string
	SessionOptions() *map[string]*string
	SetSessionOptions(val *map[string]*string)
	SessionOptionsInput() *map[string]*string
	Stopped() interface{}
	SetStopped(val interface{})
	StoppedInput() interface{}
	TableOptions() *map[string]*string
	SetTableOptions(val *map[string]*string)
	TableOptionsInput() *map[string]*string
	// Experimental.
	TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata
	// Experimental.
	TerraformMetaArguments() *map[string]interface{}
	// Experimental.
	TerraformResourceType() *string
	Timeouts() FlinkMaterializedTableTimeoutsOutputReference
	TimeoutsInput() interface{}
	Watermark() FlinkMaterializedTableWatermarkOutputReference
	WatermarkInput() *FlinkMaterializedTableWatermark
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
	PutColumns(value interface{})
	PutComputePool(value *FlinkMaterializedTableComputePool)
	PutConstraints(value interface{})
	PutCredentials(value *FlinkMaterializedTableCredentials)
	PutDistribution(value *FlinkMaterializedTableDistribution)
	PutEnvironment(value *FlinkMaterializedTableEnvironment)
	PutKafkaCluster(value *FlinkMaterializedTableKafkaCluster)
	PutOrganization(value *FlinkMaterializedTableOrganization)
	PutPrincipal(value *FlinkMaterializedTablePrincipal)
	PutTimeouts(value *FlinkMaterializedTableTimeouts)
	PutWatermark(value *FlinkMaterializedTableWatermark)
	ResetColumns()
	ResetComputePool()
	ResetConstraints()
	ResetCredentials()
	ResetDistribution()
	ResetEnvironment()
	ResetId()
	ResetOrganization()
	// Resets a previously passed logical Id to use the auto-generated logical id again.
	// Experimental.
	ResetOverrideLogicalId()
	ResetPrincipal()
	ResetQuery()
	ResetRestEndpoint()
	ResetSessionOptions()
	ResetStopped()
	ResetTableOptions()
	ResetTimeouts()
	ResetWatermark()
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

// The jsii proxy struct for FlinkMaterializedTable
type jsiiProxy_FlinkMaterializedTable struct {
	internal.Type__cdktfTerraformResource
}

func (j *jsiiProxy_FlinkMaterializedTable) CdktfStack() cdktf.TerraformStack {
	var returns cdktf.TerraformStack
	_jsii_.Get(
		j,
		"cdktfStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) Columns() FlinkMaterializedTableColumnsList {
	var returns FlinkMaterializedTableColumnsList
	_jsii_.Get(
		j,
		"columns",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) ColumnsInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"columnsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) ComputePool() FlinkMaterializedTableComputePoolOutputReference {
	var returns FlinkMaterializedTableComputePoolOutputReference
	_jsii_.Get(
		j,
		"computePool",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) ComputePoolInput() *FlinkMaterializedTableComputePool {
	var returns *FlinkMaterializedTableComputePool
	_jsii_.Get(
		j,
		"computePoolInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) Connection() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"connection",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) Constraints() FlinkMaterializedTableConstraintsList {
	var returns FlinkMaterializedTableConstraintsList
	_jsii_.Get(
		j,
		"constraints",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) ConstraintsInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"constraintsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) ConstructNodeMetadata() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"constructNodeMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) Count() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"count",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) Credentials() FlinkMaterializedTableCredentialsOutputReference {
	var returns FlinkMaterializedTableCredentialsOutputReference
	_jsii_.Get(
		j,
		"credentials",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) CredentialsInput() *FlinkMaterializedTableCredentials {
	var returns *FlinkMaterializedTableCredentials
	_jsii_.Get(
		j,
		"credentialsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) DependsOn() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"dependsOn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) DisplayName() *string {
	var returns *string
	_jsii_.Get(
		j,
		"displayName",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) DisplayNameInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"displayNameInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) Distribution() FlinkMaterializedTableDistributionOutputReference {
	var returns FlinkMaterializedTableDistributionOutputReference
	_jsii_.Get(
		j,
		"distribution",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) DistributionInput() *FlinkMaterializedTableDistribution {
	var returns *FlinkMaterializedTableDistribution
	_jsii_.Get(
		j,
		"distributionInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) Environment() FlinkMaterializedTableEnvironmentOutputReference {
	var returns FlinkMaterializedTableEnvironmentOutputReference
	_jsii_.Get(
		j,
		"environment",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) EnvironmentInput() *FlinkMaterializedTableEnvironment {
	var returns *FlinkMaterializedTableEnvironment
	_jsii_.Get(
		j,
		"environmentInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) ForEach() cdktf.ITerraformIterator {
	var returns cdktf.ITerraformIterator
	_jsii_.Get(
		j,
		"forEach",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) FriendlyUniqueId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"friendlyUniqueId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) Id() *string {
	var returns *string
	_jsii_.Get(
		j,
		"id",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) IdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"idInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) KafkaCluster() FlinkMaterializedTableKafkaClusterOutputReference {
	var returns FlinkMaterializedTableKafkaClusterOutputReference
	_jsii_.Get(
		j,
		"kafkaCluster",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) KafkaClusterInput() *FlinkMaterializedTableKafkaCluster {
	var returns *FlinkMaterializedTableKafkaCluster
	_jsii_.Get(
		j,
		"kafkaClusterInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) Lifecycle() *cdktf.TerraformResourceLifecycle {
	var returns *cdktf.TerraformResourceLifecycle
	_jsii_.Get(
		j,
		"lifecycle",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) Node() constructs.Node {
	var returns constructs.Node
	_jsii_.Get(
		j,
		"node",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) Organization() FlinkMaterializedTableOrganizationOutputReference {
	var returns FlinkMaterializedTableOrganizationOutputReference
	_jsii_.Get(
		j,
		"organization",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) OrganizationInput() *FlinkMaterializedTableOrganization {
	var returns *FlinkMaterializedTableOrganization
	_jsii_.Get(
		j,
		"organizationInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) Principal() FlinkMaterializedTablePrincipalOutputReference {
	var returns FlinkMaterializedTablePrincipalOutputReference
	_jsii_.Get(
		j,
		"principal",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) PrincipalInput() *FlinkMaterializedTablePrincipal {
	var returns *FlinkMaterializedTablePrincipal
	_jsii_.Get(
		j,
		"principalInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) Provider() cdktf.TerraformProvider {
	var returns cdktf.TerraformProvider
	_jsii_.Get(
		j,
		"provider",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) Provisioners() *[]interface{} {
	var returns *[]interface{}
	_jsii_.Get(
		j,
		"provisioners",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) Query() *string {
	var returns *string
	_jsii_.Get(
		j,
		"query",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) QueryInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"queryInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) RawOverrides() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"rawOverrides",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) RestEndpoint() *string {
	var returns *string
	_jsii_.Get(
		j,
		"restEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) RestEndpointInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"restEndpointInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) SessionOptions() *map[string]*string {
	var returns *map[string]*string
	_jsii_.Get(
		j,
		"sessionOptions",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) SessionOptionsInput() *map[string]*string {
	var returns *map[string]*string
	_jsii_.Get(
		j,
		"sessionOptionsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) Stopped() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"stopped",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) StoppedInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"stoppedInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) TableOptions() *map[string]*string {
	var returns *map[string]*string
	_jsii_.Get(
		j,
		"tableOptions",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) TableOptionsInput() *map[string]*string {
	var returns *map[string]*string
	_jsii_.Get(
		j,
		"tableOptionsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata {
	var returns *cdktf.TerraformProviderGeneratorMetadata
	_jsii_.Get(
		j,
		"terraformGeneratorMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) TerraformMetaArguments() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"terraformMetaArguments",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) TerraformResourceType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformResourceType",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) Timeouts() FlinkMaterializedTableTimeoutsOutputReference {
	var returns FlinkMaterializedTableTimeoutsOutputReference
	_jsii_.Get(
		j,
		"timeouts",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) TimeoutsInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"timeoutsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) Watermark() FlinkMaterializedTableWatermarkOutputReference {
	var returns FlinkMaterializedTableWatermarkOutputReference
	_jsii_.Get(
		j,
		"watermark",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_FlinkMaterializedTable) WatermarkInput() *FlinkMaterializedTableWatermark {
	var returns *FlinkMaterializedTableWatermark
	_jsii_.Get(
		j,
		"watermarkInput",
		&returns,
	)
	return returns
}


// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table confluent_flink_materialized_table} Resource.
func NewFlinkMaterializedTable(scope constructs.Construct, id *string, config *FlinkMaterializedTableConfig) FlinkMaterializedTable {
	_init_.Initialize()

	if err := validateNewFlinkMaterializedTableParameters(scope, id, config); err != nil {
		panic(err)
	}
	j := jsiiProxy_FlinkMaterializedTable{}

	_jsii_.Create(
		"confluent.flinkMaterializedTable.FlinkMaterializedTable",
		[]interface{}{scope, id, config},
		&j,
	)

	return &j
}

// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/flink_materialized_table confluent_flink_materialized_table} Resource.
func NewFlinkMaterializedTable_Override(f FlinkMaterializedTable, scope constructs.Construct, id *string, config *FlinkMaterializedTableConfig) {
	_init_.Initialize()

	_jsii_.Create(
		"confluent.flinkMaterializedTable.FlinkMaterializedTable",
		[]interface{}{scope, id, config},
		f,
	)
}

func (j *jsiiProxy_FlinkMaterializedTable)SetConnection(val interface{}) {
	if err := j.validateSetConnectionParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"connection",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTable)SetCount(val interface{}) {
	if err := j.validateSetCountParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"count",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTable)SetDependsOn(val *[]*string) {
	_jsii_.Set(
		j,
		"dependsOn",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTable)SetDisplayName(val *string) {
	if err := j.validateSetDisplayNameParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"displayName",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTable)SetForEach(val cdktf.ITerraformIterator) {
	_jsii_.Set(
		j,
		"forEach",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTable)SetId(val *string) {
	if err := j.validateSetIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"id",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTable)SetLifecycle(val *cdktf.TerraformResourceLifecycle) {
	if err := j.validateSetLifecycleParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"lifecycle",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTable)SetProvider(val cdktf.TerraformProvider) {
	_jsii_.Set(
		j,
		"provider",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTable)SetProvisioners(val *[]interface{}) {
	if err := j.validateSetProvisionersParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"provisioners",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTable)SetQuery(val *string) {
	if err := j.validateSetQueryParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"query",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTable)SetRestEndpoint(val *string) {
	if err := j.validateSetRestEndpointParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"restEndpoint",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTable)SetSessionOptions(val *map[string]*string) {
	if err := j.validateSetSessionOptionsParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"sessionOptions",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTable)SetStopped(val interface{}) {
	if err := j.validateSetStoppedParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"stopped",
		val,
	)
}

func (j *jsiiProxy_FlinkMaterializedTable)SetTableOptions(val *map[string]*string) {
	if err := j.validateSetTableOptionsParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"tableOptions",
		val,
	)
}

// Generates CDKTF code for importing a FlinkMaterializedTable resource upon running "cdktf plan <stack-name>".
func FlinkMaterializedTable_GenerateConfigForImport(scope constructs.Construct, importToId *string, importFromId *string, provider cdktf.TerraformProvider) cdktf.ImportableResource {
	_init_.Initialize()

	if err := validateFlinkMaterializedTable_GenerateConfigForImportParameters(scope, importToId, importFromId); err != nil {
		panic(err)
	}
	var returns cdktf.ImportableResource

	_jsii_.StaticInvoke(
		"confluent.flinkMaterializedTable.FlinkMaterializedTable",
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
func FlinkMaterializedTable_IsConstruct(x interface{}) *bool {
	_init_.Initialize()

	if err := validateFlinkMaterializedTable_IsConstructParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.flinkMaterializedTable.FlinkMaterializedTable",
		"isConstruct",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func FlinkMaterializedTable_IsTerraformElement(x interface{}) *bool {
	_init_.Initialize()

	if err := validateFlinkMaterializedTable_IsTerraformElementParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.flinkMaterializedTable.FlinkMaterializedTable",
		"isTerraformElement",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func FlinkMaterializedTable_IsTerraformResource(x interface{}) *bool {
	_init_.Initialize()

	if err := validateFlinkMaterializedTable_IsTerraformResourceParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.flinkMaterializedTable.FlinkMaterializedTable",
		"isTerraformResource",
		[]interface{}{x},
		&returns,
	)

	return returns
}

func FlinkMaterializedTable_TfResourceType() *string {
	_init_.Initialize()
	var returns *string
	_jsii_.StaticGet(
		"confluent.flinkMaterializedTable.FlinkMaterializedTable",
		"tfResourceType",
		&returns,
	)
	return returns
}

func (f *jsiiProxy_FlinkMaterializedTable) AddMoveTarget(moveTarget *string) {
	if err := f.validateAddMoveTargetParameters(moveTarget); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		f,
		"addMoveTarget",
		[]interface{}{moveTarget},
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) AddOverride(path *string, value interface{}) {
	if err := f.validateAddOverrideParameters(path, value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		f,
		"addOverride",
		[]interface{}{path, value},
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
	if err := f.validateGetAnyMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]interface{}

	_jsii_.Invoke(
		f,
		"getAnyMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTable) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
	if err := f.validateGetBooleanAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		f,
		"getBooleanAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTable) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
	if err := f.validateGetBooleanMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*bool

	_jsii_.Invoke(
		f,
		"getBooleanMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTable) GetListAttribute(terraformAttribute *string) *[]*string {
	if err := f.validateGetListAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *[]*string

	_jsii_.Invoke(
		f,
		"getListAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTable) GetNumberAttribute(terraformAttribute *string) *float64 {
	if err := f.validateGetNumberAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *float64

	_jsii_.Invoke(
		f,
		"getNumberAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTable) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
	if err := f.validateGetNumberListAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *[]*float64

	_jsii_.Invoke(
		f,
		"getNumberListAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTable) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
	if err := f.validateGetNumberMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*float64

	_jsii_.Invoke(
		f,
		"getNumberMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTable) GetStringAttribute(terraformAttribute *string) *string {
	if err := f.validateGetStringAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *string

	_jsii_.Invoke(
		f,
		"getStringAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTable) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
	if err := f.validateGetStringMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*string

	_jsii_.Invoke(
		f,
		"getStringMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTable) HasResourceMove() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		f,
		"hasResourceMove",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTable) ImportFrom(id *string, provider cdktf.TerraformProvider) {
	if err := f.validateImportFromParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		f,
		"importFrom",
		[]interface{}{id, provider},
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) InterpolationForAttribute(terraformAttribute *string) cdktf.IResolvable {
	if err := f.validateInterpolationForAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		f,
		"interpolationForAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTable) MoveFromId(id *string) {
	if err := f.validateMoveFromIdParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		f,
		"moveFromId",
		[]interface{}{id},
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) MoveTo(moveTarget *string, index interface{}) {
	if err := f.validateMoveToParameters(moveTarget, index); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		f,
		"moveTo",
		[]interface{}{moveTarget, index},
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) MoveToId(id *string) {
	if err := f.validateMoveToIdParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		f,
		"moveToId",
		[]interface{}{id},
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) OverrideLogicalId(newLogicalId *string) {
	if err := f.validateOverrideLogicalIdParameters(newLogicalId); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		f,
		"overrideLogicalId",
		[]interface{}{newLogicalId},
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) PutColumns(value interface{}) {
	if err := f.validatePutColumnsParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		f,
		"putColumns",
		[]interface{}{value},
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) PutComputePool(value *FlinkMaterializedTableComputePool) {
	if err := f.validatePutComputePoolParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		f,
		"putComputePool",
		[]interface{}{value},
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) PutConstraints(value interface{}) {
	if err := f.validatePutConstraintsParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		f,
		"putConstraints",
		[]interface{}{value},
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) PutCredentials(value *FlinkMaterializedTableCredentials) {
	if err := f.validatePutCredentialsParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		f,
		"putCredentials",
		[]interface{}{value},
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) PutDistribution(value *FlinkMaterializedTableDistribution) {
	if err := f.validatePutDistributionParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		f,
		"putDistribution",
		[]interface{}{value},
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) PutEnvironment(value *FlinkMaterializedTableEnvironment) {
	if err := f.validatePutEnvironmentParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		f,
		"putEnvironment",
		[]interface{}{value},
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) PutKafkaCluster(value *FlinkMaterializedTableKafkaCluster) {
	if err := f.validatePutKafkaClusterParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		f,
		"putKafkaCluster",
		[]interface{}{value},
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) PutOrganization(value *FlinkMaterializedTableOrganization) {
	if err := f.validatePutOrganizationParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		f,
		"putOrganization",
		[]interface{}{value},
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) PutPrincipal(value *FlinkMaterializedTablePrincipal) {
	if err := f.validatePutPrincipalParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		f,
		"putPrincipal",
		[]interface{}{value},
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) PutTimeouts(value *FlinkMaterializedTableTimeouts) {
	if err := f.validatePutTimeoutsParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		f,
		"putTimeouts",
		[]interface{}{value},
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) PutWatermark(value *FlinkMaterializedTableWatermark) {
	if err := f.validatePutWatermarkParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		f,
		"putWatermark",
		[]interface{}{value},
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) ResetColumns() {
	_jsii_.InvokeVoid(
		f,
		"resetColumns",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) ResetComputePool() {
	_jsii_.InvokeVoid(
		f,
		"resetComputePool",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) ResetConstraints() {
	_jsii_.InvokeVoid(
		f,
		"resetConstraints",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) ResetCredentials() {
	_jsii_.InvokeVoid(
		f,
		"resetCredentials",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) ResetDistribution() {
	_jsii_.InvokeVoid(
		f,
		"resetDistribution",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) ResetEnvironment() {
	_jsii_.InvokeVoid(
		f,
		"resetEnvironment",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) ResetId() {
	_jsii_.InvokeVoid(
		f,
		"resetId",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) ResetOrganization() {
	_jsii_.InvokeVoid(
		f,
		"resetOrganization",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) ResetOverrideLogicalId() {
	_jsii_.InvokeVoid(
		f,
		"resetOverrideLogicalId",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) ResetPrincipal() {
	_jsii_.InvokeVoid(
		f,
		"resetPrincipal",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) ResetQuery() {
	_jsii_.InvokeVoid(
		f,
		"resetQuery",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) ResetRestEndpoint() {
	_jsii_.InvokeVoid(
		f,
		"resetRestEndpoint",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) ResetSessionOptions() {
	_jsii_.InvokeVoid(
		f,
		"resetSessionOptions",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) ResetStopped() {
	_jsii_.InvokeVoid(
		f,
		"resetStopped",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) ResetTableOptions() {
	_jsii_.InvokeVoid(
		f,
		"resetTableOptions",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) ResetTimeouts() {
	_jsii_.InvokeVoid(
		f,
		"resetTimeouts",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) ResetWatermark() {
	_jsii_.InvokeVoid(
		f,
		"resetWatermark",
		nil, // no parameters
	)
}

func (f *jsiiProxy_FlinkMaterializedTable) SynthesizeAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		f,
		"synthesizeAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTable) SynthesizeHclAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		f,
		"synthesizeHclAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTable) ToHclTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		f,
		"toHclTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTable) ToMetadata() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		f,
		"toMetadata",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTable) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		f,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (f *jsiiProxy_FlinkMaterializedTable) ToTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		f,
		"toTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

