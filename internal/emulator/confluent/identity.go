package confluent

import (
	"regexp"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (c Cloud) accounts() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"confluent_service_account": {Create: createAccount},
		"confluent_identity_provider": {
			Replace: []string{"issuer", "jwks_uri"}, Create: createIdentityProvider, Delete: deleteIdentityProvider,
		},
		"confluent_identity_pool": {
			Replace: []string{"identity_provider.id"}, Create: createIdentityPool, Update: checkFilter, Import: importLast,
		},
	}
}

// createIdentityProvider refuses a name or an issuer that the organization has.
func createIdentityProvider(call *emulator.Call) error {
	provider := call.Object
	for _, key := range []string{"display_name", "issuer"} {
		if call.World.Find(call.Type, map[string]string{key: provider.String(key)}) != nil {
			return emulator.Refuse("error creating Identity Provider %q: 409 Conflict: %s is already in use.", provider["display_name"], key)
		}
	}
	provider["id"] = id(call, "op", provider["issuer"])
	provider.Default("identity_claim", "")
	return nil
}

func deleteIdentityProvider(call *emulator.Call) error {
	for _, pool := range call.World.All("confluent_identity_pool", nil) {
		if pool.Block("identity_provider")["id"] == call.Object["id"] {
			return emulator.Refuse("error deleting Identity Provider %q: 409 Conflict: it has the identity pool %s", call.Object["id"], pool["id"])
		}
	}
	return nil
}

func createIdentityPool(call *emulator.Call) error {
	pool := call.Object
	if err := need(call, writing(call, "identity pool"), "confluent_identity_provider", pool.Block("identity_provider").String("id")); err != nil {
		return err
	}
	if err := checkFilter(call); err != nil {
		return err
	}
	pool["id"] = id(call, "pool", pool["display_name"])
	return nil
}

// checkFilter refuses a pool without a filter. Confluent takes one that lets every token in (true); here it is refused,
// because a stack should never ask for it.
func checkFilter(call *emulator.Call) error {
	if filter := call.Object.String("filter"); !strings.Contains(filter, "claims") {
		return emulator.Refuse("error %s: 400 Bad Request: the filter %q looks at no claim", writing(call, "identity pool"), filter)
	}
	return nil
}

// needPrincipal refuses who is neither a service account nor an identity pool.
func needPrincipal(call *emulator.Call, what, principal string) error {
	if strings.HasPrefix(principal, "pool-") {
		return need(call, what, "confluent_identity_pool", principal)
	}
	return need(call, what, "confluent_service_account", principal)
}

func createAccount(call *emulator.Call) error {
	account := call.Object
	if call.World.Find(call.Type, map[string]string{"display_name": account.String("display_name")}) != nil {
		return emulator.Refuse("error creating Service Account %q: 409 Conflict: Service name is already in use.", account["display_name"])
	}
	account["id"] = id(call, "sa", account["display_name"])
	account["api_version"], account["kind"] = "iam/v2", "ServiceAccount"
	account.Default("description", "")
	return nil
}

func (c Cloud) roleBindings() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"confluent_role_binding": {Replace: []string{"principal", "role_name", "crn_pattern"}, Create: createRoleBinding},
	}
}

// scopes are the parts of a CRN that a role's scope must have (Confluent's documentation of predefined RBAC roles).
var scopes = map[string]string{
	"OrganizationAdmin": "/organization=", "EnvironmentAdmin": "/environment=", "CloudClusterAdmin": "/cloud-cluster=",
	"DataSteward": "/environment=", "DataDiscovery": "/environment=", "Operator": "/organization=", "MetricsViewer": "/organization=",
	"ResourceOwner": "/environment=", "DeveloperManage": "/environment=", "DeveloperRead": "/environment=", "DeveloperWrite": "/environment=",
	"ConnectManager": "/cloud-cluster=", "AccountAdmin": "/organization=",
}

var onCluster = regexp.MustCompile(`^lkc-[a-z0-9]+/(topic|group|transactional-id)=.+$`)

// createRoleBinding refuses a binding that exists. Not verified: the service may take it as it stands.
func createRoleBinding(call *emulator.Call) error {
	const what = "creating Role Binding"
	binding := call.Object
	if err := needPrincipal(call, what, strings.TrimPrefix(binding.String("principal"), "User:")); err != nil {
		return err
	}
	crn := binding.String("crn_pattern")
	// Confluent's documentation of CRNs: what is on a cluster is named by its type.
	if _, on, within := strings.Cut(crn, "/kafka="); within && !onCluster.MatchString(on) {
		return emulator.Refuse("error %s: 400 Bad Request: %s names no topic, group or transactional id", what, crn)
	}
	scope, known := scopes[binding.String("role_name")]
	if !known || !strings.Contains(crn, scope) {
		return emulator.Refuse("error %s: 400 Bad Request: role %s cannot be bound at %s", what, binding["role_name"], crn)
	}
	for part, kind := range map[string]string{"environment": "confluent_environment", "cloud-cluster": "confluent_kafka_cluster"} {
		if id := crnPart(crn, part); id != "" {
			if err := need(call, what, kind, id); err != nil {
				return err
			}
		}
	}
	if other := call.World.Find(call.Type, map[string]string{"principal": binding.String("principal"), "role_name": binding.String("role_name"), "crn_pattern": crn}); other != nil {
		return emulator.Refuse("error %s: 409 Conflict: rolebinding already exists", what).Because("It is %s.", other["id"])
	}
	binding["id"] = id(call, "rb", binding["principal"], binding["role_name"], crn)
	return nil
}

// crnPart returns the value of one part of a CRN, such as environment.
func crnPart(crn, part string) string {
	for _, element := range strings.Split(crn, "/") {
		if value, ok := strings.CutPrefix(element, part+"="); ok {
			return value
		}
	}
	return ""
}
