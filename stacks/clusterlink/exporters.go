package clusterlink

import (
	"cdk.tf/confluent-privatelink/constructs/registryimport"
	"cdk.tf/confluent-privatelink/constructs/schemaexporter"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// newExporters copies schemas to registries of other environments.
func (b *builder) newExporters() {
	for name, one := range inorder.Of(b.cfg.Exporters()) {
		if one.Retire {
			continue
		}
		found := registryimport.New(b.stack, address.ExportedTo(name), registryimport.Props{ExporterName: name, Secret: one.Import})
		schemaexporter.New(b.stack, address.Exporter(name), schemaexporter.Props{
			Name: config.DisplayName(b.cfg.Name, name), Exporter: one, Import: found, Provider: b.registry.provider, Gate: b.registry.gate,
		})
	}
}
