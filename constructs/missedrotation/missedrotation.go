// Package missedrotation tells, at plan, that a rotation period passed in which nothing was
// applied, before the apply that replaces several keys of a principal at once.
//
// What a key's generation was stands in no expression, so the dates of the secrets stand for it: each
// rotation writes each secret. AWS moves the date with any other change of a secret too, so
// silence is no proof, but a warning is true.
// https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html
package missedrotation

import (
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/dataawssecretsmanagersecret"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/keyrotation"
)

// Props of the warning.
type Props struct {
	// Days of a period.
	Days int
	// Rotation of the keys.
	Rotation keyrotation.Outputs
	// SecretARNs are the expressions of the ARNs of the principals' secrets, by name.
	SecretARNs map[string]string
}

// New compares the dates with the beginning of the period before the current one.
//
// The data sources stand outside of the check: inside, each plan would read them again when it is
// applied, and so never be empty. They ask by the ARN of the resource, which is not known
// before the secret exists, so nothing is asked about one that does not.
// https://developer.hashicorp.com/terraform/language/checks
func New(scope constructs.Construct, id string, props Props) {
	if len(props.SecretARNs) == 0 {
		return
	}
	this := element.Open(scope, id)
	secrets := map[string]any{}
	for name, arn := range props.SecretARNs {
		secrets[name] = element.Expression(arn)
	}
	element.Add(this, "", dataawssecretsmanagersecret.NewDataAwsSecretsmanagerSecret,
		&dataawssecretsmanagersecret.DataAwsSecretsmanagerSecretConfig{
			ForEach: cdktf.TerraformIterator_FromMap(&secrets),
			Arn:     element.Expression("each.value"),
		})
	element.Local(this, "", element.Expression(fmt.Sprintf(
		"[for name, secret in data.aws_secretsmanager_secret.%s : name if timecmp(secret.last_changed_date, %s) < 0]",
		this.ID(""), props.Rotation.PreviousReference)))
	names := "local." + this.ID("")
	cdktf.TerraformStack_Of(scope).AddOverride(jsii.String("check."+id), map[string]any{"assert": []any{map[string]any{
		"condition": "${length(" + names + ") == 0}",
		"error_message": fmt.Sprintf("A rotation of API keys was missed. The secrets of these principals were last written before ${%s}, "+
			"more than a period of %d days ago: ${join(\", \", %s)}. Applying confluent-core replaces their keys of every period since then "+
			"at once, and clients that use one of those get 401. The way out: apply confluent-core, then cluster-link right after "+
			"it, and let these clients read their secrets again (docs/operating.md, Key rotation).",
			props.Rotation.PreviousReference, props.Days, names),
	}}})
}
