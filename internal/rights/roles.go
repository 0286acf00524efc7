package rights

import (
	"slices"

	"cdk.tf/confluent-privatelink/internal/config"
)

// Role is a role on what a pattern covers: a role binding.
type Role struct {
	// Name of the role, for example DeveloperRead.
	Name string
	// Type of the resource: TOPIC, GROUP or TRANSACTIONAL_ID.
	Type string
	// Pattern of its name.
	Pattern config.Pattern
}

// roles of an application: the narrowest that Confluent has. DeveloperManage is wider than the ACLs of Kafka Streams by
// setting up the application's own topics. ResourceOwner is never needed: it lets its holder give rights to others.
// https://docs.confluent.io/cloud/current/security/access-control/rbac/predefined-rbac-roles.html
func roles(app config.Application) []Role {
	return unique(slices.Concat(
		on(Topic, app.Produces, "DeveloperWrite"),
		on(Topic, app.Consumes, "DeveloperRead"),
		on(Group, app.Groups, "DeveloperRead"),
		on(TransactionalID, app.TransactionalIDs, "DeveloperWrite"),
		streamsRoles(app.Streams),
		on(Topic, app.Admin, "DeveloperManage"),
	))
}

func streamsRoles(streams *config.Streams) []Role {
	if streams == nil {
		return nil
	}
	own := []config.Pattern{streams.Internal()}
	return slices.Concat(
		on(Topic, own, "DeveloperManage", "DeveloperRead", "DeveloperWrite"),
		on(Group, []config.Pattern{config.Pattern(streams.ApplicationID)}, "DeveloperRead"),
		on(TransactionalID, own, "DeveloperWrite"),
	)
}

func on(resourceType string, patterns []config.Pattern, names ...string) []Role {
	var list []Role
	for _, pattern := range patterns {
		for _, name := range names {
			list = append(list, Role{Name: name, Type: resourceType, Pattern: pattern})
		}
	}
	return list
}

// beyondRoles is what no role gives alone: each that lets a topic be described lets it be read, written or
// deleted too. ACLs and role bindings work side by side.
// https://docs.confluent.io/cloud/current/security/access-control/rbac/use-acls-with-rbac.html
func beyondRoles(app config.Application) []Grant { return Each(Topic, app.Describes, "DESCRIBE") }
