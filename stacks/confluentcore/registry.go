package confluentcore

import (
	"fmt"

	"github.com/aws/jsii-runtime-go"

	"cdk.tf/confluent-privatelink/constructs/clientsecret"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/kafkacluster"
	"cdk.tf/confluent-privatelink/constructs/schemaregistry"
	"cdk.tf/confluent-privatelink/constructs/serviceaccount"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// newRegistry looks the Schema Registry up if anything here uses it.
func (b *builder) newRegistry() *schemaregistry.Outputs {
	if !b.usesRegistry() {
		return nil
	}
	var first *kafkacluster.Outputs
	if names := inorder.Keys(b.clusters); len(names) > 0 {
		kafka := b.clusters[names[0]].kafka
		first = &kafka
	}
	registry := schemaregistry.New(b.stack, address.SchemaRegistry, schemaregistry.Props{
		Region:        b.cfg.Region,
		EnvironmentID: b.environmentID,
		Cluster:       first,
		Public:        b.cfg.RegistryIsPublic(),
		AccessPoint:   b.entries[b.cfg.Confluent.HubEndpoint].accessPoint,
		Shared:        b.cfg.ManagesRegistry(),
	})
	return &registry
}

func (b *builder) usesRegistry() bool {
	if b.cfg.Confluent.SchemaRegistry != nil || b.cfg.ManagesRegistry() || b.cfg.Confluent.ApplicationsUseRegistry() {
		return true
	}
	for _, cluster := range b.cfg.Confluent.Clusters {
		for _, connector := range cluster.Connectors {
			if len(connector.Subjects()) > 0 {
				return true
			}
		}
	}
	return false
}

// connectorRoles lets a connector read the schemas of its topics and what these refer to, and register them if it writes.
func (b *builder) connectorRoles(connector config.Connector) []serviceaccount.Role {
	var roles []serviceaccount.Role
	for _, subject := range connector.Subjects() {
		roles = append(roles, b.subjectRole("DeveloperRead", subject))
		if !connector.IsSink() {
			roles = append(roles, b.subjectRole("DeveloperWrite", subject))
		}
	}
	for _, subject := range b.cfg.Referred(connector.Subjects()) {
		roles = append(roles, b.subjectRole("DeveloperRead", subject))
	}
	return roles
}

// newRegistryPrincipal makes the account that the configuration gives subjects to.
func (b *builder) newRegistryPrincipal() {
	access := b.cfg.Confluent.SchemaRegistry
	if access == nil || !access.GivesAccess() {
		return
	}
	p := principal{
		id: address.RegistryPrincipal, name: config.DisplayName(b.cfg.Name, "schema-registry"),
		secret: "schema-registry", description: "Schema Registry of " + b.cfg.Name,
		readers: access.Readers,
	}
	p.roles = b.subjectRoles(access.Read, access.Write)
	b.newRegistryUser(p)
}

// newRegistryUser makes a principal with keys for the registry.
func (b *builder) newRegistryUser(p principal) Principal {
	account := b.newAccount(p)
	key := b.newKey(p, account, b.registry.Registry)
	return b.newSecret(p, account, clientsecret.Props{
		For: []clientsecret.Access{{Key: key, Endpoint: b.registry.EndpointReference}}, Properties: clientsecret.SchemaRegistry(key, b.registry.EndpointReference),
		Description: p.description, Secrets: b.cfg.Secrets,
	})
}

// applicationRoles let an application read and register schemas. They are not given to one that retires.
func (b *builder) applicationRoles(application config.Application) []serviceaccount.Role {
	if application.SchemaRegistry == nil || application.Retire {
		return nil
	}
	return b.subjectRoles(application.SchemaRegistry.Read, application.SchemaRegistry.Write)
}

func (b *builder) subjectRoles(read, write []config.Pattern) []serviceaccount.Role {
	var roles []serviceaccount.Role
	for _, subject := range read {
		roles = append(roles, b.subjectRole("DeveloperRead", subject))
	}
	for _, subject := range write {
		roles = append(roles, b.subjectRole("DeveloperWrite", subject))
	}
	return roles
}

// managing are the roles that a subject is kept with: together they read, register and delete schemas and set the compatibility.
// ResourceOwner would do alone, and could give the subject to others as well.
// https://docs.confluent.io/cloud/current/sr/schemas-manage.html#access-control-rbac-for-sr-ccloud
var managing = []string{"DeveloperManage", "DeveloperRead", "DeveloperWrite"}

// newRegistryManager makes the account that keeps what the file has in the registry and its catalog: schemas, exporters, tags and
// descriptions. Nil if it has none.
func (b *builder) newRegistryManager() *Registry {
	if !b.cfg.ManagesRegistry() {
		return nil
	}
	p := principal{
		id: address.RegistryManager, name: config.DisplayName(b.cfg.Name, "schema-registry", "manager"),
		secret: "schema-registry/manager", description: "Registers the schemas of " + b.cfg.Name, roles: b.managerRoles(),
	}
	return &Registry{ID: b.registry.Registry.Id(), Endpoint: b.registry.Endpoint, Manager: b.newRegistryUser(p)}
}

// managerRoles let the manager keep the subjects of the file, and read those that their schemas refer to; what the catalog and exporters
// take is wider.
func (b *builder) managerRoles() []serviceaccount.Role {
	var roles []serviceaccount.Role
	kept, elsewhere := map[string]bool{}, map[string]bool{}
	for _, subject := range b.cfg.Subjects() {
		kept[subject.Name] = true
		for _, role := range managing {
			roles = append(roles, b.subjectRole(role, config.Pattern(subject.Name)))
		}
	}
	for _, subject := range b.cfg.Subjects() {
		for _, reference := range subject.AllReferences() {
			if !kept[reference.Subject] {
				elsewhere[reference.Subject] = true
			}
		}
	}
	for subject := range inorder.Of(elsewhere) {
		roles = append(roles, b.subjectRole("DeveloperRead", config.Pattern(subject)))
	}
	if b.cfg.UsesCatalog() || len(b.cfg.Exporters()) > 0 {
		roles = append(roles, b.steward())
	}
	return roles
}

// steward is the role that tags are made and put on topics with, and exporters are made. It is given on an environment only, and lets its holder write
// schemas there too.
// https://docs.confluent.io/cloud/current/stream-governance/stream-catalog.html#access-control-rbac-for-stream-catalog
func (b *builder) steward() serviceaccount.Role {
	return serviceaccount.Role{
		ID: "DataSteward", Name: "DataSteward",
		CRN: element.Expression(fmt.Sprintf(`regex("^(.+)/schema-registry=", data.confluent_schema_registry_cluster.%s.resource_name)[0]`, address.SchemaRegistry)),
	}
}

// subjectRole is a role on subjects; Confluent too marks a prefix by a * at its end.
// https://docs.confluent.io/cloud/current/security/access-control/rbac/predefined-rbac-roles.html
func (b *builder) subjectRole(role string, subject config.Pattern) serviceaccount.Role {
	return serviceaccount.Role{
		ID:   address.SubjectRole(role, subject),
		Name: role,
		CRN:  jsii.String(*b.registry.Registry.ResourceName() + "/subject=" + string(subject)),
	}
}
