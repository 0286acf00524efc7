package confluentcore

import (
	"github.com/aws/jsii-runtime-go"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/stacks/base"
)

// describe writes the values that people and other tools read.
func (b *builder) describe(outputs Outputs) {
	domains, endpoints, points := map[string]any{}, map[string]any{}, map[string]any{}
	for name, entry := range b.entries {
		domains[name] = entry.domain
		endpoints[name] = entry.endpointID
		if entry.accessPoint != nil {
			points[name] = element.Expression(entry.accessPoint.IDReference)
		}
	}
	clusters := map[string]any{}
	for name, cluster := range outputs.Clusters {
		clusters[name] = map[string]any{
			"id": cluster.ID, "rest_endpoint": cluster.RESTEndpoint, "bootstrap_endpoint": cluster.BootstrapEndpoint,
		}
	}
	if outputs.EnvironmentID != nil {
		base.Output(b.stack, "environment_id", "Confluent environment.", outputs.EnvironmentID)
	}
	if b.entryID != nil {
		base.Output(b.stack, "entry_id", "PrivateLink attachment or ingress gateway of the environment in the region.", b.entryID)
	}
	base.Output(b.stack, "access_point_ids", "Access point by PrivateLink VPC; none with a PrivateLink attachment.", points)
	base.Output(b.stack, "private_zone_ids", "Private hosted zone by PrivateLink VPC; that of the hub VPCs under hub.", b.zoneIDs)
	base.Output(b.stack, "resolver_rule_ids", "SYSTEM rules of Route 53 Resolver by the names that they keep.", b.ruleIDs)
	base.Output(b.stack, "dns_domains", "DNS domain of Confluent's names by PrivateLink VPC.", domains)
	base.Output(b.stack, "vpc_endpoint_ids", "Interface endpoint by PrivateLink VPC.", endpoints)
	base.Output(b.stack, "clusters", "Id, REST endpoint and bootstrap endpoint by cluster.", clusters)
	base.Output(b.stack, "service_account_ids", "Service accounts by cluster or link, and what they are for.", accounts(outputs))
	base.Output(b.stack, "secret_names", "Secrets Manager secrets that hold client properties.", jsii.Strings(b.secretNames...))
	if len(outputs.Shares) > 0 {
		base.Output(b.stack, "shares", "What other teams may read: by share its cluster, topics and groups, the secret, and who may read that.",
			b.describeShares(outputs.Shares))
	}
	if len(outputs.Imports) > 0 {
		base.Output(b.stack, "imports", "Which exporters of other teams may write where in the Schema Registry: by import its context, the secret, and who may read that.",
			b.describeImports(outputs.Imports))
	}
	if len(b.clientProperties) > 0 {
		base.Output(b.stack, "client_properties", "Properties of the clients that log in with tokens, by application; none is a secret.", b.clientProperties)
	}
	if len(b.byokRoles) > 0 {
		base.Output(b.stack, "byok_roles", "Confluent's roles that the policy of each cluster's KMS key has to let use it.", b.byokRoles)
	}
	b.monitoring.describe(b.stack)
	if b.registry != nil {
		base.Output(b.stack, "schema_registry_endpoint", "URL of the environment's Schema Registry.",
			element.Expression(b.registry.EndpointReference))
	}
}

func accounts(outputs Outputs) map[string]any {
	all := map[string]any{}
	for name, cluster := range outputs.Clusters {
		members := map[string]any{"manager": cluster.Manager.AccountID}
		for app, principal := range cluster.Applications {
			if principal.SecretName != "" { // else an identity pool
				members["application/"+app] = principal.AccountID
			}
		}
		for connector, principal := range cluster.Connectors {
			members["connector/"+connector] = principal.AccountID
		}
		all["cluster/"+name] = members
	}
	for name, link := range outputs.Links {
		sides := map[string]any{"destination": link.Destination.AccountID}
		if link.Source.AccountID != nil {
			sides["source"] = link.Source.AccountID
		}
		all["link/"+name] = sides
	}
	if outputs.Registry != nil {
		all["schema-registry"] = map[string]any{"manager": outputs.Registry.Manager.AccountID}
	}
	for name, one := range outputs.Imports {
		all["import/"+name] = map[string]any{"writer": one.AccountID}
	}
	for name, share := range outputs.Shares {
		all["share/"+name] = map[string]any{"reader": share.AccountID}
	}
	return all
}
