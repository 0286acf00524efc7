package dataconfluentschemaregistrydek

import (
	_init_ "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/jsii"
	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/dataconfluentschemaregistrydek/internal"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// Represents a {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema_registry_dek confluent_schema_registry_dek}.
type DataConfluentSchemaRegistryDek interface {
	cdktf.TerraformDataSource
	Algorithm() *string
	SetAlgorithm(val *string)
	AlgorithmInput() *string
	// Experimental.
	CdktfStack() cdktf.TerraformStack
	// Experimental.
	ConstructNodeMetadata() *map[string]interface{}
	// Experimental.
	Count() interface{}
	// Experimental.
	SetCount(val interface{})
	Credentials() DataConfluentSchemaRegistryDekCredentialsOutputReference
	CredentialsInput() *DataConfluentSchemaRegistryDekCredentials
	// Experimental.
	DependsOn() *[]*string
	// Experimental.
	SetDependsOn(val *[]*string)
	EncryptedKeyMaterial() *string
	// Experimental.
	ForEach() cdktf.ITerraformIterator
	// Experimental.
	SetForEach(val cdktf.ITerraformIterator)
	// Experimental.
	Fqn() *string
	// Experimental.
	FriendlyUniqueId() *string
	HardDelete() cdktf.IResolvable
	Id() *string
	SetId(val *string)
	IdInput() *string
	KekName() *string
	SetKekName(val *string)
	KekNameInput() *string
	KeyMaterial() *string
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
	RestEndpoint() *string
	SetRestEndpoint(val *string)
	RestEndpointInput() *string
	SchemaRegistryCluster() DataConfluentSchemaRegistryDekSchemaRegistryClusterOutputReference
	SchemaRegistryClusterInput() *DataConfluentSchemaRegistryDekSchemaRegistryCluster
	SubjectName() *string
	SetSubjectName(val *string)
	SubjectNameInput() *string
	// Experimental.
	TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata
	// Experimental.
	TerraformMetaArguments() *map[string]interface{}
	// Experimental.
	TerraformResourceType() *string
	Version() *float64
	SetVersion(val *float64)
	VersionInput() *float64
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
	PutCredentials(value *DataConfluentSchemaRegistryDekCredentials)
	PutSchemaRegistryCluster(value *DataConfluentSchemaRegistryDekSchemaRegistryCluster)
	ResetAlgorithm()
	ResetCredentials()
	ResetId()
	// Resets a previously passed logical Id to use the auto-generated logical id again.
	// Experimental.
	ResetOverrideLogicalId()
	ResetRestEndpoint()
	ResetSchemaRegistryCluster()
	ResetVersion()
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

// The jsii proxy struct for DataConfluentSchemaRegistryDek
type jsiiProxy_DataConfluentSchemaRegistryDek struct {
	internal.Type__cdktfTerraformDataSource
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) Algorithm() *string {
	var returns *string
	_jsii_.Get(
		j,
		"algorithm",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) AlgorithmInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"algorithmInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) CdktfStack() cdktf.TerraformStack {
	var returns cdktf.TerraformStack
	_jsii_.Get(
		j,
		"cdktfStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) ConstructNodeMetadata() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"constructNodeMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) Count() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"count",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) Credentials() DataConfluentSchemaRegistryDekCredentialsOutputReference {
	var returns DataConfluentSchemaRegistryDekCredentialsOutputReference
	_jsii_.Get(
		j,
		"credentials",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) CredentialsInput() *DataConfluentSchemaRegistryDekCredentials {
	var returns *DataConfluentSchemaRegistryDekCredentials
	_jsii_.Get(
		j,
		"credentialsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) DependsOn() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"dependsOn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) EncryptedKeyMaterial() *string {
	var returns *string
	_jsii_.Get(
		j,
		"encryptedKeyMaterial",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) ForEach() cdktf.ITerraformIterator {
	var returns cdktf.ITerraformIterator
	_jsii_.Get(
		j,
		"forEach",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) FriendlyUniqueId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"friendlyUniqueId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) HardDelete() cdktf.IResolvable {
	var returns cdktf.IResolvable
	_jsii_.Get(
		j,
		"hardDelete",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) Id() *string {
	var returns *string
	_jsii_.Get(
		j,
		"id",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) IdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"idInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) KekName() *string {
	var returns *string
	_jsii_.Get(
		j,
		"kekName",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) KekNameInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"kekNameInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) KeyMaterial() *string {
	var returns *string
	_jsii_.Get(
		j,
		"keyMaterial",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) Lifecycle() *cdktf.TerraformResourceLifecycle {
	var returns *cdktf.TerraformResourceLifecycle
	_jsii_.Get(
		j,
		"lifecycle",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) Node() constructs.Node {
	var returns constructs.Node
	_jsii_.Get(
		j,
		"node",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) Provider() cdktf.TerraformProvider {
	var returns cdktf.TerraformProvider
	_jsii_.Get(
		j,
		"provider",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) RawOverrides() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"rawOverrides",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) RestEndpoint() *string {
	var returns *string
	_jsii_.Get(
		j,
		"restEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) RestEndpointInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"restEndpointInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) SchemaRegistryCluster() DataConfluentSchemaRegistryDekSchemaRegistryClusterOutputReference {
	var returns DataConfluentSchemaRegistryDekSchemaRegistryClusterOutputReference
	_jsii_.Get(
		j,
		"schemaRegistryCluster",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) SchemaRegistryClusterInput() *DataConfluentSchemaRegistryDekSchemaRegistryCluster {
	var returns *DataConfluentSchemaRegistryDekSchemaRegistryCluster
	_jsii_.Get(
		j,
		"schemaRegistryClusterInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) SubjectName() *string {
	var returns *string
	_jsii_.Get(
		j,
		"subjectName",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) SubjectNameInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"subjectNameInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata {
	var returns *cdktf.TerraformProviderGeneratorMetadata
	_jsii_.Get(
		j,
		"terraformGeneratorMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) TerraformMetaArguments() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"terraformMetaArguments",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) TerraformResourceType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformResourceType",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) Version() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"version",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek) VersionInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"versionInput",
		&returns,
	)
	return returns
}


// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema_registry_dek confluent_schema_registry_dek} Data Source.
func NewDataConfluentSchemaRegistryDek(scope constructs.Construct, id *string, config *DataConfluentSchemaRegistryDekConfig) DataConfluentSchemaRegistryDek {
	_init_.Initialize()

	if err := validateNewDataConfluentSchemaRegistryDekParameters(scope, id, config); err != nil {
		panic(err)
	}
	j := jsiiProxy_DataConfluentSchemaRegistryDek{}

	_jsii_.Create(
		"confluent.dataConfluentSchemaRegistryDek.DataConfluentSchemaRegistryDek",
		[]interface{}{scope, id, config},
		&j,
	)

	return &j
}

// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs/data-sources/schema_registry_dek confluent_schema_registry_dek} Data Source.
func NewDataConfluentSchemaRegistryDek_Override(d DataConfluentSchemaRegistryDek, scope constructs.Construct, id *string, config *DataConfluentSchemaRegistryDekConfig) {
	_init_.Initialize()

	_jsii_.Create(
		"confluent.dataConfluentSchemaRegistryDek.DataConfluentSchemaRegistryDek",
		[]interface{}{scope, id, config},
		d,
	)
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek)SetAlgorithm(val *string) {
	if err := j.validateSetAlgorithmParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"algorithm",
		val,
	)
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek)SetCount(val interface{}) {
	if err := j.validateSetCountParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"count",
		val,
	)
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek)SetDependsOn(val *[]*string) {
	_jsii_.Set(
		j,
		"dependsOn",
		val,
	)
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek)SetForEach(val cdktf.ITerraformIterator) {
	_jsii_.Set(
		j,
		"forEach",
		val,
	)
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek)SetId(val *string) {
	if err := j.validateSetIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"id",
		val,
	)
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek)SetKekName(val *string) {
	if err := j.validateSetKekNameParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"kekName",
		val,
	)
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek)SetLifecycle(val *cdktf.TerraformResourceLifecycle) {
	if err := j.validateSetLifecycleParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"lifecycle",
		val,
	)
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek)SetProvider(val cdktf.TerraformProvider) {
	_jsii_.Set(
		j,
		"provider",
		val,
	)
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek)SetRestEndpoint(val *string) {
	if err := j.validateSetRestEndpointParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"restEndpoint",
		val,
	)
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek)SetSubjectName(val *string) {
	if err := j.validateSetSubjectNameParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"subjectName",
		val,
	)
}

func (j *jsiiProxy_DataConfluentSchemaRegistryDek)SetVersion(val *float64) {
	if err := j.validateSetVersionParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"version",
		val,
	)
}

// Generates CDKTF code for importing a DataConfluentSchemaRegistryDek resource upon running "cdktf plan <stack-name>".
func DataConfluentSchemaRegistryDek_GenerateConfigForImport(scope constructs.Construct, importToId *string, importFromId *string, provider cdktf.TerraformProvider) cdktf.ImportableResource {
	_init_.Initialize()

	if err := validateDataConfluentSchemaRegistryDek_GenerateConfigForImportParameters(scope, importToId, importFromId); err != nil {
		panic(err)
	}
	var returns cdktf.ImportableResource

	_jsii_.StaticInvoke(
		"confluent.dataConfluentSchemaRegistryDek.DataConfluentSchemaRegistryDek",
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
func DataConfluentSchemaRegistryDek_IsConstruct(x interface{}) *bool {
	_init_.Initialize()

	if err := validateDataConfluentSchemaRegistryDek_IsConstructParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.dataConfluentSchemaRegistryDek.DataConfluentSchemaRegistryDek",
		"isConstruct",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func DataConfluentSchemaRegistryDek_IsTerraformDataSource(x interface{}) *bool {
	_init_.Initialize()

	if err := validateDataConfluentSchemaRegistryDek_IsTerraformDataSourceParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.dataConfluentSchemaRegistryDek.DataConfluentSchemaRegistryDek",
		"isTerraformDataSource",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func DataConfluentSchemaRegistryDek_IsTerraformElement(x interface{}) *bool {
	_init_.Initialize()

	if err := validateDataConfluentSchemaRegistryDek_IsTerraformElementParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.dataConfluentSchemaRegistryDek.DataConfluentSchemaRegistryDek",
		"isTerraformElement",
		[]interface{}{x},
		&returns,
	)

	return returns
}

func DataConfluentSchemaRegistryDek_TfResourceType() *string {
	_init_.Initialize()
	var returns *string
	_jsii_.StaticGet(
		"confluent.dataConfluentSchemaRegistryDek.DataConfluentSchemaRegistryDek",
		"tfResourceType",
		&returns,
	)
	return returns
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) AddOverride(path *string, value interface{}) {
	if err := d.validateAddOverrideParameters(path, value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"addOverride",
		[]interface{}{path, value},
	)
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
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

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
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

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) GetListAttribute(terraformAttribute *string) *[]*string {
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

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) GetNumberAttribute(terraformAttribute *string) *float64 {
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

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
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

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
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

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) GetStringAttribute(terraformAttribute *string) *string {
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

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
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

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) InterpolationForAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) OverrideLogicalId(newLogicalId *string) {
	if err := d.validateOverrideLogicalIdParameters(newLogicalId); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"overrideLogicalId",
		[]interface{}{newLogicalId},
	)
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) PutCredentials(value *DataConfluentSchemaRegistryDekCredentials) {
	if err := d.validatePutCredentialsParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"putCredentials",
		[]interface{}{value},
	)
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) PutSchemaRegistryCluster(value *DataConfluentSchemaRegistryDekSchemaRegistryCluster) {
	if err := d.validatePutSchemaRegistryClusterParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		d,
		"putSchemaRegistryCluster",
		[]interface{}{value},
	)
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) ResetAlgorithm() {
	_jsii_.InvokeVoid(
		d,
		"resetAlgorithm",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) ResetCredentials() {
	_jsii_.InvokeVoid(
		d,
		"resetCredentials",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) ResetId() {
	_jsii_.InvokeVoid(
		d,
		"resetId",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) ResetOverrideLogicalId() {
	_jsii_.InvokeVoid(
		d,
		"resetOverrideLogicalId",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) ResetRestEndpoint() {
	_jsii_.InvokeVoid(
		d,
		"resetRestEndpoint",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) ResetSchemaRegistryCluster() {
	_jsii_.InvokeVoid(
		d,
		"resetSchemaRegistryCluster",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) ResetVersion() {
	_jsii_.InvokeVoid(
		d,
		"resetVersion",
		nil, // no parameters
	)
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) SynthesizeAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		d,
		"synthesizeAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) SynthesizeHclAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		d,
		"synthesizeHclAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) ToHclTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		d,
		"toHclTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) ToMetadata() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		d,
		"toMetadata",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		d,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (d *jsiiProxy_DataConfluentSchemaRegistryDek) ToTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		d,
		"toTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

