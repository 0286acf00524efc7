// Package share finds, by its secret, what another team shares: which cluster, and which topics and
// consumer groups of it a link may read. It refuses at plan what is not approved, and names what is.
//
// Approval and cluster stand outside of the secret text, in its description and its tags. So messages may name
// them, and the cluster's id and endpoint, whose change would replace a link, are no secret values: they
// are known at plan and show in it.
package share

import (
	"fmt"
	"strings"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/dataawssecretsmanagersecret"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/config"
)

// Tags of a share's secret. Values of tags hold 256 characters, and no *, so the approval is not among them.
// https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Tag.html
const (
	ClusterID         = "cluster-id"
	BootstrapEndpoint = "bootstrap-endpoint"
	RotationDays      = "rotation-days"
	RetainedKeys      = "retained-keys"
)

var tags = []string{ClusterID, BootstrapEndpoint, RotationDays, RetainedKeys}

// Props of a share that a link reads.
type Props struct {
	// LinkName of the link, for messages.
	LinkName string
	// Secret of the share: its ARN, or its name in this account.
	Secret string
	// Wanted is what the link reads: topics, groups and whether ACLs.
	Wanted config.Approval
}

// Outputs of a share.
type Outputs struct {
	// ClusterID, lkc-..., of the other team's cluster.
	ClusterID *string
	// BootstrapEndpoint of that cluster.
	BootstrapEndpoint *string
	// SecretReference is the expression of the secret's data source: its tags, and when it was last written.
	SecretReference string
	// Approved waits until nothing but what is approved is asked for.
	Approved cdktf.ITerraformDependable
}

// New looks the share up. It depends on nothing that is made, so it is read at plan.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	element.Local(this, "wanted", map[string]any{
		"topics": jsii.Strings(config.Texts(props.Wanted.Topics)...), "groups": jsii.Strings(config.Texts(props.Wanted.Groups)...),
	})
	settings := &dataawssecretsmanagersecret.DataAwsSecretsmanagerSecretConfig{
		Lifecycle: &cdktf.TerraformResourceLifecycle{Postcondition: postconditions("local."+this.ID("wanted"), props)},
	}
	if config.IsARN(props.Secret) {
		settings.Arn = &props.Secret
	} else {
		settings.Name = &props.Secret
	}
	secret := element.Add(this, "", dataawssecretsmanagersecret.NewDataAwsSecretsmanagerSecret, settings)
	reference := "data.aws_secretsmanager_secret." + this.ID("")
	return Outputs{
		ClusterID:         element.Expression(fmt.Sprintf("%s.tags[%q]", reference, ClusterID)),
		BootstrapEndpoint: element.Expression(fmt.Sprintf("%s.tags[%q]", reference, BootstrapEndpoint)),
		SecretReference:   reference,
		Approved:          secret,
	}
}

const approval = "jsondecode(self.description)"

// postconditions say first whether it is a share at all: the others hold for one that is none, which one
// message tells.
func postconditions(wanted string, props Props) *[]*cdktf.Postcondition {
	condition := func(condition, message string) *cdktf.Postcondition {
		return &cdktf.Postcondition{
			Condition:    element.Expression(condition),
			ErrorMessage: jsii.String("Link " + props.LinkName + ": " + message + " Nothing was changed."),
		}
	}
	var there []string
	for _, tag := range tags {
		there = append(there, fmt.Sprintf("can(self.tags[%q])", tag))
	}
	conditions := []*cdktf.Postcondition{
		condition(fmt.Sprintf("can(concat(%[1]s.topics, %[1]s.groups, [%[1]s.acl_sync])) && %[2]s", approval, strings.Join(there, " && ")),
			"the secret ${self.name} is not that of a share. The producing team's file names it under shares, and its output shares "+
				"of confluent-core gives the secret's ARN."),
		condition(fmt.Sprintf("try(length(%s) == 0, true)", beyond(wanted, "topics")),
			fmt.Sprintf("the share ${self.name} does not approve: ${join(\", \", %s)}. %s Take the topics out of the link (docs/sharing.md "+
				"says how one that is mirrored leaves), or have the producing team approve them.", beyond(wanted, "topics"), approved("topics"))),
	}
	if len(props.Wanted.Groups) > 0 {
		conditions = append(conditions, condition(fmt.Sprintf("try(length(%s) == 0, true)", beyond(wanted, "groups")),
			fmt.Sprintf("the share ${self.name} does not approve the consumer groups: ${join(\", \", %s)}. %s Change consumer_offset_sync of the "+
				"link, or have the producing team approve them.", beyond(wanted, "groups"), approved("groups"))))
	}
	if props.Wanted.ACLSync {
		conditions = append(conditions, condition(fmt.Sprintf("try(%s.acl_sync, true)", approval),
			"the share ${self.name} does not approve that ACLs are copied. Take acl_sync out of the link, or have the producing team "+
				"approve it (acl_sync of the share)."))
	}
	return &conditions
}

// beyond lists what is wanted and not approved. A prefix is approved by one that is as wide or wider.
func beyond(wanted, what string) string {
	return fmt.Sprintf(`[for wanted in %s.%s : wanted if !anytrue([for one in %s.%[2]s : one == wanted || `+
		`endswith(one, "*") && startswith(trimsuffix(wanted, "*"), trimsuffix(one, "*"))])]`, wanted, what, approval)
}

// approved is a sentence that names what is.
func approved(what string) string {
	return fmt.Sprintf(`${length(%[1]s.%[2]s) == 0 ? "It approves none (any more)." : "Approved: ${join(", ", %[1]s.%[2]s)}."}`, approval, what)
}
