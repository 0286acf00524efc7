package confluentcore

import (
	"maps"
	"slices"

	"github.com/aws/jsii-runtime-go"

	"cdk.tf/confluent-privatelink/constructs/clientsecret"
	"cdk.tf/confluent-privatelink/constructs/schemaregistry"
	"cdk.tf/confluent-privatelink/constructs/serviceaccount"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
)

// newRegistry looks the Schema Registry up if anything here uses it.
func (c *core) newRegistry() *schemaregistry.Outputs {
	if !c.usesRegistry() {
		return nil
	}
	public := c.cfg.Confluent.SchemaRegistry != nil && c.cfg.Confluent.SchemaRegistry.Endpoint == "public"
	first := slices.Min(slices.Collect(maps.Keys(c.clusters)))
	registry := schemaregistry.New(c.stack, "schema-registry", schemaregistry.Props{
		Region:        c.cfg.Region,
		EnvironmentID: c.environmentID,
		Cluster:       c.clusters[first].kafka,
		Public:        public,
		AccessPoint:   c.entries[c.cfg.Confluent.HubEndpoint].accessPoint,
	})
	return &registry
}

func (c *core) usesRegistry() bool {
	if c.cfg.Confluent.SchemaRegistry != nil {
		return true
	}
	for _, cluster := range c.cfg.Confluent.Clusters {
		for _, connector := range cluster.Connectors {
			if hasSchema(connector) {
				return true
			}
		}
	}
	return false
}

// hasSchema tells whether a connector registers a schema: all formats but plain JSON do.
func hasSchema(connector config.Connector) bool { return connector.Format != "JSON" }

// connectorRoles lets a connector register the schema of its topic's values.
func (c *core) connectorRoles(connector config.Connector) []serviceaccount.Role {
	if !hasSchema(connector) {
		return nil
	}
	subject := config.Pattern(connector.Topic + "-value")
	return []serviceaccount.Role{c.subjectRole("DeveloperRead", subject), c.subjectRole("DeveloperWrite", subject)}
}

// newRegistryPrincipal makes the account that the configuration gives subjects to.
func (c *core) newRegistryPrincipal() {
	access := c.cfg.Confluent.SchemaRegistry
	if access == nil {
		return
	}
	p := principal{
		id: "schema-registry_principal", name: config.DisplayName(c.cfg.Name, "schema-registry"),
		secret: "schema-registry", description: "Schema Registry of " + c.cfg.Name,
	}
	for _, subject := range access.Read {
		p.roles = append(p.roles, c.subjectRole("DeveloperRead", subject))
	}
	for _, subject := range access.Write {
		p.roles = append(p.roles, c.subjectRole("DeveloperWrite", subject))
	}
	account := c.newAccount(p)
	key := c.newKey(p, account, c.registry.Registry)
	c.newSecret(p, account, key, c.registry.EndpointReference,
		clientsecret.SchemaRegistry(key, c.registry.EndpointReference))
}

// subjectRole is a role on subjects; Confluent too marks a prefix by a * at its end.
// https://docs.confluent.io/cloud/current/security/access-control/rbac/predefined-rbac-roles.html
func (c *core) subjectRole(role string, subject config.Pattern) serviceaccount.Role {
	return serviceaccount.Role{
		ID:   role + "_" + address.Of("subject", subject),
		Name: role,
		CRN:  jsii.String(*c.registry.Registry.ResourceName() + "/subject=" + string(subject)),
	}
}
