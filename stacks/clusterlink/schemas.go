package clusterlink

import (
	"cdk.tf/confluent-privatelink/constructs/networkgate"
	"cdk.tf/confluent-privatelink/constructs/registryprovider"
	"cdk.tf/confluent-privatelink/constructs/subject"
	"cdk.tf/confluent-privatelink/internal/address"
)

// newSchemas keeps the schemas of the file in the registry, when its gate has opened.
func (b *builder) newSchemas() {
	registry := b.core.Registry
	if registry == nil {
		return
	}
	network := privateNetwork
	if b.cfg.RegistryIsPublic() {
		network = "public internet"
	}
	gate := networkgate.New(b.stack, address.RegistryGate, networkgate.Props{
		Server: "Schema Registry", Kind: "registry", Network: network, URL: networkgate.RegistryURL(registry.Endpoint), Provider: b.http,
	}).Gate
	provider := registryprovider.New(b.stack, address.RegistryManager, registryprovider.Props{
		RegistryID: registry.ID, Endpoint: registry.Endpoint, SecretName: registry.Manager.SecretName,
		GateAddress: "data.http." + address.RegistryGate,
	}).Provider
	for _, one := range b.cfg.Subjects() {
		id := address.Subject(one.Name)
		if b.holds(subject.Address(id), *one.Protect, one.Retire, one.KeepData) {
			subject.New(b.stack, id, subject.Props{Subject: one, Provider: provider, Gate: gate})
		}
	}
}
