package clientsecret

import (
	"encoding/json"
	"strings"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/secretsmanagersecret"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/secretsmanagersecretpolicy"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/config"
)

type document struct {
	Version   string
	Statement []statement
}

type statement struct {
	Effect    string
	Principal any
	Action    []string
	Resource  string
	Condition map[string]map[string][]string `json:",omitempty"`
}

// addPolicy names who may read the secret. An allowing policy alone takes nothing from those whom
// IAM lets read; with only_readers it denies reading, and nothing else, to all others, so that a mistake
// in it can be mended.
// https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html
func addPolicy(this element.Scope, secret secretsmanagersecret.SecretsmanagerSecret, props Props) {
	if len(props.Readers) == 0 {
		return
	}
	policy := document{Version: "2012-10-17", Statement: []statement{{
		Effect: "Allow", Principal: map[string][]string{"AWS": props.Readers},
		Action: []string{"secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"}, Resource: "*",
	}}}
	if props.LookedUp {
		// hashicorp/terraform-provider-aws, data source aws_secretsmanager_secret: it fails without.
		policy.Statement[0].Action = append(policy.Statement[0].Action, "secretsmanager:GetResourcePolicy")
	}
	if props.Secrets.OnlyReaders {
		policy.Statement = append(policy.Statement, statement{
			Effect: "Deny", Principal: "*", Action: []string{"secretsmanager:GetSecretValue"}, Resource: "*",
			Condition: map[string]map[string][]string{"ArnNotLike": {"aws:PrincipalArn": patterns(props.Readers)}},
		})
	}
	text, err := json.Marshal(policy)
	if err != nil {
		panic(err) // strings only
	}
	element.Add(this, "", secretsmanagersecretpolicy.NewSecretsmanagerSecretPolicy,
		&secretsmanagersecretpolicy.SecretsmanagerSecretPolicyConfig{
			SecretArn: secret.Arn(), Policy: jsii.String(string(text)), BlockPublicPolicy: jsii.Bool(true),
		})
}

// patterns matches whom the readers stand for: the principal :root is everybody in its account.
func patterns(readers []string) []string {
	var list []string
	for _, reader := range readers {
		if account, ok := strings.CutSuffix(reader, ":root"); ok {
			reader = account + ":*"
		}
		list = append(list, reader)
	}
	return list
}

func replicas(list []config.Replica) any {
	var blocks []*secretsmanagersecret.SecretsmanagerSecretReplica
	for _, replica := range list {
		blocks = append(blocks, &secretsmanagersecret.SecretsmanagerSecretReplica{
			Region: &replica.Region, KmsKeyId: element.Optional(replica.KMSKeyID),
		})
	}
	if blocks == nil {
		return nil
	}
	return blocks
}
