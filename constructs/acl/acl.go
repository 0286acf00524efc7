// Package acl grants one principal operations on resources of one cluster.
package acl

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/kafkaacl"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/rights"
)

// Props of a principal's grants.
type Props struct {
	// AccountID, sa-..., that is granted.
	AccountID *string
	// Grants to it.
	Grants []rights.Grant
	// ClusterID, lkc-...
	ClusterID *string
	// Provider of the cluster.
	Provider cdktf.TerraformProvider
	// Gate of the cluster.
	Gate cdktf.ITerraformDependable
}

// Outputs of a principal's grants.
type Outputs struct {
	// ACLs: who acts as the principal waits for them.
	ACLs []cdktf.ITerraformDependable
}

// New makes an ACL per grant.
// https://docs.confluent.io/cloud/current/security/access-control/acl.html
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	var outputs Outputs
	for _, grant := range props.Grants {
		name, patternType := resource(grant.Pattern)
		outputs.ACLs = append(outputs.ACLs, element.Add(this, key(grant), kafkaacl.NewKafkaAcl, &kafkaacl.KafkaAclConfig{
			ResourceType: jsii.String(grant.Type),
			ResourceName: &name,
			PatternType:  &patternType,
			Principal:    jsii.String("User:" + *props.AccountID),
			Host:         jsii.String("*"),
			Operation:    jsii.String(grant.Operation),
			Permission:   jsii.String("ALLOW"),
			KafkaCluster: &kafkaacl.KafkaAclKafkaCluster{Id: props.ClusterID},
			Provider:     props.Provider,
			DependsOn:    &[]cdktf.ITerraformDependable{props.Gate},
			// States of earlier versions hold the endpoint: without this its end would replace the
			// ACL, and its principal would be without rights in between.
			Lifecycle: &cdktf.TerraformResourceLifecycle{IgnoreChanges: []string{"rest_endpoint"}},
		}))
	}
	return outputs
}

// resource writes a pattern as Kafka does. A name with a * at its end would be
// taken literally: a prefix needs its own pattern type, and only the lone * is a wildcard.
func resource(pattern config.Pattern) (name, patternType string) {
	if prefix, ok := pattern.Prefix(); ok && prefix != "" {
		return prefix, "PREFIXED"
	}
	return string(pattern), "LITERAL"
}

func key(grant rights.Grant) string {
	if grant.OnCluster() {
		return address.ClusterGrant(grant.Operation)
	}
	return address.Grant(grant.Operation, grant.Type, grant.Pattern)
}
