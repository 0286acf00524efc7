package aws

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (a Account) roles() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"aws_iam_role": {
			Replace: []string{"name", "name_prefix", "path"},
			Create:  a.createRole, Delete: deleteRole,
		},
		"aws_iam_role_policy": {
			Replace: []string{"name", "name_prefix", "role"},
			Create:  putRolePolicy,
		},
		"aws_iam_openid_connect_provider": {
			Replace: []string{"url"},
			Create:  a.createOIDCProvider,
		},
	}
}

func (a Account) createRole(call *emulator.Call) error {
	role := call.Object
	if role["name"] == nil {
		role["name"] = role.String("name_prefix") + call.World.ID("0123456789", 18, "role")
	}
	if !json.Valid([]byte(role.String("assume_role_policy"))) {
		return refuse("IAM: CreateRole", "MalformedPolicyDocument", "This policy contains invalid Json")
	}
	if call.World.Get(call.Type, role.String("name")) != nil {
		return refuse("IAM: CreateRole", "EntityAlreadyExists", "Role with name %s already exists.", role["name"])
	}
	role["id"] = role["name"]
	role["arn"] = fmt.Sprintf("arn:aws:iam::%s:role/%s", a.ID, role["name"])
	role["unique_id"] = "AROA" + call.World.ID("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 17, role.String("name"))
	role["create_date"] = call.World.Now().UTC().Format(time.RFC3339)
	role.Default("name_prefix", "")
	role.Default("managed_policy_arns", emulator.List())
	return nil
}

func deleteRole(call *emulator.Call) error {
	if found := users(call, call.Object.String("id"), map[string]string{"aws_iam_role_policy": "role"}); len(found) > 0 {
		return refuse("IAM: DeleteRole", "DeleteConflict", "Cannot delete entity, must delete policies first.")
	}
	return nil
}

func putRolePolicy(call *emulator.Call) error {
	policy := call.Object
	if err := need(call, "IAM: PutRolePolicy", "aws_iam_role", policy.String("role")); err != nil {
		return err
	}
	if policy["name"] == nil {
		policy["name"] = policy.String("name_prefix") + call.World.ID("0123456789", 18, "policy"+policy.String("role"))
	}
	policy.Default("name_prefix", "")
	policy["id"] = fmt.Sprintf("%s:%s", policy["role"], policy["name"])
	return nil
}

// createOIDCProvider refuses a second provider of one host.
// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html
func (a Account) createOIDCProvider(call *emulator.Call) error {
	provider := call.Object
	host := strings.TrimPrefix(provider.String("url"), "https://")
	provider["arn"] = fmt.Sprintf("arn:aws:iam::%s:oidc-provider/%s", a.ID, host)
	if call.World.Get(call.Type, provider.String("arn")) != nil {
		return refuse("IAM: CreateOpenIDConnectProvider", "EntityAlreadyExists", "Provider with url https://%s already exists.", host)
	}
	provider["id"] = provider["arn"]
	provider.Default("thumbprint_list", emulator.List())
	return nil
}
