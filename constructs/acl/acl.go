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
)

// Props of a principal's grants.
type Props struct {
	// AccountID, sa-..., that is granted.
	AccountID *string
	// Grants to it.
	Grants []Grant
	// ClusterID, lkc-...
	ClusterID *string
	// Provider of the cluster.
	Provider cdktf.TerraformProvider
	// Gate of the cluster.
	Gate cdktf.ITerraformDependable
}

// Grant allows an operation on what a pattern covers.
type Grant struct {
	// Type of the resource: TOPIC, GROUP or CLUSTER.
	Type string
	// Pattern of its name.
	Pattern config.Pattern
	// Operation, for example READ.
	Operation string
}

// Cluster is the grant of an operation on the cluster itself; kafka-cluster is the
// name that Kafka gives it.
func Cluster(operation string) Grant {
	return Grant{Type: "CLUSTER", Pattern: "kafka-cluster", Operation: operation}
}

// Each grants operations on each of the patterns.
func Each(resourceType string, patterns []config.Pattern, operations ...string) []Grant {
	var grants []Grant
	for _, pattern := range patterns {
		for _, operation := range operations {
			grants = append(grants, Grant{Type: resourceType, Pattern: pattern, Operation: operation})
		}
	}
	return grants
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

func key(grant Grant) string {
	if grant.Type == "CLUSTER" {
		return address.ClusterGrant(grant.Operation)
	}
	return address.Grant(grant.Operation, grant.Type, grant.Pattern)
}
