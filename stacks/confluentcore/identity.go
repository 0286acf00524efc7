package confluentcore

import (
	"maps"

	"cdk.tf/confluent-privatelink/constructs/identitypool"
	"cdk.tf/confluent-privatelink/constructs/identityprovider"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// newIdentityProviders makes those whose tokens are taken in place of API keys.
func (b *builder) newIdentityProviders() {
	for name, spec := range inorder.Of(b.cfg.Confluent.IdentityProviders) {
		b.identityProviders[name] = identityprovider.New(b.stack, address.IdentityProvider(name), identityprovider.Props{
			Name: config.DisplayName(b.cfg.Name, name), Description: "Identity provider " + name + " of " + b.cfg.Name, Provider: spec,
		}).ID
	}
}

// newPool makes a principal that logs in with tokens. It has no keys and no secret: what its clients need is an output.
func (b *builder) newPool(cluster cluster, p principal, spec config.IdentityPool) Principal {
	pool := identitypool.New(b.stack, p.id, identitypool.Props{
		Name: p.name, Description: p.description, Pool: spec, ProviderID: b.identityProviders[spec.Provider], Roles: p.roles,
	})
	properties := identitypool.Kafka(pool, cluster.kafka.IDReference, cluster.kafka.BootstrapReference)
	if p.registry {
		maps.Copy(properties, identitypool.SchemaRegistry(pool, b.registry.IDReference, b.registry.EndpointReference))
	}
	b.clientProperties[p.secret] = properties
	return Principal{AccountID: pool.ID}
}
