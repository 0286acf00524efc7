package confluent

import (
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// subjectGrants are the operations on subjects that a developer role allows: READ of schemas, WRITE (register), DELETE, and
// COMPATIBILITY_READ and COMPATIBILITY_WRITE of what a new schema has to be compatible with.
// https://docs.confluent.io/cloud/current/security/access-control/rbac/manage-role-bindings.html (access control for Schema Registry)
var subjectGrants = map[string][]string{
	"ResourceOwner":   {"READ", "WRITE", "DELETE", "COMPATIBILITY_READ", "COMPATIBILITY_WRITE"},
	"DeveloperManage": {"DELETE", "COMPATIBILITY_READ", "COMPATIBILITY_WRITE"},
	"DeveloperRead":   {"READ", "COMPATIBILITY_READ"},
	"DeveloperWrite":  {"READ", "WRITE", "COMPATIBILITY_READ"},
}

// AllowedSubject tells whether a principal, User:<id>, may do something with a subject of the Schema Registry with a resource name,
// by its role bindings at this moment.
func AllowedSubject(world *emulator.World, principal, registry, subject, operation string) bool {
	return slices.ContainsFunc(world.All("confluent_role_binding", nil), func(binding emulator.Object) bool {
		role, crn := binding.String("role_name"), binding.String("crn_pattern")
		if binding["principal"] != principal {
			return false
		}
		switch role {
		case "OrganizationAdmin", "EnvironmentAdmin":
			return strings.HasPrefix(registry, crn+"/")
		}
		pattern, within := strings.CutPrefix(crn, registry+"/subject=")
		return within && slices.Contains(subjectGrants[role], operation) && matches(pattern, subject)
	})
}
