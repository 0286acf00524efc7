package aws

import (
	"encoding/json"
	"slices"
	"strings"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

func (a Account) secretPolicies() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"aws_secretsmanager_secret_policy": {
			Replace: []string{"secret_arn"},
			Create:  putSecretPolicy, Update: putSecretPolicy, Delete: deleteSecretPolicy,
		},
	}
}

func putSecretPolicy(call *emulator.Call) error {
	const operation = "Secrets Manager: PutResourcePolicy"
	policy := call.Object
	secret := policy.String("secret_arn")
	if err := need(call, operation, "aws_secretsmanager_secret", secret); err != nil {
		return err
	}
	var document struct {
		Statement []struct {
			Effect    string
			Principal any
		}
	}
	if err := json.Unmarshal([]byte(policy.String("policy")), &document); err != nil {
		return refuse(operation, "MalformedPolicyDocumentException", "This resource policy contains invalid Json.")
	}
	for _, statement := range document.Statement {
		if policy.Bool("block_public_policy") && statement.Effect == "Allow" && public(statement.Principal) {
			return refuse(operation, "PublicPolicyException", "This resource policy grants broad access to your secret.")
		}
	}
	policy["id"] = secret
	call.World.Get("aws_secretsmanager_secret", secret)["policy"] = policy["policy"]
	changed(call.World, secret)
	return nil
}

// public tells whether a principal of a policy is everybody.
func public(principal any) bool {
	switch principal := principal.(type) {
	case string:
		return principal == "*"
	case map[string]any:
		list, _ := principal["AWS"].([]any)
		return principal["AWS"] == "*" || slices.Contains(list, any("*"))
	}
	return false
}

func deleteSecretPolicy(call *emulator.Call) error {
	if secret := call.World.Get("aws_secretsmanager_secret", call.Object.String("secret_arn")); secret != nil {
		secret["policy"] = ""
		changed(call.World, secret.String("id"))
	}
	return nil
}

// replicate completes the copies of a secret in other regions.
func (a Account) replicate(call *emulator.Call) error {
	for _, replica := range call.Object.Blocks("replica") {
		region := replica.String("region")
		if region == a.Region {
			return refuse("Secrets Manager: ReplicateSecretToRegions", "InvalidParameterException", "Invalid replica region. Replica region cannot be the same as the primary region.")
		}
		if key := replica.String("kms_key_id"); strings.HasPrefix(key, "arn:") && !strings.Contains(key, ":kms:"+region+":") {
			return refuse("Secrets Manager: ReplicateSecretToRegions", "InvalidParameterException", "The KMS key %s is not in %s", key, region)
		}
		replica.Default("kms_key_id", "")
		replica.Default("last_accessed_date", "")
		replica["status"], replica["status_message"] = "InSync", "Replication succeeded"
	}
	return nil
}
