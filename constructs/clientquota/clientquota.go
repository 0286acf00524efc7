// Package clientquota bounds what one principal writes to and reads from a cluster.
package clientquota

import (
	"strconv"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/kafkaclientquota"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/config"
)

// Props of a quota.
type Props struct {
	// Name to display.
	Name string
	// Description of whose quota it is.
	Description string
	// Quota as configured.
	Quota config.Quota
	// PrincipalID, sa-... or pool-..., that is bound.
	PrincipalID *string
	// ClusterID, lkc-..., and EnvironmentID, env-..., of the cluster.
	ClusterID, EnvironmentID *string
}

// New makes the quota.
// https://docs.confluent.io/cloud/current/clusters/client-quotas.html
func New(scope constructs.Construct, id string, props Props) {
	element.Add(element.Open(scope, id), "", kafkaclientquota.NewKafkaClientQuota, &kafkaclientquota.KafkaClientQuotaConfig{
		DisplayName: &props.Name,
		Description: &props.Description,
		Throughput: &kafkaclientquota.KafkaClientQuotaThroughput{
			IngressByteRate: jsii.String(strconv.Itoa(props.Quota.IngressByteRate)),
			EgressByteRate:  jsii.String(strconv.Itoa(props.Quota.EgressByteRate)),
		},
		Principals:   jsii.Strings(*props.PrincipalID),
		KafkaCluster: &kafkaclientquota.KafkaClientQuotaKafkaCluster{Id: props.ClusterID},
		Environment:  &kafkaclientquota.KafkaClientQuotaEnvironment{Id: props.EnvironmentID},
	})
}
