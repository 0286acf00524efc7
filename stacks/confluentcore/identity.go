package confluentcore

import (
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
		Name: p.name, Description: p.description, Pool: spec, ProviderID: b.identityProviders[spec.Provider],
	})
	b.clientProperties[p.secret] = identitypool.Properties(pool, cluster.kafka.IDReference, cluster.kafka.BootstrapReference)
	return Principal{AccountID: pool.ID}
}
