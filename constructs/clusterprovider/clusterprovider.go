// Package clusterprovider configures Confluent's provider for the data plane of one cluster,
// with the key of the cluster's manager.
//
// The key is read from Secrets Manager by an ephemeral resource: Terraform keeps what it
// says in no state and in no plan, and reads it again at each step. So topics and ACLs carry
// no credentials, and a key that was replaced in the meantime is no longer anybody's.
// https://developer.hashicorp.com/terraform/language/block/ephemeral
package clusterprovider

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	confluentprovider "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/provider"
	"cdk.tf/confluent-privatelink/constructs/element"
)

// Props of a cluster's provider.
type Props struct {
	// RESTEndpoint of the cluster.
	RESTEndpoint *string
	// SecretName of the manager's client properties in Secrets Manager.
	SecretName string
	// GateAddress of the cluster's gate: without a path nothing is read.
	GateAddress string
}

// Outputs of a cluster's provider.
type Outputs struct {
	// Provider: topics and ACLs of the cluster are made by it.
	Provider cdktf.TerraformProvider
}

// New configures the provider.
//
// Endpoint, key and secret go together. The cluster's id is left out: with it the provider
// would take it in place of what a resource says, so a wrong provider would write to the
// wrong cluster, and an import would plan a replacement.
func New(scope constructs.Construct, id string, props Props) Outputs {
	properties := element.EphemeralSecret(scope, id, props.SecretName, props.GateAddress)
	return Outputs{Provider: confluentprovider.NewConfluentProvider(scope, &id, &confluentprovider.ConfluentProviderConfig{
		Alias:             &id,
		KafkaRestEndpoint: props.RESTEndpoint,
		KafkaApiKey:       element.Expression(properties + `["sasl.username"]`),
		KafkaApiSecret:    element.Expression(properties + `["sasl.password"]`),
	})}
}
