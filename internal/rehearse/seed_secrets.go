package rehearse

import (
	"encoding/json"
	"fmt"
	"maps"
	"strings"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/emulator"
	"cdk.tf/confluent-privatelink/internal/emulator/aws"
)

// arnOf is the ARN of a secret of others, and the account that it is of: "" if the file names it by its name, in the file's own account.
func arnOf(cfg *config.Config, secret string) (arn, account string) {
	if parts := strings.SplitN(secret, ":", 7); len(parts) == 7 {
		return secret, parts[4]
	}
	return fmt.Sprintf("arn:aws:secretsmanager:%s:%s:secret:%s-AbCdEf", cfg.Region, cfg.AccountID, secret), ""
}

// seedSecret puts in a secret of others, that the file names, with what else is known of it. The file's account may read it.
func seedSecret(world *emulator.World, cfg *config.Config, secret, value string, known emulator.Object) {
	arn, account := arnOf(cfg, secret)
	seeded := emulator.Object{
		"name":       strings.TrimSuffix(arn[strings.LastIndex(arn, ":")+1:], arn[len(arn)-len("-AbCdEf"):]),
		"kms_key_id": "arn:aws:kms:" + cfg.Region + ":" + account + ":key/of-another-team", "policy": readPolicy(cfg.AccountID),
	}
	maps.Copy(seeded, known)
	aws.SeedSecret(world, account, arn, value, seeded)
}

// readPolicy lets everybody of an account read a secret.
func readPolicy(account string) string {
	return `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::` + account + `:root"]},` +
		`"Action":["secretsmanager:GetSecretValue","secretsmanager:DescribeSecret","secretsmanager:GetResourcePolicy"],"Resource":"*"}]}`
}

// inJSON is the value of a secret that holds several.
func inJSON(values map[string]string) string {
	text, err := json.Marshal(values)
	if err != nil {
		panic(err) // strings only
	}
	return string(text)
}
