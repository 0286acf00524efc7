package confluent

import (
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (c Cloud) accounts() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"confluent_service_account": {Create: createAccount},
	}
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

// createRoleBinding refuses a binding that exists. Not verified: the service may take it as it stands.
func createRoleBinding(call *emulator.Call) error {
	const what = "creating Role Binding"
	binding := call.Object
	if err := need(call, what, "confluent_service_account", strings.TrimPrefix(binding.String("principal"), "User:")); err != nil {
		return err
	}
	crn := binding.String("crn_pattern")
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
