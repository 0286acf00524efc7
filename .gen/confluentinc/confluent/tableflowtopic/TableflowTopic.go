package tableflowtopic

import (
	_init_ "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/jsii"
	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/tableflowtopic/internal"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// Represents a {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic confluent_tableflow_topic}.
type TableflowTopic interface {
	cdktf.TerraformResource
	AzureDataLakeStorageGen2() TableflowTopicAzureDataLakeStorageGen2OutputReference
	AzureDataLakeStorageGen2Input() *TableflowTopicAzureDataLakeStorageGen2
	ByobAws() TableflowTopicByobAwsOutputReference
	ByobAwsInput() *TableflowTopicByobAws
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
	Credentials() TableflowTopicCredentialsOutputReference
	CredentialsInput() *TableflowTopicCredentials
	DataRetentionMs() *string
	SetDataRetentionMs(val *string)
	DataRetentionMsInput() *string
	// Experimental.
	DependsOn() *[]*string
	// Experimental.
	SetDependsOn(val *[]*string)
	DisplayName() *string
	SetDisplayName(val *string)
	DisplayNameInput() *string
	EnableCompaction() cdktf.IResolvable
	EnablePartitioning() cdktf.IResolvable
	Environment() TableflowTopicEnvironmentOutputReference
	EnvironmentInput() *TableflowTopicEnvironment
	ErrorHandling() TableflowTopicErrorHandlingOutputReference
	ErrorHandlingInput() *TableflowTopicErrorHandling
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
	KafkaCluster() TableflowTopicKafkaClusterOutputReference
	KafkaClusterInput() *TableflowTopicKafkaCluster
	// Experimental.
	Lifecycle() *cdktf.TerraformResourceLifecycle
	// Experimental.
	SetLifecycle(val *cdktf.TerraformResourceLifecycle)
	ManagedStorage() TableflowTopicManagedStorageList
	ManagedStorageInput() interface{}
	MetadataColumnNamingScheme() *string
	SetMetadataColumnNamingScheme(val *string)
	MetadataColumnNamingSchemeInput() *string
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
	RecordFailureStrategy() *string
	SetRecordFailureStrategy(val *string)
	RecordFailureStrategyInput() *string
	RetentionMs() *string
	SetRetentionMs(val *string)
	RetentionMsInput() *string
	Suspended() cdktf.IResolvable
	TableFormats() *[]*string
	SetTableFormats(val *[]*string)
	TableFormatsInput() *[]*string
	TablePath() *string
	// Experimental.
	TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata
	// Experimental.
	TerraformMetaArguments() *map[string]interface{}
	// Experimental.
	TerraformResourceType() *string
	WriteMode() *string
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
	PutAzureDataLakeStorageGen2(value *TableflowTopicAzureDataLakeStorageGen2)
	PutByobAws(value *TableflowTopicByobAws)
	PutCredentials(value *TableflowTopicCredentials)
	PutEnvironment(value *TableflowTopicEnvironment)
	PutErrorHandling(value *TableflowTopicErrorHandling)
	PutKafkaCluster(value *TableflowTopicKafkaCluster)
	PutManagedStorage(value interface{})
	ResetAzureDataLakeStorageGen2()
	ResetByobAws()
	ResetCredentials()
	ResetDataRetentionMs()
	ResetErrorHandling()
	ResetId()
	ResetManagedStorage()
	ResetMetadataColumnNamingScheme()
	// Resets a previously passed logical Id to use the auto-generated logical id again.
	// Experimental.
	ResetOverrideLogicalId()
	ResetRecordFailureStrategy()
	ResetRetentionMs()
	ResetTableFormats()
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

// The jsii proxy struct for TableflowTopic
type jsiiProxy_TableflowTopic struct {
	internal.Type__cdktfTerraformResource
}

func (j *jsiiProxy_TableflowTopic) AzureDataLakeStorageGen2() TableflowTopicAzureDataLakeStorageGen2OutputReference {
	var returns TableflowTopicAzureDataLakeStorageGen2OutputReference
	_jsii_.Get(
		j,
		"azureDataLakeStorageGen2",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) AzureDataLakeStorageGen2Input() *TableflowTopicAzureDataLakeStorageGen2 {
	var returns *TableflowTopicAzureDataLakeStorageGen2
	_jsii_.Get(
		j,
		"azureDataLakeStorageGen2Input",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) ByobAws() TableflowTopicByobAwsOutputReference {
	var returns TableflowTopicByobAwsOutputReference
	_jsii_.Get(
		j,
		"byobAws",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) ByobAwsInput() *TableflowTopicByobAws {
	var returns *TableflowTopicByobAws
	_jsii_.Get(
		j,
		"byobAwsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) CdktfStack() cdktf.TerraformStack {
	var returns cdktf.TerraformStack
	_jsii_.Get(
		j,
		"cdktfStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) Connection() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"connection",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) ConstructNodeMetadata() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"constructNodeMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) Count() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"count",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) Credentials() TableflowTopicCredentialsOutputReference {
	var returns TableflowTopicCredentialsOutputReference
	_jsii_.Get(
		j,
		"credentials",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) CredentialsInput() *TableflowTopicCredentials {
	var returns *TableflowTopicCredentials
	_jsii_.Get(
		j,
		"credentialsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) DataRetentionMs() *string {
	var returns *string
	_jsii_.Get(
		j,
		"dataRetentionMs",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) DataRetentionMsInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"dataRetentionMsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) DependsOn() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"dependsOn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) DisplayName() *string {
	var returns *string
	_jsii_.Get(
		j,
		"displayName",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) DisplayNameInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"displayNameInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) EnableCompaction() cdktf.IResolvable {
	var returns cdktf.IResolvable
	_jsii_.Get(
		j,
		"enableCompaction",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) EnablePartitioning() cdktf.IResolvable {
	var returns cdktf.IResolvable
	_jsii_.Get(
		j,
		"enablePartitioning",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) Environment() TableflowTopicEnvironmentOutputReference {
	var returns TableflowTopicEnvironmentOutputReference
	_jsii_.Get(
		j,
		"environment",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) EnvironmentInput() *TableflowTopicEnvironment {
	var returns *TableflowTopicEnvironment
	_jsii_.Get(
		j,
		"environmentInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) ErrorHandling() TableflowTopicErrorHandlingOutputReference {
	var returns TableflowTopicErrorHandlingOutputReference
	_jsii_.Get(
		j,
		"errorHandling",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) ErrorHandlingInput() *TableflowTopicErrorHandling {
	var returns *TableflowTopicErrorHandling
	_jsii_.Get(
		j,
		"errorHandlingInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) ForEach() cdktf.ITerraformIterator {
	var returns cdktf.ITerraformIterator
	_jsii_.Get(
		j,
		"forEach",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) FriendlyUniqueId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"friendlyUniqueId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) Id() *string {
	var returns *string
	_jsii_.Get(
		j,
		"id",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) IdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"idInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) KafkaCluster() TableflowTopicKafkaClusterOutputReference {
	var returns TableflowTopicKafkaClusterOutputReference
	_jsii_.Get(
		j,
		"kafkaCluster",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) KafkaClusterInput() *TableflowTopicKafkaCluster {
	var returns *TableflowTopicKafkaCluster
	_jsii_.Get(
		j,
		"kafkaClusterInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) Lifecycle() *cdktf.TerraformResourceLifecycle {
	var returns *cdktf.TerraformResourceLifecycle
	_jsii_.Get(
		j,
		"lifecycle",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) ManagedStorage() TableflowTopicManagedStorageList {
	var returns TableflowTopicManagedStorageList
	_jsii_.Get(
		j,
		"managedStorage",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) ManagedStorageInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"managedStorageInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) MetadataColumnNamingScheme() *string {
	var returns *string
	_jsii_.Get(
		j,
		"metadataColumnNamingScheme",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) MetadataColumnNamingSchemeInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"metadataColumnNamingSchemeInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) Node() constructs.Node {
	var returns constructs.Node
	_jsii_.Get(
		j,
		"node",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) Provider() cdktf.TerraformProvider {
	var returns cdktf.TerraformProvider
	_jsii_.Get(
		j,
		"provider",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) Provisioners() *[]interface{} {
	var returns *[]interface{}
	_jsii_.Get(
		j,
		"provisioners",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) RawOverrides() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"rawOverrides",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) RecordFailureStrategy() *string {
	var returns *string
	_jsii_.Get(
		j,
		"recordFailureStrategy",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) RecordFailureStrategyInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"recordFailureStrategyInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) RetentionMs() *string {
	var returns *string
	_jsii_.Get(
		j,
		"retentionMs",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) RetentionMsInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"retentionMsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) Suspended() cdktf.IResolvable {
	var returns cdktf.IResolvable
	_jsii_.Get(
		j,
		"suspended",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) TableFormats() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"tableFormats",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) TableFormatsInput() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"tableFormatsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) TablePath() *string {
	var returns *string
	_jsii_.Get(
		j,
		"tablePath",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata {
	var returns *cdktf.TerraformProviderGeneratorMetadata
	_jsii_.Get(
		j,
		"terraformGeneratorMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) TerraformMetaArguments() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"terraformMetaArguments",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) TerraformResourceType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformResourceType",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_TableflowTopic) WriteMode() *string {
	var returns *string
	_jsii_.Get(
		j,
		"writeMode",
		&returns,
	)
	return returns
}


// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic confluent_tableflow_topic} Resource.
func NewTableflowTopic(scope constructs.Construct, id *string, config *TableflowTopicConfig) TableflowTopic {
	_init_.Initialize()

	if err := validateNewTableflowTopicParameters(scope, id, config); err != nil {
		panic(err)
	}
	j := jsiiProxy_TableflowTopic{}

	_jsii_.Create(
		"confluent.tableflowTopic.TableflowTopic",
		[]interface{}{scope, id, config},
		&j,
	)

	return &j
}

// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/resources/tableflow_topic confluent_tableflow_topic} Resource.
func NewTableflowTopic_Override(t TableflowTopic, scope constructs.Construct, id *string, config *TableflowTopicConfig) {
	_init_.Initialize()

	_jsii_.Create(
		"confluent.tableflowTopic.TableflowTopic",
		[]interface{}{scope, id, config},
		t,
	)
}

func (j *jsiiProxy_TableflowTopic)SetConnection(val interface{}) {
	if err := j.validateSetConnectionParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"connection",
		val,
	)
}

func (j *jsiiProxy_TableflowTopic)SetCount(val interface{}) {
	if err := j.validateSetCountParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"count",
		val,
	)
}

func (j *jsiiProxy_TableflowTopic)SetDataRetentionMs(val *string) {
	if err := j.validateSetDataRetentionMsParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"dataRetentionMs",
		val,
	)
}

func (j *jsiiProxy_TableflowTopic)SetDependsOn(val *[]*string) {
	_jsii_.Set(
		j,
		"dependsOn",
		val,
	)
}

func (j *jsiiProxy_TableflowTopic)SetDisplayName(val *string) {
	if err := j.validateSetDisplayNameParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"displayName",
		val,
	)
}

func (j *jsiiProxy_TableflowTopic)SetForEach(val cdktf.ITerraformIterator) {
	_jsii_.Set(
		j,
		"forEach",
		val,
	)
}

func (j *jsiiProxy_TableflowTopic)SetId(val *string) {
	if err := j.validateSetIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"id",
		val,
	)
}

func (j *jsiiProxy_TableflowTopic)SetLifecycle(val *cdktf.TerraformResourceLifecycle) {
	if err := j.validateSetLifecycleParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"lifecycle",
		val,
	)
}

func (j *jsiiProxy_TableflowTopic)SetMetadataColumnNamingScheme(val *string) {
	if err := j.validateSetMetadataColumnNamingSchemeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"metadataColumnNamingScheme",
		val,
	)
}

func (j *jsiiProxy_TableflowTopic)SetProvider(val cdktf.TerraformProvider) {
	_jsii_.Set(
		j,
		"provider",
		val,
	)
}

func (j *jsiiProxy_TableflowTopic)SetProvisioners(val *[]interface{}) {
	if err := j.validateSetProvisionersParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"provisioners",
		val,
	)
}

func (j *jsiiProxy_TableflowTopic)SetRecordFailureStrategy(val *string) {
	if err := j.validateSetRecordFailureStrategyParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"recordFailureStrategy",
		val,
	)
}

func (j *jsiiProxy_TableflowTopic)SetRetentionMs(val *string) {
	if err := j.validateSetRetentionMsParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"retentionMs",
		val,
	)
}

func (j *jsiiProxy_TableflowTopic)SetTableFormats(val *[]*string) {
	if err := j.validateSetTableFormatsParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"tableFormats",
		val,
	)
}

// Generates CDKTF code for importing a TableflowTopic resource upon running "cdktf plan <stack-name>".
func TableflowTopic_GenerateConfigForImport(scope constructs.Construct, importToId *string, importFromId *string, provider cdktf.TerraformProvider) cdktf.ImportableResource {
	_init_.Initialize()

	if err := validateTableflowTopic_GenerateConfigForImportParameters(scope, importToId, importFromId); err != nil {
		panic(err)
	}
	var returns cdktf.ImportableResource

	_jsii_.StaticInvoke(
		"confluent.tableflowTopic.TableflowTopic",
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
func TableflowTopic_IsConstruct(x interface{}) *bool {
	_init_.Initialize()

	if err := validateTableflowTopic_IsConstructParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.tableflowTopic.TableflowTopic",
		"isConstruct",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func TableflowTopic_IsTerraformElement(x interface{}) *bool {
	_init_.Initialize()

	if err := validateTableflowTopic_IsTerraformElementParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.tableflowTopic.TableflowTopic",
		"isTerraformElement",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func TableflowTopic_IsTerraformResource(x interface{}) *bool {
	_init_.Initialize()

	if err := validateTableflowTopic_IsTerraformResourceParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.tableflowTopic.TableflowTopic",
		"isTerraformResource",
		[]interface{}{x},
		&returns,
	)

	return returns
}

func TableflowTopic_TfResourceType() *string {
	_init_.Initialize()
	var returns *string
	_jsii_.StaticGet(
		"confluent.tableflowTopic.TableflowTopic",
		"tfResourceType",
		&returns,
	)
	return returns
}

func (t *jsiiProxy_TableflowTopic) AddMoveTarget(moveTarget *string) {
	if err := t.validateAddMoveTargetParameters(moveTarget); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		t,
		"addMoveTarget",
		[]interface{}{moveTarget},
	)
}

func (t *jsiiProxy_TableflowTopic) AddOverride(path *string, value interface{}) {
	if err := t.validateAddOverrideParameters(path, value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		t,
		"addOverride",
		[]interface{}{path, value},
	)
}

func (t *jsiiProxy_TableflowTopic) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
	if err := t.validateGetAnyMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]interface{}

	_jsii_.Invoke(
		t,
		"getAnyMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (t *jsiiProxy_TableflowTopic) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
	if err := t.validateGetBooleanAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		t,
		"getBooleanAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (t *jsiiProxy_TableflowTopic) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
	if err := t.validateGetBooleanMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*bool

	_jsii_.Invoke(
		t,
		"getBooleanMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (t *jsiiProxy_TableflowTopic) GetListAttribute(terraformAttribute *string) *[]*string {
	if err := t.validateGetListAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *[]*string

	_jsii_.Invoke(
		t,
		"getListAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (t *jsiiProxy_TableflowTopic) GetNumberAttribute(terraformAttribute *string) *float64 {
	if err := t.validateGetNumberAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *float64

	_jsii_.Invoke(
		t,
		"getNumberAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (t *jsiiProxy_TableflowTopic) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
	if err := t.validateGetNumberListAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *[]*float64

	_jsii_.Invoke(
		t,
		"getNumberListAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (t *jsiiProxy_TableflowTopic) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
	if err := t.validateGetNumberMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*float64

	_jsii_.Invoke(
		t,
		"getNumberMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (t *jsiiProxy_TableflowTopic) GetStringAttribute(terraformAttribute *string) *string {
	if err := t.validateGetStringAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *string

	_jsii_.Invoke(
		t,
		"getStringAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (t *jsiiProxy_TableflowTopic) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
	if err := t.validateGetStringMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*string

	_jsii_.Invoke(
		t,
		"getStringMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (t *jsiiProxy_TableflowTopic) HasResourceMove() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		t,
		"hasResourceMove",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (t *jsiiProxy_TableflowTopic) ImportFrom(id *string, provider cdktf.TerraformProvider) {
	if err := t.validateImportFromParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		t,
		"importFrom",
		[]interface{}{id, provider},
	)
}

func (t *jsiiProxy_TableflowTopic) InterpolationForAttribute(terraformAttribute *string) cdktf.IResolvable {
	if err := t.validateInterpolationForAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		t,
		"interpolationForAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (t *jsiiProxy_TableflowTopic) MoveFromId(id *string) {
	if err := t.validateMoveFromIdParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		t,
		"moveFromId",
		[]interface{}{id},
	)
}

func (t *jsiiProxy_TableflowTopic) MoveTo(moveTarget *string, index interface{}) {
	if err := t.validateMoveToParameters(moveTarget, index); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		t,
		"moveTo",
		[]interface{}{moveTarget, index},
	)
}

func (t *jsiiProxy_TableflowTopic) MoveToId(id *string) {
	if err := t.validateMoveToIdParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		t,
		"moveToId",
		[]interface{}{id},
	)
}

func (t *jsiiProxy_TableflowTopic) OverrideLogicalId(newLogicalId *string) {
	if err := t.validateOverrideLogicalIdParameters(newLogicalId); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		t,
		"overrideLogicalId",
		[]interface{}{newLogicalId},
	)
}

func (t *jsiiProxy_TableflowTopic) PutAzureDataLakeStorageGen2(value *TableflowTopicAzureDataLakeStorageGen2) {
	if err := t.validatePutAzureDataLakeStorageGen2Parameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		t,
		"putAzureDataLakeStorageGen2",
		[]interface{}{value},
	)
}

func (t *jsiiProxy_TableflowTopic) PutByobAws(value *TableflowTopicByobAws) {
	if err := t.validatePutByobAwsParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		t,
		"putByobAws",
		[]interface{}{value},
	)
}

func (t *jsiiProxy_TableflowTopic) PutCredentials(value *TableflowTopicCredentials) {
	if err := t.validatePutCredentialsParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		t,
		"putCredentials",
		[]interface{}{value},
	)
}

func (t *jsiiProxy_TableflowTopic) PutEnvironment(value *TableflowTopicEnvironment) {
	if err := t.validatePutEnvironmentParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		t,
		"putEnvironment",
		[]interface{}{value},
	)
}

func (t *jsiiProxy_TableflowTopic) PutErrorHandling(value *TableflowTopicErrorHandling) {
	if err := t.validatePutErrorHandlingParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		t,
		"putErrorHandling",
		[]interface{}{value},
	)
}

func (t *jsiiProxy_TableflowTopic) PutKafkaCluster(value *TableflowTopicKafkaCluster) {
	if err := t.validatePutKafkaClusterParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		t,
		"putKafkaCluster",
		[]interface{}{value},
	)
}

func (t *jsiiProxy_TableflowTopic) PutManagedStorage(value interface{}) {
	if err := t.validatePutManagedStorageParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		t,
		"putManagedStorage",
		[]interface{}{value},
	)
}

func (t *jsiiProxy_TableflowTopic) ResetAzureDataLakeStorageGen2() {
	_jsii_.InvokeVoid(
		t,
		"resetAzureDataLakeStorageGen2",
		nil, // no parameters
	)
}

func (t *jsiiProxy_TableflowTopic) ResetByobAws() {
	_jsii_.InvokeVoid(
		t,
		"resetByobAws",
		nil, // no parameters
	)
}

func (t *jsiiProxy_TableflowTopic) ResetCredentials() {
	_jsii_.InvokeVoid(
		t,
		"resetCredentials",
		nil, // no parameters
	)
}

func (t *jsiiProxy_TableflowTopic) ResetDataRetentionMs() {
	_jsii_.InvokeVoid(
		t,
		"resetDataRetentionMs",
		nil, // no parameters
	)
}

func (t *jsiiProxy_TableflowTopic) ResetErrorHandling() {
	_jsii_.InvokeVoid(
		t,
		"resetErrorHandling",
		nil, // no parameters
	)
}

func (t *jsiiProxy_TableflowTopic) ResetId() {
	_jsii_.InvokeVoid(
		t,
		"resetId",
		nil, // no parameters
	)
}

func (t *jsiiProxy_TableflowTopic) ResetManagedStorage() {
	_jsii_.InvokeVoid(
		t,
		"resetManagedStorage",
		nil, // no parameters
	)
}

func (t *jsiiProxy_TableflowTopic) ResetMetadataColumnNamingScheme() {
	_jsii_.InvokeVoid(
		t,
		"resetMetadataColumnNamingScheme",
		nil, // no parameters
	)
}

func (t *jsiiProxy_TableflowTopic) ResetOverrideLogicalId() {
	_jsii_.InvokeVoid(
		t,
		"resetOverrideLogicalId",
		nil, // no parameters
	)
}

func (t *jsiiProxy_TableflowTopic) ResetRecordFailureStrategy() {
	_jsii_.InvokeVoid(
		t,
		"resetRecordFailureStrategy",
		nil, // no parameters
	)
}

func (t *jsiiProxy_TableflowTopic) ResetRetentionMs() {
	_jsii_.InvokeVoid(
		t,
		"resetRetentionMs",
		nil, // no parameters
	)
}

func (t *jsiiProxy_TableflowTopic) ResetTableFormats() {
	_jsii_.InvokeVoid(
		t,
		"resetTableFormats",
		nil, // no parameters
	)
}

func (t *jsiiProxy_TableflowTopic) SynthesizeAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		t,
		"synthesizeAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (t *jsiiProxy_TableflowTopic) SynthesizeHclAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		t,
		"synthesizeHclAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (t *jsiiProxy_TableflowTopic) ToHclTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		t,
		"toHclTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (t *jsiiProxy_TableflowTopic) ToMetadata() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		t,
		"toMetadata",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (t *jsiiProxy_TableflowTopic) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		t,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (t *jsiiProxy_TableflowTopic) ToTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		t,
		"toTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

