package clusterlink

import (
	"cdk.tf/confluent-privatelink/constructs/schemaexporter"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// newExporters copies schemas to registries of other environments.
func (b *builder) newExporters() {
	for name, one := range inorder.Of(b.cfg.Exporters()) {
		if !one.Retire {
			schemaexporter.New(b.stack, address.Exporter(name), schemaexporter.Props{
				Key: name, Name: config.DisplayName(b.cfg.Name, name), Exporter: one, Provider: b.registry.provider, Gate: b.registry.gate,
			})
		}
	}
}
