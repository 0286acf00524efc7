package dataconfluentflinkmaterializedtable

import (
	_init_ "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/jsii"
	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/dataconfluentflinkmaterializedtable/internal"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// Represents a {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_materialized_table confluent_flink_materialized_table}.
type DataConfluentFlinkMaterializedTable interface {
	cdktf.TerraformDataSource
	// Experimental.
	CdktfStack() cdktf.TerraformStack
	Columns() DataConfluentFlinkMaterializedTableColumnsList
	ComputePool() DataConfluentFlinkMaterializedTableComputePoolOutputReference
	ComputePoolInput() *DataConfluentFlinkMaterializedTableComputePool
	Constraints() DataConfluentFlinkMaterializedTableConstraintsList
	// Experimental.
	ConstructNodeMetadata() *map[string]interface{}
	// Experimental.
	Count() interface{}
	// Experimental.
	SetCount(val interface{})
	Credentials() DataConfluentFlinkMaterializedTableCredentialsOutputReference
	CredentialsInput() *DataConfluentFlinkMaterializedTableCredentials
	// Experimental.
	DependsOn() *[]*string
	// Experimental.
	SetDependsOn(val *[]*string)
	DisplayName() *string
	SetDisplayName(val *string)
	DisplayNameInput() *string
	Distribution() DataConfluentFlinkMaterializedTableDistributionList
	Environment() DataConfluentFlinkMaterializedTableEnvironmentOutputReference
	EnvironmentInput() *DataConfluentFlinkMaterializedTableEnvironment
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
	KafkaCluster() DataConfluentFlinkMaterializedTableKafkaClusterList
	// Experimental.
	Lifecycle() *cdktf.TerraformResourceLifecycle
	// Experimental.
	SetLifecycle(val *cdktf.TerraformResourceLifecycle)
	// The tree node.
	Node() constructs.Node
	Organization() DataConfluentFlinkMaterializedTableOrganizationOutputReference
	OrganizationInput() *DataConfluentFlinkMaterializedTableOrganization
	Principal() DataConfluentFlinkMaterializedTablePrincipalOutputReference
	PrincipalInput() *DataConfluentFlinkMaterializedTablePrincipal
	// Experimental.
	Provider() cdktf.TerraformProvider
	// Experimental.
	SetProvider(val cdktf.TerraformProvider)
	Query() *string
	// Experimental.
	RawOverrides() interface{}
	RestEndpoint() *string
	SetRestEndpoint(val *string)
	RestEndpointInput() *string
	SessionOptions() cdktf.StringMap
	Stopped() cdktf.IResolvable
	TableOptions() cdktf.StringMap
	// Experimental.
	TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata
	// Experimental.
	TerraformMetaArguments() *map[string]interface{}
	// Experimental.
	TerraformResourceType() *string
	Watermark() DataConfluentFlinkMaterializedTableWatermarkList
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
	PutComputePool(value *DataConfluentFlinkMaterializedTableComputePool)
	PutCredentials(value *DataConfluentFlinkMaterializedTableCredentials)
	PutEnvironment(value *DataConfluentFlinkMaterializedTableEnvironment)
	PutOrganization(value *DataConfluentFlinkMaterializedTableOrganization)
	PutPrincipal(value *DataConfluentFlinkMaterializedTablePrincipal)
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

// The jsii proxy struct for DataConfluentFlinkMaterializedTable
type jsiiProxy_DataConfluentFlinkMaterializedTable struct {
	internal.Type__cdktfTerraformDataSource
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) CdktfStack() cdktf.TerraformStack {
	var returns cdktf.TerraformStack
	_jsii_.Get(
		j,
		"cdktfStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) Columns() DataConfluentFlinkMaterializedTableColumnsList {
	var returns DataConfluentFlinkMaterializedTableColumnsList
	_jsii_.Get(
		j,
		"columns",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) ComputePool() DataConfluentFlinkMaterializedTableComputePoolOutputReference {
	var returns DataConfluentFlinkMaterializedTableComputePoolOutputReference
	_jsii_.Get(
		j,
		"computePool",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) ComputePoolInput() *DataConfluentFlinkMaterializedTableComputePool {
	var returns *DataConfluentFlinkMaterializedTableComputePool
	_jsii_.Get(
		j,
		"computePoolInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) Constraints() DataConfluentFlinkMaterializedTableConstraintsList {
	var returns DataConfluentFlinkMaterializedTableConstraintsList
	_jsii_.Get(
		j,
		"constraints",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) ConstructNodeMetadata() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"constructNodeMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) Count() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"count",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) Credentials() DataConfluentFlinkMaterializedTableCredentialsOutputReference {
	var returns DataConfluentFlinkMaterializedTableCredentialsOutputReference
	_jsii_.Get(
		j,
		"credentials",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) CredentialsInput() *DataConfluentFlinkMaterializedTableCredentials {
	var returns *DataConfluentFlinkMaterializedTableCredentials
	_jsii_.Get(
		j,
		"credentialsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) DependsOn() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"dependsOn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) DisplayName() *string {
	var returns *string
	_jsii_.Get(
		j,
		"displayName",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) DisplayNameInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"displayNameInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) Distribution() DataConfluentFlinkMaterializedTableDistributionList {
	var returns DataConfluentFlinkMaterializedTableDistributionList
	_jsii_.Get(
		j,
		"distribution",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) Environment() DataConfluentFlinkMaterializedTableEnvironmentOutputReference {
	var returns DataConfluentFlinkMaterializedTableEnvironmentOutputReference
	_jsii_.Get(
		j,
		"environment",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) EnvironmentInput() *DataConfluentFlinkMaterializedTableEnvironment {
	var returns *DataConfluentFlinkMaterializedTableEnvironment
	_jsii_.Get(
		j,
		"environmentInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) ForEach() cdktf.ITerraformIterator {
	var returns cdktf.ITerraformIterator
	_jsii_.Get(
		j,
		"forEach",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) FriendlyUniqueId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"friendlyUniqueId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) Id() *string {
	var returns *string
	_jsii_.Get(
		j,
		"id",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) IdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"idInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) KafkaCluster() DataConfluentFlinkMaterializedTableKafkaClusterList {
	var returns DataConfluentFlinkMaterializedTableKafkaClusterList
	_jsii_.Get(
		j,
		"kafkaCluster",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) Lifecycle() *cdktf.TerraformResourceLifecycle {
	var returns *cdktf.TerraformResourceLifecycle
	_jsii_.Get(
		j,
		"lifecycle",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) Node() constructs.Node {
	var returns constructs.Node
	_jsii_.Get(
		j,
		"node",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) Organization() DataConfluentFlinkMaterializedTableOrganizationOutputReference {
	var returns DataConfluentFlinkMaterializedTableOrganizationOutputReference
	_jsii_.Get(
		j,
		"organization",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) OrganizationInput() *DataConfluentFlinkMaterializedTableOrganization {
	var returns *DataConfluentFlinkMaterializedTableOrganization
	_jsii_.Get(
		j,
		"organizationInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) Principal() DataConfluentFlinkMaterializedTablePrincipalOutputReference {
	var returns DataConfluentFlinkMaterializedTablePrincipalOutputReference
	_jsii_.Get(
		j,
		"principal",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) PrincipalInput() *DataConfluentFlinkMaterializedTablePrincipal {
	var returns *DataConfluentFlinkMaterializedTablePrincipal
	_jsii_.Get(
		j,
		"principalInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) Provider() cdktf.TerraformProvider {
	var returns cdktf.TerraformProvider
	_jsii_.Get(
		j,
		"provider",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) Query() *string {
	var returns *string
	_jsii_.Get(
		j,
		"query",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) RawOverrides() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"rawOverrides",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) RestEndpoint() *string {
	var returns *string
	_jsii_.Get(
		j,
		"restEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) RestEndpointInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"restEndpointInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) SessionOptions() cdktf.StringMap {
	var returns cdktf.StringMap
	_jsii_.Get(
		j,
		"sessionOptions",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) Stopped() cdktf.IResolvable {
	var returns cdktf.IResolvable
	_jsii_.Get(
		j,
		"stopped",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) TableOptions() cdktf.StringMap {
	var returns cdktf.StringMap
	_jsii_.Get(
		j,
		"tableOptions",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata {
	var returns *cdktf.TerraformProviderGeneratorMetadata
	_jsii_.Get(
		j,
		"terraformGeneratorMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) TerraformMetaArguments() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"terraformMetaArguments",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) TerraformResourceType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformResourceType",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable) Watermark() DataConfluentFlinkMaterializedTableWatermarkList {
	var returns DataConfluentFlinkMaterializedTableWatermarkList
	_jsii_.Get(
		j,
		"watermark",
		&returns,
	)
	return returns
}


// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_materialized_table confluent_flink_materialized_table} Data Source.
func NewDataConfluentFlinkMaterializedTable(scope constructs.Construct, id *string, config *DataConfluentFlinkMaterializedTableConfig) DataConfluentFlinkMaterializedTable {
	_init_.Initialize()

	if err := validateNewDataConfluentFlinkMaterializedTableParameters(scope, id, config); err != nil {
		panic(err)
	}
	j := jsiiProxy_DataConfluentFlinkMaterializedTable{}

	_jsii_.Create(
		"confluent.dataConfluentFlinkMaterializedTable.DataConfluentFlinkMaterializedTable",
		[]interface{}{scope, id, config},
		&j,
	)

	return &j
}

// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/flink_materialized_table confluent_flink_materialized_table} Data Source.
func NewDataConfluentFlinkMaterializedTable_Override(d DataConfluentFlinkMaterializedTable, scope constructs.Construct, id *string, config *DataConfluentFlinkMaterializedTableConfig) {
	_init_.Initialize()

	_jsii_.Create(
		"confluent.dataConfluentFlinkMaterializedTable.DataConfluentFlinkMaterializedTable",
		[]interface{}{scope, id, config},
		d,
	)
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable)SetCount(val interface{}) {
	if err := j.validateSetCountParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"count",
		val,
	)
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable)SetDependsOn(val *[]*string) {
	_jsii_.Set(
		j,
		"dependsOn",
		val,
	)
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable)SetDisplayName(val *string) {
	if err := j.validateSetDisplayNameParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"displayName",
		val,
	)
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable)SetForEach(val cdktf.ITerraformIterator) {
	_jsii_.Set(
		j,
		"forEach",
		val,
	)
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable)SetId(val *string) {
	if err := j.validateSetIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"id",
		val,
	)
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable)SetLifecycle(val *cdktf.TerraformResourceLifecycle) {
	if err := j.validateSetLifecycleParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"lifecycle",
		val,
	)
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable)SetProvider(val cdktf.TerraformProvider) {
	_jsii_.Set(
		j,
		"provider",
		val,
	)
}

func (j *jsiiProxy_DataConfluentFlinkMaterializedTable)SetRestEndpoint(val *string) {
	if err := j.validateSetRestEndpointParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"restEndpoint",
		val,
	)
}

// Generates CDKTF code for importing a DataConfluentFlinkMaterializedTable resource upon running "cdktf plan <stack-name>".
func DataConfluentFlinkMaterializedTable_GenerateConfigForImport(scope constructs.Construct, importToId *string, importFromId *string, provider cdktf.TerraformProvider) cdktf.ImportableResource {
	_init_.Initialize()

	if err := validateDataConfluentFlinkMaterializedTable_GenerateConfigForImportParameters(scope, importToId, importFromId); err != nil {
		panic(err)
	}
	var returns cdktf.ImportableResource

	_jsii_.StaticInvoke(
		"confluent.dataConfluentFlinkMaterializedTable.DataConfluentFlinkMaterializedTable",
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
func DataConfluentFlinkMaterializedTable_IsConstruct(x interface{}) *bool {
	_init_.Initialize()

	if err := validateDataConfluentFlinkMaterializedTable_IsConstructParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.dataConfluentFlinkMaterializedTable.DataConfluentFlinkMaterializedTable",
		"isConstruct",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func DataConfluentFlinkMaterializedTable_IsTerraformDataSource(x interface{}) *bool {
	_init_.Initialize()

	if err := validateDataConfluentFlinkMaterializedTable_IsTerraformDataSourceParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.dataConfluentFlinkMaterializedTable.DataConfluentFlinkMaterializedTable",
		"isTerraformDataSource",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func DataConfluentFlinkMaterializedTable_IsTerraformElement(x interface{}) *bool {
	_init_.Initialize()

	if err := validateDataConfluentFlinkMaterializedTable_IsTerraformElementParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.dataConfluentFlinkMaterializedTable.DataConfluentFlinkMaterializedTable",
		"isTerraformElement",
		[]interface{}{x},
		&returns,
	)

	return returns
}

func DataConfluentFlinkMaterializedTable_TfResourceType() *string {
	_init_.Initialize()
	var returns *string
	_jsii_.StaticGet(
		"confluent.dataConfluentFlinkMaterializedTable.DataConfluentFlinkMaterializedTable",
		"tfResourceType",
		&returns,
	)
	return returns
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) AddOverride(path *string, value interface{}) {
	if err := d.validateAddOverrideParameters(path, value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"addOverride",
		[]interface{}{path, value},
	)
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
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

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
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

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) GetListAttribute(terraformAttribute *string) *[]*string {
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

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) GetNumberAttribute(terraformAttribute *string) *float64 {
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

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
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

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
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

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) GetStringAttribute(terraformAttribute *string) *string {
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

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
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

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) InterpolationForAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) OverrideLogicalId(newLogicalId *string) {
	if err := d.validateOverrideLogicalIdParameters(newLogicalId); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"overrideLogicalId",
		[]interface{}{newLogicalId},
	)
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) PutComputePool(value *DataConfluentFlinkMaterializedTableComputePool) {
	if err := d.validatePutComputePoolParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"putComputePool",
		[]interface{}{value},
	)
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) PutCredentials(value *DataConfluentFlinkMaterializedTableCredentials) {
	if err := d.validatePutCredentialsParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"putCredentials",
		[]interface{}{value},
	)
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) PutEnvironment(value *DataConfluentFlinkMaterializedTableEnvironment) {
	if err := d.validatePutEnvironmentParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"putEnvironment",
		[]interface{}{value},
	)
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) PutOrganization(value *DataConfluentFlinkMaterializedTableOrganization) {
	if err := d.validatePutOrganizationParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"putOrganization",
		[]interface{}{value},
	)
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) PutPrincipal(value *DataConfluentFlinkMaterializedTablePrincipal) {
	if err := d.validatePutPrincipalParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"putPrincipal",
		[]interface{}{value},
	)
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) ResetComputePool() {
	_jsii_.InvokeVoid(
		d,
		"resetComputePool",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) ResetCredentials() {
	_jsii_.InvokeVoid(
		d,
		"resetCredentials",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) ResetEnvironment() {
	_jsii_.InvokeVoid(
		d,
		"resetEnvironment",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) ResetId() {
	_jsii_.InvokeVoid(
		d,
		"resetId",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) ResetOrganization() {
	_jsii_.InvokeVoid(
		d,
		"resetOrganization",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) ResetOverrideLogicalId() {
	_jsii_.InvokeVoid(
		d,
		"resetOverrideLogicalId",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) ResetPrincipal() {
	_jsii_.InvokeVoid(
		d,
		"resetPrincipal",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) ResetRestEndpoint() {
	_jsii_.InvokeVoid(
		d,
		"resetRestEndpoint",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) SynthesizeAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		d,
		"synthesizeAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) SynthesizeHclAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		d,
		"synthesizeHclAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) ToHclTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		d,
		"toHclTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) ToMetadata() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		d,
		"toMetadata",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		d,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentFlinkMaterializedTable) ToTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		d,
		"toTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

