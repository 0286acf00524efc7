package clusterlink

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/networkgate"
	"cdk.tf/confluent-privatelink/constructs/registryprovider"
	"cdk.tf/confluent-privatelink/constructs/subject"
	"cdk.tf/confluent-privatelink/internal/address"
)

// registry is the Schema Registry, and its catalog, when the way there is proven.
type registry struct {
	id       *string
	gate     cdktf.ITerraformDependable
	provider cdktf.TerraformProvider
}

// newSchemas keeps the schemas of the file in the registry, when its gate has opened.
func (b *builder) newSchemas() {
	core := b.core.Registry
	if core == nil {
		return
	}
	network := privateNetwork
	if b.cfg.RegistryIsPublic() {
		network = "public internet"
	}
	gate := networkgate.New(b.stack, address.RegistryGate, networkgate.Props{
		Server: "Schema Registry", Kind: "registry", Network: network, URL: networkgate.RegistryURL(core.Endpoint), Provider: b.http,
	}).Gate
	provider := registryprovider.New(b.stack, address.RegistryManager, registryprovider.Props{
		RegistryID: core.ID, Endpoint: core.Endpoint, SecretName: core.Manager.SecretName,
		GateAddress: "data.http." + address.RegistryGate,
	}).Provider
	b.registry = registry{core.ID, gate, provider}
	for _, one := range b.cfg.Subjects() {
		id := address.Subject(one.Name)
		if b.holds(subject.Address(id), *one.Protect, one.Retire, one.KeepData) {
			subject.New(b.stack, id, subject.Props{Subject: one, Provider: provider, Gate: gate})
		}
	}
}
