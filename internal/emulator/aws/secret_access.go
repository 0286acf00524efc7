package aws

import (
	"encoding/json"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// Principal is the kind of whom the credentials of an account are, by account: its arn. Of an
// account without one, the credentials are of whoever there may do what is asked.
const Principal = "principal"

// Key is the kind of customer KMS keys, by ARN: accounts holds the ids of other accounts that its
// policy lets decrypt.
const Key = "kms key"

// readableAcross refuses to show a secret to another account, unless the secret's policy and its key
// let it in. https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples_cross.html
func readableAcross(call *emulator.Call, operation string, secret emulator.Object) error {
	owner := call.World.Owner("aws_secretsmanager_secret", secret.String("id"))
	if owner == "" || owner == call.Account {
		return nil
	}
	action := "secretsmanager:" + strings.TrimPrefix(operation, "Secrets Manager: ")
	if !allowed(secret.String("policy"), principal(call), call.Account, action) {
		return refuse(operation, "AccessDeniedException",
			"User: %s is not authorized to perform: %s on resource: %s because no resource-based policy allows the %s action", principal(call), action, secret["arn"], action).
			Because("The secret belongs to the account %s, and its policy lets nobody in %s do that.", owner, call.Account)
	}
	if !strings.HasSuffix(action, ":GetSecretValue") {
		return nil
	}
	key := secret.String("kms_key_id")
	if key == "" || key == "alias/aws/secretsmanager" {
		return refuse(operation, "InvalidRequestException",
			"You can't access a secret from a different AWS account if you encrypt the secret with the default KMS service key.")
	}
	if known := call.World.Get(Key, key); known != nil && !slices.Contains(known.Strings("accounts"), call.Account) {
		return refuse(operation, "AccessDeniedException", "Access to KMS is not allowed").
			Because("The policy of the key %s does not let the account %s decrypt.", key, call.Account)
	}
	return nil
}

// principal is who calls: the assumed role, else whom the account's credentials are of.
func principal(call *emulator.Call) string {
	if role := call.Provider.Block("assume_role").String("role_arn"); role != "" {
		return role
	}
	if known := call.World.Get(Principal, call.Account); known != nil {
		return known.String("arn")
	}
	return "arn:aws:iam::" + call.Account + ":root"
}

// allowed tells whether a resource policy allows an action to a principal of another account: by
// its ARN, or by its account. Who stands for any principal of the account, its root, is allowed
// what any of them is. Policies that deny say so of those that they do not allow.
func allowed(policy, principal, account, action string) bool {
	var document struct {
		Statement []struct {
			Effect    string
			Principal any
			Action    any
		}
	}
	if json.Unmarshal([]byte(policy), &document) != nil {
		return false
	}
	whole := "arn:aws:iam::" + account + ":root"
	for _, statement := range document.Statement {
		if statement.Effect != "Allow" || !slices.ContainsFunc(texts(statement.Action), func(a string) bool {
			return a == "*" || a == "secretsmanager:*" || strings.EqualFold(a, action)
		}) {
			continue
		}
		principals, _ := statement.Principal.(map[string]any)
		if slices.ContainsFunc(texts(principals["AWS"]), func(one string) bool {
			return one == principal || one == account || one == whole || principal == whole && accountOf(one) == account
		}) {
			return true
		}
	}
	return false
}

// texts reads what a policy writes as a text or as a list of them.
func texts(value any) []string {
	switch value := value.(type) {
	case string:
		return []string{value}
	case []any:
		var list []string
		for _, one := range value {
			if text, ok := one.(string); ok {
				list = append(list, text)
			}
		}
		return list
	}
	return nil
}
