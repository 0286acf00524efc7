package clusterlink

import (
	"slices"

	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/managedconnector"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/rights"
)

// newConnectors makes the connectors, when topics and mirror topics are there.
func (b *builder) newConnectors() {
	for cluster, spec := range inorder.Of(b.cfg.Confluent.Clusters) {
		for connector, connectorSpec := range inorder.Of(spec.Connectors) {
			if !connectorSpec.Retire {
				b.newConnector(cluster, connector, b.clusters[cluster], connectorSpec)
			}
		}
	}
}

func (b *builder) newConnector(on, name string, c cluster, spec config.Connector) {
	principal := c.Connectors[name]
	dependsOn := b.newACLs(address.Connector(on, name), c, principal, rights.OfConnector(spec))
	dependsOn = append(dependsOn, c.topicsOf(spec)...)
	dependsOn = append(dependsOn, b.schemasOf(on, spec)...)
	id := address.Managed(on, name)
	if spec.IsDatagen() {
		id = address.Datagen(on, name)
	}
	managedconnector.New(b.stack, id, managedconnector.Props{
		Name: config.DisplayName(b.cfg.Name, name), Connector: spec, AccountID: principal.AccountID,
		EnvironmentID: b.core.EnvironmentID, ClusterID: c.ID, Gate: c.gate, DependsOn: append(dependsOn, c.gate),
	})
}

// topicsOf are the topics and mirror topics of the cluster that a connector reads or writes, or has for itself.
func (c cluster) topicsOf(spec config.Connector) []cdktf.ITerraformDependable {
	patterns := slices.Concat(spec.Writes(), spec.Consumes, spec.OwnTopics)
	for _, report := range spec.ReportTopics() {
		patterns = append(patterns, report.Pattern)
	}
	var used []cdktf.ITerraformDependable
	for _, topics := range []map[string]cdktf.ITerraformDependable{c.topics, c.mirrors} {
		for name, topic := range inorder.Of(topics) {
			if slices.ContainsFunc(patterns, func(p config.Pattern) bool { return p.Matches(name) }) {
				used = append(used, topic)
			}
		}
	}
	return used
}

// schemasOf are the schemas of the cluster's topics that a connector reads or writes.
func (b *builder) schemasOf(on string, spec config.Connector) []cdktf.ITerraformDependable {
	var used []cdktf.ITerraformDependable
	for topic := range inorder.Of(b.cfg.Confluent.Clusters[on].Topics) {
		if !slices.ContainsFunc(slices.Concat(spec.Writes(), spec.Consumes), func(p config.Pattern) bool { return p.Matches(topic) }) {
			continue
		}
		for _, subject := range b.cfg.SubjectsOf(on, topic) {
			if schema, kept := b.schemas[subject]; kept {
				used = append(used, schema.Schema)
			}
		}
	}
	return used
}
