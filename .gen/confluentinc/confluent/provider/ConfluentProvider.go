package provider

import (
	_init_ "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/jsii"
	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/provider/internal"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// Represents a {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs confluent}.
type ConfluentProvider interface {
	cdktf.TerraformProvider
	Alias() *string
	SetAlias(val *string)
	AliasInput() *string
	CatalogRestEndpoint() *string
	SetCatalogRestEndpoint(val *string)
	CatalogRestEndpointInput() *string
	// Experimental.
	CdktfStack() cdktf.TerraformStack
	CloudApiKey() *string
	SetCloudApiKey(val *string)
	CloudApiKeyInput() *string
	CloudApiSecret() *string
	SetCloudApiSecret(val *string)
	CloudApiSecretInput() *string
	// Experimental.
	ConstructNodeMetadata() *map[string]interface{}
	Endpoint() *string
	SetEndpoint(val *string)
	EndpointInput() *string
	EnvironmentId() *string
	SetEnvironmentId(val *string)
	EnvironmentIdInput() *string
	FlinkApiKey() *string
	SetFlinkApiKey(val *string)
	FlinkApiKeyInput() *string
	FlinkApiSecret() *string
	SetFlinkApiSecret(val *string)
	FlinkApiSecretInput() *string
	FlinkComputePoolId() *string
	SetFlinkComputePoolId(val *string)
	FlinkComputePoolIdInput() *string
	FlinkPrincipalId() *string
	SetFlinkPrincipalId(val *string)
	FlinkPrincipalIdInput() *string
	FlinkRestEndpoint() *string
	SetFlinkRestEndpoint(val *string)
	FlinkRestEndpointInput() *string
	// Experimental.
	Fqn() *string
	// Experimental.
	FriendlyUniqueId() *string
	KafkaApiKey() *string
	SetKafkaApiKey(val *string)
	KafkaApiKeyInput() *string
	KafkaApiSecret() *string
	SetKafkaApiSecret(val *string)
	KafkaApiSecretInput() *string
	KafkaId() *string
	SetKafkaId(val *string)
	KafkaIdInput() *string
	KafkaRestEndpoint() *string
	SetKafkaRestEndpoint(val *string)
	KafkaRestEndpointInput() *string
	MaxRetries() *float64
	SetMaxRetries(val *float64)
	MaxRetriesInput() *float64
	// Experimental.
	MetaAttributes() *map[string]interface{}
	// The tree node.
	Node() constructs.Node
	Oauth() *ConfluentProviderOauth
	SetOauth(val *ConfluentProviderOauth)
	OauthInput() *ConfluentProviderOauth
	OrganizationId() *string
	SetOrganizationId(val *string)
	OrganizationIdInput() *string
	// Experimental.
	RawOverrides() interface{}
	SchemaRegistryApiKey() *string
	SetSchemaRegistryApiKey(val *string)
	SchemaRegistryApiKeyInput() *string
	SchemaRegistryApiSecret() *string
	SetSchemaRegistryApiSecret(val *string)
	SchemaRegistryApiSecretInput() *string
	SchemaRegistryId() *string
	SetSchemaRegistryId(val *string)
	SchemaRegistryIdInput() *string
	SchemaRegistryRestEndpoint() *string
	SetSchemaRegistryRestEndpoint(val *string)
	SchemaRegistryRestEndpointInput() *string
	TableflowApiKey() *string
	SetTableflowApiKey(val *string)
	TableflowApiKeyInput() *string
	TableflowApiSecret() *string
	SetTableflowApiSecret(val *string)
	TableflowApiSecretInput() *string
	// Experimental.
	TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata
	// Experimental.
	TerraformProviderSource() *string
	// Experimental.
	TerraformResourceType() *string
	// Experimental.
	AddOverride(path *string, value interface{})
	// Overrides the auto-generated logical ID with a specific ID.
	// Experimental.
	OverrideLogicalId(newLogicalId *string)
	ResetAlias()
	ResetCatalogRestEndpoint()
	ResetCloudApiKey()
	ResetCloudApiSecret()
	ResetEndpoint()
	ResetEnvironmentId()
	ResetFlinkApiKey()
	ResetFlinkApiSecret()
	ResetFlinkComputePoolId()
	ResetFlinkPrincipalId()
	ResetFlinkRestEndpoint()
	ResetKafkaApiKey()
	ResetKafkaApiSecret()
	ResetKafkaId()
	ResetKafkaRestEndpoint()
	ResetMaxRetries()
	ResetOauth()
	ResetOrganizationId()
	// Resets a previously passed logical Id to use the auto-generated logical id again.
	// Experimental.
	ResetOverrideLogicalId()
	ResetSchemaRegistryApiKey()
	ResetSchemaRegistryApiSecret()
	ResetSchemaRegistryId()
	ResetSchemaRegistryRestEndpoint()
	ResetTableflowApiKey()
	ResetTableflowApiSecret()
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

// The jsii proxy struct for ConfluentProvider
type jsiiProxy_ConfluentProvider struct {
	internal.Type__cdktfTerraformProvider
}

func (j *jsiiProxy_ConfluentProvider) Alias() *string {
	var returns *string
	_jsii_.Get(
		j,
		"alias",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) AliasInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"aliasInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) CatalogRestEndpoint() *string {
	var returns *string
	_jsii_.Get(
		j,
		"catalogRestEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) CatalogRestEndpointInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"catalogRestEndpointInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) CdktfStack() cdktf.TerraformStack {
	var returns cdktf.TerraformStack
	_jsii_.Get(
		j,
		"cdktfStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) CloudApiKey() *string {
	var returns *string
	_jsii_.Get(
		j,
		"cloudApiKey",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) CloudApiKeyInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"cloudApiKeyInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) CloudApiSecret() *string {
	var returns *string
	_jsii_.Get(
		j,
		"cloudApiSecret",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) CloudApiSecretInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"cloudApiSecretInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) ConstructNodeMetadata() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"constructNodeMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) Endpoint() *string {
	var returns *string
	_jsii_.Get(
		j,
		"endpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) EndpointInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"endpointInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) EnvironmentId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"environmentId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) EnvironmentIdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"environmentIdInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) FlinkApiKey() *string {
	var returns *string
	_jsii_.Get(
		j,
		"flinkApiKey",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) FlinkApiKeyInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"flinkApiKeyInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) FlinkApiSecret() *string {
	var returns *string
	_jsii_.Get(
		j,
		"flinkApiSecret",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) FlinkApiSecretInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"flinkApiSecretInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) FlinkComputePoolId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"flinkComputePoolId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) FlinkComputePoolIdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"flinkComputePoolIdInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) FlinkPrincipalId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"flinkPrincipalId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) FlinkPrincipalIdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"flinkPrincipalIdInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) FlinkRestEndpoint() *string {
	var returns *string
	_jsii_.Get(
		j,
		"flinkRestEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) FlinkRestEndpointInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"flinkRestEndpointInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) FriendlyUniqueId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"friendlyUniqueId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) KafkaApiKey() *string {
	var returns *string
	_jsii_.Get(
		j,
		"kafkaApiKey",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) KafkaApiKeyInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"kafkaApiKeyInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) KafkaApiSecret() *string {
	var returns *string
	_jsii_.Get(
		j,
		"kafkaApiSecret",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) KafkaApiSecretInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"kafkaApiSecretInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) KafkaId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"kafkaId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) KafkaIdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"kafkaIdInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) KafkaRestEndpoint() *string {
	var returns *string
	_jsii_.Get(
		j,
		"kafkaRestEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) KafkaRestEndpointInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"kafkaRestEndpointInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) MaxRetries() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"maxRetries",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) MaxRetriesInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"maxRetriesInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) MetaAttributes() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"metaAttributes",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) Node() constructs.Node {
	var returns constructs.Node
	_jsii_.Get(
		j,
		"node",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) Oauth() *ConfluentProviderOauth {
	var returns *ConfluentProviderOauth
	_jsii_.Get(
		j,
		"oauth",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) OauthInput() *ConfluentProviderOauth {
	var returns *ConfluentProviderOauth
	_jsii_.Get(
		j,
		"oauthInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) OrganizationId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"organizationId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) OrganizationIdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"organizationIdInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) RawOverrides() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"rawOverrides",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) SchemaRegistryApiKey() *string {
	var returns *string
	_jsii_.Get(
		j,
		"schemaRegistryApiKey",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) SchemaRegistryApiKeyInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"schemaRegistryApiKeyInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) SchemaRegistryApiSecret() *string {
	var returns *string
	_jsii_.Get(
		j,
		"schemaRegistryApiSecret",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) SchemaRegistryApiSecretInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"schemaRegistryApiSecretInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) SchemaRegistryId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"schemaRegistryId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) SchemaRegistryIdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"schemaRegistryIdInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) SchemaRegistryRestEndpoint() *string {
	var returns *string
	_jsii_.Get(
		j,
		"schemaRegistryRestEndpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) SchemaRegistryRestEndpointInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"schemaRegistryRestEndpointInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) TableflowApiKey() *string {
	var returns *string
	_jsii_.Get(
		j,
		"tableflowApiKey",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) TableflowApiKeyInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"tableflowApiKeyInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) TableflowApiSecret() *string {
	var returns *string
	_jsii_.Get(
		j,
		"tableflowApiSecret",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) TableflowApiSecretInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"tableflowApiSecretInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata {
	var returns *cdktf.TerraformProviderGeneratorMetadata
	_jsii_.Get(
		j,
		"terraformGeneratorMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) TerraformProviderSource() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformProviderSource",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ConfluentProvider) TerraformResourceType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformResourceType",
		&returns,
	)
	return returns
}


// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs confluent} Resource.
func NewConfluentProvider(scope constructs.Construct, id *string, config *ConfluentProviderConfig) ConfluentProvider {
	_init_.Initialize()

	if err := validateNewConfluentProviderParameters(scope, id, config); err != nil {
		panic(err)
	}
	j := jsiiProxy_ConfluentProvider{}

	_jsii_.Create(
		"confluent.provider.ConfluentProvider",
		[]interface{}{scope, id, config},
		&j,
	)

	return &j
}

// Create a new {@link https://registry.terraform.io/providers/confluentinc/confluent/2.83.4/docs confluent} Resource.
func NewConfluentProvider_Override(c ConfluentProvider, scope constructs.Construct, id *string, config *ConfluentProviderConfig) {
	_init_.Initialize()

	_jsii_.Create(
		"confluent.provider.ConfluentProvider",
		[]interface{}{scope, id, config},
		c,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetAlias(val *string) {
	_jsii_.Set(
		j,
		"alias",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetCatalogRestEndpoint(val *string) {
	_jsii_.Set(
		j,
		"catalogRestEndpoint",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetCloudApiKey(val *string) {
	_jsii_.Set(
		j,
		"cloudApiKey",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetCloudApiSecret(val *string) {
	_jsii_.Set(
		j,
		"cloudApiSecret",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetEndpoint(val *string) {
	_jsii_.Set(
		j,
		"endpoint",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetEnvironmentId(val *string) {
	_jsii_.Set(
		j,
		"environmentId",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetFlinkApiKey(val *string) {
	_jsii_.Set(
		j,
		"flinkApiKey",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetFlinkApiSecret(val *string) {
	_jsii_.Set(
		j,
		"flinkApiSecret",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetFlinkComputePoolId(val *string) {
	_jsii_.Set(
		j,
		"flinkComputePoolId",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetFlinkPrincipalId(val *string) {
	_jsii_.Set(
		j,
		"flinkPrincipalId",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetFlinkRestEndpoint(val *string) {
	_jsii_.Set(
		j,
		"flinkRestEndpoint",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetKafkaApiKey(val *string) {
	_jsii_.Set(
		j,
		"kafkaApiKey",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetKafkaApiSecret(val *string) {
	_jsii_.Set(
		j,
		"kafkaApiSecret",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetKafkaId(val *string) {
	_jsii_.Set(
		j,
		"kafkaId",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetKafkaRestEndpoint(val *string) {
	_jsii_.Set(
		j,
		"kafkaRestEndpoint",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetMaxRetries(val *float64) {
	_jsii_.Set(
		j,
		"maxRetries",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetOauth(val *ConfluentProviderOauth) {
	if err := j.validateSetOauthParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"oauth",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetOrganizationId(val *string) {
	_jsii_.Set(
		j,
		"organizationId",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetSchemaRegistryApiKey(val *string) {
	_jsii_.Set(
		j,
		"schemaRegistryApiKey",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetSchemaRegistryApiSecret(val *string) {
	_jsii_.Set(
		j,
		"schemaRegistryApiSecret",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetSchemaRegistryId(val *string) {
	_jsii_.Set(
		j,
		"schemaRegistryId",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetSchemaRegistryRestEndpoint(val *string) {
	_jsii_.Set(
		j,
		"schemaRegistryRestEndpoint",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetTableflowApiKey(val *string) {
	_jsii_.Set(
		j,
		"tableflowApiKey",
		val,
	)
}

func (j *jsiiProxy_ConfluentProvider)SetTableflowApiSecret(val *string) {
	_jsii_.Set(
		j,
		"tableflowApiSecret",
		val,
	)
}

// Generates CDKTF code for importing a ConfluentProvider resource upon running "cdktf plan <stack-name>".
func ConfluentProvider_GenerateConfigForImport(scope constructs.Construct, importToId *string, importFromId *string, provider cdktf.TerraformProvider) cdktf.ImportableResource {
	_init_.Initialize()

	if err := validateConfluentProvider_GenerateConfigForImportParameters(scope, importToId, importFromId); err != nil {
		panic(err)
	}
	var returns cdktf.ImportableResource

	_jsii_.StaticInvoke(
		"confluent.provider.ConfluentProvider",
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
func ConfluentProvider_IsConstruct(x interface{}) *bool {
	_init_.Initialize()

	if err := validateConfluentProvider_IsConstructParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.provider.ConfluentProvider",
		"isConstruct",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func ConfluentProvider_IsTerraformElement(x interface{}) *bool {
	_init_.Initialize()

	if err := validateConfluentProvider_IsTerraformElementParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.provider.ConfluentProvider",
		"isTerraformElement",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func ConfluentProvider_IsTerraformProvider(x interface{}) *bool {
	_init_.Initialize()

	if err := validateConfluentProvider_IsTerraformProviderParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"confluent.provider.ConfluentProvider",
		"isTerraformProvider",
		[]interface{}{x},
		&returns,
	)

	return returns
}

func ConfluentProvider_TfResourceType() *string {
	_init_.Initialize()
	var returns *string
	_jsii_.StaticGet(
		"confluent.provider.ConfluentProvider",
		"tfResourceType",
		&returns,
	)
	return returns
}

func (c *jsiiProxy_ConfluentProvider) AddOverride(path *string, value interface{}) {
	if err := c.validateAddOverrideParameters(path, value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		c,
		"addOverride",
		[]interface{}{path, value},
	)
}

func (c *jsiiProxy_ConfluentProvider) OverrideLogicalId(newLogicalId *string) {
	if err := c.validateOverrideLogicalIdParameters(newLogicalId); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		c,
		"overrideLogicalId",
		[]interface{}{newLogicalId},
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetAlias() {
	_jsii_.InvokeVoid(
		c,
		"resetAlias",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetCatalogRestEndpoint() {
	_jsii_.InvokeVoid(
		c,
		"resetCatalogRestEndpoint",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetCloudApiKey() {
	_jsii_.InvokeVoid(
		c,
		"resetCloudApiKey",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetCloudApiSecret() {
	_jsii_.InvokeVoid(
		c,
		"resetCloudApiSecret",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetEndpoint() {
	_jsii_.InvokeVoid(
		c,
		"resetEndpoint",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetEnvironmentId() {
	_jsii_.InvokeVoid(
		c,
		"resetEnvironmentId",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetFlinkApiKey() {
	_jsii_.InvokeVoid(
		c,
		"resetFlinkApiKey",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetFlinkApiSecret() {
	_jsii_.InvokeVoid(
		c,
		"resetFlinkApiSecret",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetFlinkComputePoolId() {
	_jsii_.InvokeVoid(
		c,
		"resetFlinkComputePoolId",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetFlinkPrincipalId() {
	_jsii_.InvokeVoid(
		c,
		"resetFlinkPrincipalId",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetFlinkRestEndpoint() {
	_jsii_.InvokeVoid(
		c,
		"resetFlinkRestEndpoint",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetKafkaApiKey() {
	_jsii_.InvokeVoid(
		c,
		"resetKafkaApiKey",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetKafkaApiSecret() {
	_jsii_.InvokeVoid(
		c,
		"resetKafkaApiSecret",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetKafkaId() {
	_jsii_.InvokeVoid(
		c,
		"resetKafkaId",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetKafkaRestEndpoint() {
	_jsii_.InvokeVoid(
		c,
		"resetKafkaRestEndpoint",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetMaxRetries() {
	_jsii_.InvokeVoid(
		c,
		"resetMaxRetries",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetOauth() {
	_jsii_.InvokeVoid(
		c,
		"resetOauth",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetOrganizationId() {
	_jsii_.InvokeVoid(
		c,
		"resetOrganizationId",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetOverrideLogicalId() {
	_jsii_.InvokeVoid(
		c,
		"resetOverrideLogicalId",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetSchemaRegistryApiKey() {
	_jsii_.InvokeVoid(
		c,
		"resetSchemaRegistryApiKey",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetSchemaRegistryApiSecret() {
	_jsii_.InvokeVoid(
		c,
		"resetSchemaRegistryApiSecret",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetSchemaRegistryId() {
	_jsii_.InvokeVoid(
		c,
		"resetSchemaRegistryId",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetSchemaRegistryRestEndpoint() {
	_jsii_.InvokeVoid(
		c,
		"resetSchemaRegistryRestEndpoint",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetTableflowApiKey() {
	_jsii_.InvokeVoid(
		c,
		"resetTableflowApiKey",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) ResetTableflowApiSecret() {
	_jsii_.InvokeVoid(
		c,
		"resetTableflowApiSecret",
		nil, // no parameters
	)
}

func (c *jsiiProxy_ConfluentProvider) SynthesizeAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		c,
		"synthesizeAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (c *jsiiProxy_ConfluentProvider) SynthesizeHclAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		c,
		"synthesizeHclAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (c *jsiiProxy_ConfluentProvider) ToHclTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		c,
		"toHclTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (c *jsiiProxy_ConfluentProvider) ToMetadata() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		c,
		"toMetadata",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (c *jsiiProxy_ConfluentProvider) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		c,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (c *jsiiProxy_ConfluentProvider) ToTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		c,
		"toTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

