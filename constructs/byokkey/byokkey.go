// Package byokkey registers an AWS KMS key at Confluent, for one cluster to encrypt its data
// with. Registering tells which roles of Confluent's the key's policy has to let use it; the
// cluster can be made when it does.
// https://docs.confluent.io/cloud/current/security/encrypt/byok/byok-aws.html
package byokkey

import (
	"github.com/aws/constructs-go/constructs/v10"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/byokkey"
	"cdk.tf/confluent-privatelink/constructs/element"
)

// Props of a key.
type Props struct {
	// KeyARN of the KMS key.
	KeyARN string
}

// Outputs of a key.
type Outputs struct {
	// ID, cck-...: the cluster names it.
	ID *string
	// Roles of Confluent's that use the key: people write them into its policy.
	Roles *[]*string
}

// New registers the key.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	key := element.Add(this, "", byokkey.NewByokKey, &byokkey.ByokKeyConfig{
		Aws: &byokkey.ByokKeyAws{KeyArn: &props.KeyARN},
	})
	return Outputs{ID: key.Id(), Roles: key.Aws().Roles()}
}
