package aws

import (
	"fmt"
	"time"

	"cdk.tf/confluent-privatelink/internal/emulator"
)

// scheduled is the kind of secrets that wait for their deletion, by name.
const scheduled = "secret scheduled for deletion"

func (a Account) secrets() map[string]*emulator.Resource {
	return map[string]*emulator.Resource{
		"aws_secretsmanager_secret": {
			Replace: []string{"name", "name_prefix"},
			Create:  a.createSecret, Update: a.updateSecret, Delete: deleteSecret,
		},
		"aws_secretsmanager_secret_version": {
			// The provider replaces the version when any of these changes.
			Replace: []string{"secret_id", "secret_string", "secret_binary", "secret_string_wo_version"},
			Create:  putSecretValue,
		},
	}
}

func (a Account) createSecret(call *emulator.Call) error {
	const operation = "Secrets Manager: CreateSecret"
	secret := call.Object
	if secret["name"] == nil {
		secret["name"] = secret.String("name_prefix") + call.World.ID("0123456789", 18, "secret")
	}
	name := secret.String("name")
	if old := call.World.Get(scheduled, name); old != nil && call.World.Now().Unix() < int64(old.Int("until")) {
		return refuse(operation, "InvalidRequestException", "You can't create this secret because a secret with this name is already scheduled for deletion.").
			Because("The secret %s can be restored, or created again after %s.", name, time.Unix(int64(old.Int("until")), 0).UTC().Format(time.RFC3339))
	}
	if namedSecret(call, name) != nil {
		return refuse(operation, "ResourceExistsException", "The operation failed because the secret %s already exists.", name)
	}
	if err := a.replicate(call); err != nil {
		return err
	}
	secret["arn"] = call.ID(a.arn("secretsmanager", "secret:%s-", name), "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 6, name)
	secret["id"] = secret["arn"]
	secret.Default("name_prefix", "")
	secret.Default("policy", "")
	now := call.World.Now().UTC().Format(time.RFC3339)
	call.World.Seed(SecretDates, secret.String("id"), emulator.Object{"created": now, "changed": now})
	return nil
}

func (a Account) updateSecret(call *emulator.Call) error {
	changed(call.World, call.Object.String("id"))
	return a.replicate(call)
}

// SecretDates is the kind of when a secret was created, and changed in any way, by its id, in RFC 3339.
// https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html
const SecretDates = "secret dates"

func changed(world *emulator.World, secret string) {
	if dates := world.Get(SecretDates, secret); dates != nil {
		dates["changed"] = world.Now().UTC().Format(time.RFC3339)
	}
}

func deleteSecret(call *emulator.Call) error {
	secret := call.Object
	call.World.Remove(currentValue, secret.String("id"))
	call.World.Remove(SecretDates, secret.String("id"))
	days := 30
	if secret["recovery_window_in_days"] != nil {
		days = secret.Int("recovery_window_in_days")
	}
	if days > 0 {
		until := call.World.Now().Add(time.Duration(days) * 24 * time.Hour)
		call.World.Seed(scheduled, secret.String("name"), emulator.Object{"until": int(until.Unix())})
	}
	return nil
}

// EndRecoveryWindows ends the recovery windows of all secrets that are scheduled for deletion, as time
// does, or DeleteSecret with ForceDeleteWithoutRecovery: their names are free.
func EndRecoveryWindows(world *emulator.World) {
	defer world.Lock()()
	for _, one := range world.All(scheduled, nil) {
		world.Remove(scheduled, one.String("id"))
	}
}

// currentValue is the kind of what a secret's label AWSCURRENT points at, by the secret's
// id. It stays when Terraform deletes a version: the label cannot be removed.
const currentValue = "secret value"

func putSecretValue(call *emulator.Call) error {
	version := call.Object
	secret := version.String("secret_id")
	if err := need(call, "Secrets Manager: PutSecretValue", "aws_secretsmanager_secret", secret); err != nil {
		return err
	}
	value := version.String("secret_string")
	if written := call.Config.String("secret_string_wo"); written != "" {
		value = written
	}
	if value == "" && version.String("secret_binary") == "" {
		return refuse("Secrets Manager: PutSecretValue", "InvalidRequestException", "You must provide either SecretString or SecretBinary.")
	}
	version["version_id"] = "terraform-" + call.World.ID("0123456789ABCDEF", 26, secret)
	version["id"] = fmt.Sprintf("%s|%s", secret, version["version_id"])
	version["arn"] = secret
	version["has_secret_string_wo"] = call.Config.String("secret_string_wo") != ""
	version.Default("version_stages", emulator.List("AWSCURRENT"))
	call.World.Seed(currentValue, secret, emulator.Object{"value": value, "version": version["version_id"]})
	changed(call.World, secret)
	return nil
}

func findSecret(call *emulator.Call, reference string) emulator.Object {
	if secret := call.World.Get("aws_secretsmanager_secret", reference); secret != nil {
		return secret
	}
	return namedSecret(call, reference)
}

// namedSecret finds a secret of the caller's account: names mean nothing across accounts.
func namedSecret(call *emulator.Call, name string) emulator.Object {
	found := call.World.All("aws_secretsmanager_secret", func(secret emulator.Object) bool {
		return secret.String("name") == name && visible(call, "aws_secretsmanager_secret", secret.String("id"))
	})
	if len(found) == 0 {
		return nil
	}
	return found[0]
}

func (a Account) lookupSecret(call *emulator.Call) error {
	lookup := call.Object
	secret := findSecret(call, lookup.String("name")+lookup.String("arn"))
	if secret == nil {
		return refuse("Secrets Manager: DescribeSecret", "ResourceNotFoundException", "Secrets Manager can't find the specified secret.").
			Because("There is no secret %s%s.", lookup.String("name"), lookup.String("arn"))
	}
	if err := readableAcross(call, "Secrets Manager: DescribeSecret", secret); err != nil {
		return err
	}
	// hashicorp/terraform-provider-aws, secret_data_source.go: it reads the resource policy too.
	if err := readableAcross(call, "Secrets Manager: GetResourcePolicy", secret); err != nil {
		return err
	}
	for _, name := range []string{"id", "arn", "name", "description", "kms_key_id", "policy"} {
		lookup[name] = secret[name]
	}
	dates := call.World.Get(SecretDates, secret.String("id"))
	lookup["created_date"], lookup["last_changed_date"] = dates["created"], dates["changed"]
	tags := map[string]any{}
	for name, value := range secret.Map("tags_all") {
		tags[name] = value
	}
	lookup["tags"] = tags
	return nil
}

// SeedSecret puts in a secret of an account that exists before Terraform runs, with its value.
func SeedSecret(world *emulator.World, account, arn, value string, secret emulator.Object) {
	const kind = "aws_secretsmanager_secret"
	now := world.Now().UTC().Format(time.RFC3339)
	secret["arn"] = arn
	world.Seed(kind, arn, secret)
	world.Own(kind, arn, account)
	world.Seed(SecretDates, arn, emulator.Object{"created": now, "changed": now})
	world.Seed(currentValue, arn, emulator.Object{"value": value, "version": "seeded"})
}

func (a Account) lookupSecretVersion(call *emulator.Call) error {
	const operation = "Secrets Manager: GetSecretValue"
	lookup := call.Object
	secret := findSecret(call, lookup.String("secret_id"))
	if secret == nil {
		return refuse(operation, "ResourceNotFoundException", "Secrets Manager can't find the specified secret.").
			Because("There is no secret %s.", lookup["secret_id"])
	}
	if err := readableAcross(call, operation, secret); err != nil {
		return err
	}
	value := call.World.Get(currentValue, secret.String("id"))
	if value == nil {
		return refuse(operation, "ResourceNotFoundException", "Secrets Manager can't find the specified secret value for staging label: AWSCURRENT").
			Because("The secret %s has no version yet.", secret["name"])
	}
	lookup["id"] = fmt.Sprintf("%s|AWSCURRENT", lookup["secret_id"])
	lookup["arn"], lookup["version_id"] = secret["arn"], value["version"]
	lookup["secret_string"], lookup["version_stages"] = value["value"], emulator.List("AWSCURRENT")
	return nil
}

// openSecretVersion is the ephemeral form of the lookup, which has no id.
func (a Account) openSecretVersion(call *emulator.Call) error {
	err := a.lookupSecretVersion(call)
	delete(call.Object, "id")
	return err
}
