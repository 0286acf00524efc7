package clusterlink

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/networkgate"
	"cdk.tf/confluent-privatelink/constructs/registryprovider"
	"cdk.tf/confluent-privatelink/constructs/subject"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
)

// registry is the Schema Registry, and its catalog, when the way there is proven.
type registry struct {
	id       *string
	gate     cdktf.ITerraformDependable
	provider cdktf.TerraformProvider
}

// newRegistry opens the gate of the registry, if something is kept there.
func (b *builder) newRegistry() registry {
	core := b.core.Registry
	if core == nil {
		return registry{}
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
	return registry{core.ID, gate, provider}
}

// newSchemas keeps the schemas of the file in the registry.
func (b *builder) newSchemas() {
	referred := referred(b.cfg.Subjects())
	for _, one := range inOrderOfReferences(b.cfg.Subjects()) {
		id := address.Subject(one.Name)
		if !b.holds(subject.Address(id), *one.Protect, one.Retire, one.KeepData) {
			if one.KeepData && one.Compatibility != "" {
				b.forgotten = append(b.forgotten, subject.ConfigAddress(id)) // what its next version has to be compatible with stays too
			}
			continue
		}
		props := subject.Props{Subject: one, Provider: b.registry.provider, Gate: b.registry.gate, Referred: referred[one.Name]}
		for _, reference := range one.AllReferences() {
			props.References = append(props.References, subject.Reference{Reference: reference, Of: b.schemas[reference.Subject]})
		}
		outputs := subject.New(b.stack, id, props)
		b.schemas[one.Name] = &outputs
	}
}

// referred are the subjects that others of the file refer to.
func referred(subjects []config.Subject) map[string]bool {
	all := map[string]bool{}
	for _, one := range subjects {
		for _, reference := range one.AllReferences() {
			all[reference.Subject] = true
		}
	}
	return all
}

// inOrderOfReferences lists subjects with what a schema refers to before it. They form no circle: the configuration is valid.
func inOrderOfReferences(subjects []config.Subject) []config.Subject {
	byName, done := map[string]config.Subject{}, map[string]bool{}
	for _, one := range subjects {
		byName[one.Name] = one
	}
	var ordered []config.Subject
	var add func(name string)
	add = func(name string) {
		one, ours := byName[name]
		if !ours || done[name] {
			return
		}
		done[name] = true
		for _, reference := range one.AllReferences() {
			add(reference.Subject)
		}
		ordered = append(ordered, one)
	}
	for _, one := range subjects {
		add(one.Name)
	}
	return ordered
}
