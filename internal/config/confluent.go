package config

// Connectivity of an environment and region.
const (
	Attachment = "attachment" // PrivateLink attachment, one connection per endpoint
	Gateway    = "gateway"    // ingress PrivateLink gateway, one access point per endpoint
)

// Confluent describes one Confluent environment.
type Confluent struct {
	// The environment: created here, or an existing one.
	Environment Environment `yaml:"environment,omitempty"`
	// How PrivateLink enters: attachment or gateway. Default attachment.
	Connectivity string `yaml:"connectivity,omitempty" jsonschema:"enum=attachment,enum=gateway"`
	// PrivateLink VPC whose endpoint the hub VPCs resolve to (attachment), and the
	// default access point (gateway). Default: the only PrivateLink VPC.
	HubEndpoint string `yaml:"hub_endpoint,omitempty"`
	// PrivateLink attachment that exists, platt-..., of the environment in the region. Only with connectivity
	// attachment. Default: one is made for the endpoints that are made here.
	PrivateLinkAttachmentID string `yaml:"private_link_attachment_id,omitempty" jsonschema:"format=attachment-id"`
	// Ingress gateway that exists, gw-..., of the environment in the region. Only with connectivity gateway.
	// Default: one is made for the endpoints that are made here.
	GatewayID string `yaml:"gateway_id,omitempty" jsonschema:"format=gateway-id"`
	// Schema Registry access. Default: none.
	SchemaRegistry *SchemaRegistry `yaml:"schema_registry,omitempty"`
	// Identity providers by name, whose tokens applications log in with in place of API keys. Default: none.
	IdentityProviders map[string]IdentityProvider `yaml:"identity_providers,omitempty"`
	// Kafka clusters by name. Default: none.
	Clusters map[string]Cluster `yaml:"clusters,omitempty"`
}

// IdentityProvider issues tokens by OpenID Connect. Confluent keeps it for the whole organization.
type IdentityProvider struct {
	// Id of one that exists, op-...; then nothing else is given. Default: one is made.
	ID string `yaml:"id,omitempty" jsonschema:"format=identity-provider-id"`
	// Issuer: the claim iss of its tokens.
	Issuer string `yaml:"issuer,omitempty" jsonschema:"format=https-url"`
	// URL of its keys (JSON Web Key Set), which Confluent reads from the public internet.
	JWKSURI string `yaml:"jwks_uri,omitempty" jsonschema:"format=https-url"`
}

// Environment is a Confluent environment.
type Environment struct {
	// Id of an existing environment, env-... Default: one is created, for the endpoints and clusters that are made here.
	ID string `yaml:"id,omitempty" jsonschema:"format=environment-id"`
	// Display name of the environment to create. Default: the configuration's name.
	Name string `yaml:"name,omitempty" jsonschema:"minLength=1,maxLength=64"`
	// Stream Governance package of the environment to create: ESSENTIALS or ADVANCED. Default ESSENTIALS.
	StreamGovernance string `yaml:"stream_governance,omitempty" jsonschema:"enum=ESSENTIALS,enum=ADVANCED"`
	// Whether Terraform refuses to delete the environment. Default: that of the file.
	Protect *bool `yaml:"protect,omitempty"`
}

// SchemaRegistry is the environment's Schema Registry: what is kept in it, and one service account that has access to subjects.
type SchemaRegistry struct {
	// Endpoint in the client properties, and for Terraform: private or public. Default private.
	Endpoint string `yaml:"endpoint,omitempty" jsonschema:"enum=private,enum=public"`
	// Subjects to read, each a name or a prefix that ends in *.
	Read []Pattern `yaml:"read,omitempty" jsonschema:"format=pattern,minItems=1"`
	// Subjects to write, each a name or a prefix that ends in *.
	Write []Pattern `yaml:"write,omitempty" jsonschema:"format=pattern,minItems=1"`
	// Principals of IAM (ARNs) that may read this account's secret, besides those under secrets. Default: none.
	Readers []string `yaml:"readers,omitempty" jsonschema:"format=principal-arn,minItems=1"`
	// Exporters by name: they copy schemas into the registry of another environment. Default: none.
	Exporters map[string]Exporter `yaml:"exporters,omitempty"`
	// Imports by name: contexts that exporters of other teams may write here. Default: none.
	Imports map[string]Import `yaml:"imports,omitempty"`
	// Whether the manager, the account that keeps schemas, tags and descriptions of topics, stays though the file has none: the step before the
	// last of them leaves. Default false.
	Manager bool `yaml:"manager,omitempty"`
	// Tags of the Stream Catalog by name, for topics to have. Default: none.
	Tags map[string]Tag `yaml:"tags,omitempty"`
	// Schemas by subject: types that other schemas refer to, and subjects that belong to no topic. Default: none.
	Schemas map[string]Schema `yaml:"schemas,omitempty"`
}

// registry is what the file says of the Schema Registry; empty if nothing.
func (c Confluent) registry() SchemaRegistry {
	if c.SchemaRegistry == nil {
		return SchemaRegistry{}
	}
	return *c.SchemaRegistry
}

// RegistryIsPublic tells whether the registry is reached by its public endpoint.
func (c *Config) RegistryIsPublic() bool { return c.Confluent.registry().Endpoint == "public" }

// GivesAccess tells whether there is an account with access to subjects.
func (r SchemaRegistry) GivesAccess() bool { return len(r.Read)+len(r.Write) > 0 }
