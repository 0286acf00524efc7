// Package clientsecret keeps the client properties of one principal in AWS Secrets
// Manager, as a JSON object of property names and values. The value is written
// through a write-only argument: it is in no plan and in no state.
package clientsecret

import (
	"fmt"
	"strings"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/secretsmanagersecret"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/secretsmanagersecretversion"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/apikey"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/config"
)

// Props of a secret.
type Props struct {
	// Name of the secret, a path.
	Name string
	// Description of whose properties they are.
	Description string
	// Secrets says how secrets are kept.
	Secrets config.Secrets
	// For says what the properties hold a key for, in the order of the properties.
	For []Access
	// Properties of the client.
	Properties []Property
	// Readers are the principals that may read the secret; without any it has no policy.
	Readers []string
	// Tags tell what is no secret.
	Tags map[string]*string
	// LookedUp is true for a secret that other states find by a data source. It reads the secret's policy too.
	LookedUp bool
}

// Access is a key and what it opens.
type Access struct {
	// Key that the properties hold.
	Key apikey.Outputs
	// Endpoint is the expression of the endpoint that the properties name.
	Endpoint string
}

// Property is one client property.
type Property struct {
	// Name of the property.
	Name string
	// Value as a Terraform expression.
	Value string
}

// Kafka returns the properties of a Java client; sasl.username and sasl.password
// are those of librdkafka, and what the cluster-link stack reads.
// https://docs.confluent.io/cloud/current/client-apps/config-client.html
func Kafka(key apikey.Outputs, bootstrap string) []Property {
	return []Property{
		{"bootstrap.servers", fmt.Sprintf(`trimprefix(%s, "SASL_SSL://")`, bootstrap)},
		{"security.protocol", `"SASL_SSL"`},
		{"sasl.mechanism", `"PLAIN"`},
		{"sasl.jaas.config", fmt.Sprintf(`"org.apache.kafka.common.security.plain.PlainLoginModule required `+
			`username='${%s}' password='${%s}';"`, key.IDReference, key.SecretReference)},
		{"sasl.username", key.IDReference},
		{"sasl.password", key.SecretReference},
	}
}

// SchemaRegistry returns the properties of a Schema Registry client.
// https://docs.confluent.io/cloud/current/sr/schema_registry_ccloud_tutorial.html
func SchemaRegistry(key apikey.Outputs, endpoint string) []Property {
	return []Property{
		{"schema.registry.url", endpoint},
		{"basic.auth.credentials.source", `"USER_INFO"`},
		{"basic.auth.user.info", fmt.Sprintf(`"${%s}:${%s}"`, key.IDReference, key.SecretReference)},
	}
}

// RegistryKey takes the key and its secret out of the properties of a Schema Registry client, of which it has the expression.
func RegistryKey(properties string) (key, secret *string) {
	user := `split(":", ` + properties + `["basic.auth.user.info"])`
	return element.Expression(user + "[0]"), element.Expression(user + "[1]")
}

// Cloud returns the two parts of a Cloud API key, each by itself: programs that call Confluent's APIs ask for them
// in one way or another.
func Cloud(key apikey.Outputs) []Property {
	return []Property{{"cloud.api.key", key.IDReference}, {"cloud.api.secret", key.SecretReference}}
}

// Outputs of a secret.
type Outputs struct {
	// ARNReference of the secret, for expressions of who asks when it was written.
	ARNReference string
}

// New makes the secret and its value.
//
// A write-only value is sent when its version changes. The version is a number
// made of what the value depends on and is no secret, the active keys' ids and the
// endpoints; so rotation, a moved endpoint and another key write a new version of the
// secret (the provider replaces its resource for that; the secret itself stays). All keys
// of a secret rotate at one moment, so that is one version.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	secret := element.Add(this, "", secretsmanagersecret.NewSecretsmanagerSecret,
		&secretsmanagersecret.SecretsmanagerSecretConfig{
			Name:                 &props.Name,
			Description:          &props.Description,
			KmsKeyId:             element.Optional(props.Secrets.KMSKeyID),
			RecoveryWindowInDays: jsii.Number(*props.Secrets.RecoveryWindowDays),
			Replica:              replicas(props.Secrets.Replicas),
			Tags:                 tagsOf(props.Tags),
			// One that is tainted would be deleted first, and its name be taken until the recovery
			// window ends. This way round nothing is deleted: "already exists" says to untaint it.
			Lifecycle: &cdktf.TerraformResourceLifecycle{CreateBeforeDestroy: jsii.Bool(true)},
		})
	addPolicy(this, secret, props)
	var of []string
	for _, access := range props.For {
		of = append(of, "${"+access.Key.IDReference+"}", "${"+access.Endpoint+"}")
	}
	version := fmt.Sprintf(`parseint(substr(sha256("%s"), 0, 7), 16)`, strings.Join(of, " "))
	element.Add(this, "", secretsmanagersecretversion.NewSecretsmanagerSecretVersion,
		&secretsmanagersecretversion.SecretsmanagerSecretVersionConfig{
			SecretId:              secret.Id(),
			SecretStringWo:        element.Expression(object(props.Properties)),
			SecretStringWoVersion: cdktf.Token_AsNumber(element.Expression(version)),
		})
	return Outputs{ARNReference: "aws_secretsmanager_secret." + this.ID("") + ".arn"}
}

func object(properties []Property) string {
	var fields []string
	for _, property := range properties {
		fields = append(fields, fmt.Sprintf("%q = %s", property.Name, property.Value))
	}
	return "jsonencode({" + strings.Join(fields, ", ") + "})"
}

func tagsOf(tags map[string]*string) *map[string]*string {
	if len(tags) == 0 {
		return nil
	}
	return &tags
}
