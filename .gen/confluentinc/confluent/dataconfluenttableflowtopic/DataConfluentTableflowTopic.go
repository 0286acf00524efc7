package dataconfluenttableflowtopic

import (
	_init_ "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/jsii"
	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/dataconfluenttableflowtopic/internal"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// Represents a {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/tableflow_topic confluent_tableflow_topic}.
type DataConfluentTableflowTopic interface {
	cdktf.TerraformDataSource
	AzureDataLakeStorageGen2() DataConfluentTableflowTopicAzureDataLakeStorageGen2List
	ByobAws() DataConfluentTableflowTopicByobAwsList
	// Experimental.
	CdktfStack() cdktf.TerraformStack
	// Experimental.
	ConstructNodeMetadata() *map[string]interface{}
	// Experimental.
	Count() interface{}
	// Experimental.
	SetCount(val interface{})
	Credentials() DataConfluentTableflowTopicCredentialsOutputReference
	CredentialsInput() *DataConfluentTableflowTopicCredentials
	DataRetentionMs() *string
	// Experimental.
	DependsOn() *[]*string
	// Experimental.
	SetDependsOn(val *[]*string)
	DisplayName() *string
	SetDisplayName(val *string)
	DisplayNameInput() *string
	EnableCompaction() cdktf.IResolvable
	EnablePartitioning() cdktf.IResolvable
	Environment() DataConfluentTableflowTopicEnvironmentOutputReference
	EnvironmentInput() *DataConfluentTableflowTopicEnvironment
	ErrorHandling() DataConfluentTableflowTopicErrorHandlingList
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
	KafkaCluster() DataConfluentTableflowTopicKafkaClusterOutputReference
	KafkaClusterInput() *DataConfluentTableflowTopicKafkaCluster
	// Experimental.
	Lifecycle() *cdktf.TerraformResourceLifecycle
	// Experimental.
	SetLifecycle(val *cdktf.TerraformResourceLifecycle)
	ManagedStorage() DataConfluentTableflowTopicManagedStorageList
	MetadataColumnNamingScheme() *string
	// The tree node.
	Node() constructs.Node
	// Experimental.
	Provider() cdktf.TerraformProvider
	// Experimental.
	SetProvider(val cdktf.TerraformProvider)
	// Experimental.
	RawOverrides() interface{}
	RecordFailureStrategy() *string
	RetentionMs() *string
	Suspended() cdktf.IResolvable
	TableFormats() *[]*string
	TablePath() *string
	// Experimental.
	TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata
	// Experimental.
	TerraformMetaArguments() *map[string]interface{}
	// Experimental.
	TerraformResourceType() *string
	WriteMode() *string
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
	PutCredentials(value *DataConfluentTableflowTopicCredentials)
	PutEnvironment(value *DataConfluentTableflowTopicEnvironment)
	PutKafkaCluster(value *DataConfluentTableflowTopicKafkaCluster)
	ResetCredentials()
	ResetId()
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

// The jsii proxy struct for DataConfluentTableflowTopic
type jsiiProxy_DataConfluentTableflowTopic struct {
	internal.Type__cdktfTerraformDataSource
}

func (j *jsiiProxy_DataConfluentTableflowTopic) AzureDataLakeStorageGen2() DataConfluentTableflowTopicAzureDataLakeStorageGen2List {
	var returns DataConfluentTableflowTopicAzureDataLakeStorageGen2List
	_jsii_.Get(
		j,
		"azureDataLakeStorageGen2",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) ByobAws() DataConfluentTableflowTopicByobAwsList {
	var returns DataConfluentTableflowTopicByobAwsList
	_jsii_.Get(
		j,
		"byobAws",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) CdktfStack() cdktf.TerraformStack {
	var returns cdktf.TerraformStack
	_jsii_.Get(
		j,
		"cdktfStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) ConstructNodeMetadata() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"constructNodeMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) Count() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"count",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) Credentials() DataConfluentTableflowTopicCredentialsOutputReference {
	var returns DataConfluentTableflowTopicCredentialsOutputReference
	_jsii_.Get(
		j,
		"credentials",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) CredentialsInput() *DataConfluentTableflowTopicCredentials {
	var returns *DataConfluentTableflowTopicCredentials
	_jsii_.Get(
		j,
		"credentialsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) DataRetentionMs() *string {
	var returns *string
	_jsii_.Get(
		j,
		"dataRetentionMs",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) DependsOn() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"dependsOn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) DisplayName() *string {
	var returns *string
	_jsii_.Get(
		j,
		"displayName",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) DisplayNameInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"displayNameInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) EnableCompaction() cdktf.IResolvable {
	var returns cdktf.IResolvable
	_jsii_.Get(
		j,
		"enableCompaction",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) EnablePartitioning() cdktf.IResolvable {
	var returns cdktf.IResolvable
	_jsii_.Get(
		j,
		"enablePartitioning",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) Environment() DataConfluentTableflowTopicEnvironmentOutputReference {
	var returns DataConfluentTableflowTopicEnvironmentOutputReference
	_jsii_.Get(
		j,
		"environment",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) EnvironmentInput() *DataConfluentTableflowTopicEnvironment {
	var returns *DataConfluentTableflowTopicEnvironment
	_jsii_.Get(
		j,
		"environmentInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) ErrorHandling() DataConfluentTableflowTopicErrorHandlingList {
	var returns DataConfluentTableflowTopicErrorHandlingList
	_jsii_.Get(
		j,
		"errorHandling",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) ForEach() cdktf.ITerraformIterator {
	var returns cdktf.ITerraformIterator
	_jsii_.Get(
		j,
		"forEach",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) FriendlyUniqueId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"friendlyUniqueId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) Id() *string {
	var returns *string
	_jsii_.Get(
		j,
		"id",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) IdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"idInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) KafkaCluster() DataConfluentTableflowTopicKafkaClusterOutputReference {
	var returns DataConfluentTableflowTopicKafkaClusterOutputReference
	_jsii_.Get(
		j,
		"kafkaCluster",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) KafkaClusterInput() *DataConfluentTableflowTopicKafkaCluster {
	var returns *DataConfluentTableflowTopicKafkaCluster
	_jsii_.Get(
		j,
		"kafkaClusterInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) Lifecycle() *cdktf.TerraformResourceLifecycle {
	var returns *cdktf.TerraformResourceLifecycle
	_jsii_.Get(
		j,
		"lifecycle",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) ManagedStorage() DataConfluentTableflowTopicManagedStorageList {
	var returns DataConfluentTableflowTopicManagedStorageList
	_jsii_.Get(
		j,
		"managedStorage",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) MetadataColumnNamingScheme() *string {
	var returns *string
	_jsii_.Get(
		j,
		"metadataColumnNamingScheme",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) Node() constructs.Node {
	var returns constructs.Node
	_jsii_.Get(
		j,
		"node",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) Provider() cdktf.TerraformProvider {
	var returns cdktf.TerraformProvider
	_jsii_.Get(
		j,
		"provider",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) RawOverrides() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"rawOverrides",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) RecordFailureStrategy() *string {
	var returns *string
	_jsii_.Get(
		j,
		"recordFailureStrategy",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) RetentionMs() *string {
	var returns *string
	_jsii_.Get(
		j,
		"retentionMs",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) Suspended() cdktf.IResolvable {
	var returns cdktf.IResolvable
	_jsii_.Get(
		j,
		"suspended",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) TableFormats() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"tableFormats",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) TablePath() *string {
	var returns *string
	_jsii_.Get(
		j,
		"tablePath",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata {
	var returns *cdktf.TerraformProviderGeneratorMetadata
	_jsii_.Get(
		j,
		"terraformGeneratorMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) TerraformMetaArguments() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"terraformMetaArguments",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) TerraformResourceType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformResourceType",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentTableflowTopic) WriteMode() *string {
	var returns *string
	_jsii_.Get(
		j,
		"writeMode",
		&returns,
	)
	return returns
}


// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/tableflow_topic confluent_tableflow_topic} Data Source.
func NewDataConfluentTableflowTopic(scope constructs.Construct, id *string, config *DataConfluentTableflowTopicConfig) DataConfluentTableflowTopic {
	_init_.Initialize()

	if err := validateNewDataConfluentTableflowTopicParameters(scope, id, config); err != nil {
		panic(err)
	}
	j := jsiiProxy_DataConfluentTableflowTopic{}

	_jsii_.Create(
		"confluent.dataConfluentTableflowTopic.DataConfluentTableflowTopic",
		[]interface{}{scope, id, config},
		&j,
	)

	return &j
}

// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/tableflow_topic confluent_tableflow_topic} Data Source.
func NewDataConfluentTableflowTopic_Override(d DataConfluentTableflowTopic, scope constructs.Construct, id *string, config *DataConfluentTableflowTopicConfig) {
	_init_.Initialize()

	_jsii_.Create(
		"confluent.dataConfluentTableflowTopic.DataConfluentTableflowTopic",
		[]interface{}{scope, id, config},
		d,
	)
}

func (j *jsiiProxy_DataConfluentTableflowTopic)SetCount(val interface{}) {
	if err := j.validateSetCountParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"count",
		val,
	)
}

func (j *jsiiProxy_DataConfluentTableflowTopic)SetDependsOn(val *[]*string) {
	_jsii_.Set(
		j,
		"dependsOn",
		val,
	)
}

func (j *jsiiProxy_DataConfluentTableflowTopic)SetDisplayName(val *string) {
	if err := j.validateSetDisplayNameParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"displayName",
		val,
	)
}

func (j *jsiiProxy_DataConfluentTableflowTopic)SetForEach(val cdktf.ITerraformIterator) {
	_jsii_.Set(
		j,
		"forEach",
		val,
	)
}

func (j *jsiiProxy_DataConfluentTableflowTopic)SetId(val *string) {
	if err := j.validateSetIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"id",
		val,
	)
}

func (j *jsiiProxy_DataConfluentTableflowTopic)SetLifecycle(val *cdktf.TerraformResourceLifecycle) {
	if err := j.validateSetLifecycleParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"lifecycle",
		val,
	)
}

func (j *jsiiProxy_DataConfluentTableflowTopic)SetProvider(val cdktf.TerraformProvider) {
	_jsii_.Set(
		j,
		"provider",
		val,
	)
}

// Generates CDKTF code for importing a DataConfluentTableflowTopic resource upon running "cdktf plan <stack-name>".
func DataConfluentTableflowTopic_GenerateConfigForImport(scope constructs.Construct, importToId *string, importFromId *string, provider cdktf.TerraformProvider) cdktf.ImportableResource {
	_init_.Initialize()

	if err := validateDataConfluentTableflowTopic_GenerateConfigForImportParameters(scope, importToId, importFromId); err != nil {
		panic(err)
	}
	var returns cdktf.ImportableResource

	_jsii_.StaticInvoke(
		"confluent.dataConfluentTableflowTopic.DataConfluentTableflowTopic",
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
func DataConfluentTableflowTopic_IsConstruct(x interface{}) *bool {
	_init_.Initialize()

	if err := validateDataConfluentTableflowTopic_IsConstructParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.dataConfluentTableflowTopic.DataConfluentTableflowTopic",
		"isConstruct",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func DataConfluentTableflowTopic_IsTerraformDataSource(x interface{}) *bool {
	_init_.Initialize()

	if err := validateDataConfluentTableflowTopic_IsTerraformDataSourceParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.dataConfluentTableflowTopic.DataConfluentTableflowTopic",
		"isTerraformDataSource",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func DataConfluentTableflowTopic_IsTerraformElement(x interface{}) *bool {
	_init_.Initialize()

	if err := validateDataConfluentTableflowTopic_IsTerraformElementParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.dataConfluentTableflowTopic.DataConfluentTableflowTopic",
		"isTerraformElement",
		[]interface{}{x},
		&returns,
	)

	return returns
}

func DataConfluentTableflowTopic_TfResourceType() *string {
	_init_.Initialize()
	var returns *string
	_jsii_.StaticGet(
		"confluent.dataConfluentTableflowTopic.DataConfluentTableflowTopic",
		"tfResourceType",
		&returns,
	)
	return returns
}

func (d *jsiiProxy_DataConfluentTableflowTopic) AddOverride(path *string, value interface{}) {
	if err := d.validateAddOverrideParameters(path, value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"addOverride",
		[]interface{}{path, value},
	)
}

func (d *jsiiProxy_DataConfluentTableflowTopic) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
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

func (d *jsiiProxy_DataConfluentTableflowTopic) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (d *jsiiProxy_DataConfluentTableflowTopic) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
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

func (d *jsiiProxy_DataConfluentTableflowTopic) GetListAttribute(terraformAttribute *string) *[]*string {
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

func (d *jsiiProxy_DataConfluentTableflowTopic) GetNumberAttribute(terraformAttribute *string) *float64 {
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

func (d *jsiiProxy_DataConfluentTableflowTopic) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
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

func (d *jsiiProxy_DataConfluentTableflowTopic) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
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

func (d *jsiiProxy_DataConfluentTableflowTopic) GetStringAttribute(terraformAttribute *string) *string {
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

func (d *jsiiProxy_DataConfluentTableflowTopic) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
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

func (d *jsiiProxy_DataConfluentTableflowTopic) InterpolationForAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (d *jsiiProxy_DataConfluentTableflowTopic) OverrideLogicalId(newLogicalId *string) {
	if err := d.validateOverrideLogicalIdParameters(newLogicalId); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"overrideLogicalId",
		[]interface{}{newLogicalId},
	)
}

func (d *jsiiProxy_DataConfluentTableflowTopic) PutCredentials(value *DataConfluentTableflowTopicCredentials) {
	if err := d.validatePutCredentialsParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"putCredentials",
		[]interface{}{value},
	)
}

func (d *jsiiProxy_DataConfluentTableflowTopic) PutEnvironment(value *DataConfluentTableflowTopicEnvironment) {
	if err := d.validatePutEnvironmentParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"putEnvironment",
		[]interface{}{value},
	)
}

func (d *jsiiProxy_DataConfluentTableflowTopic) PutKafkaCluster(value *DataConfluentTableflowTopicKafkaCluster) {
	if err := d.validatePutKafkaClusterParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"putKafkaCluster",
		[]interface{}{value},
	)
}

func (d *jsiiProxy_DataConfluentTableflowTopic) ResetCredentials() {
	_jsii_.InvokeVoid(
		d,
		"resetCredentials",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentTableflowTopic) ResetId() {
	_jsii_.InvokeVoid(
		d,
		"resetId",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentTableflowTopic) ResetOverrideLogicalId() {
	_jsii_.InvokeVoid(
		d,
		"resetOverrideLogicalId",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentTableflowTopic) SynthesizeAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		d,
		"synthesizeAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentTableflowTopic) SynthesizeHclAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		d,
		"synthesizeHclAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentTableflowTopic) ToHclTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		d,
		"toHclTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentTableflowTopic) ToMetadata() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		d,
		"toMetadata",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentTableflowTopic) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		d,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentTableflowTopic) ToTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		d,
		"toTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

