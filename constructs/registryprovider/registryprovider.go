// Package registryprovider configures Confluent's provider for the environment's Schema Registry, with the key of
// the registry's manager.
//
// As with the managers of clusters, the key is read from Secrets Manager by an ephemeral resource: no schema carries
// credentials, and no state and no plan keeps them. What the Stream Catalog holds is made by the same provider: its API is served
// by the registry's endpoint, and taken with the registry's key.
// https://docs.confluent.io/cloud/current/stream-governance/stream-catalog-rest-apis.html
package registryprovider

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	confluentprovider "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/provider"
	"cdk.tf/confluent-privatelink/constructs/clientsecret"
	"cdk.tf/confluent-privatelink/constructs/element"
)

// Props of the registry's provider.
type Props struct {
	// RegistryID, lsrc-...
	RegistryID *string
	// Endpoint of the registry.
	Endpoint *string
	// SecretName of the manager's client properties in Secrets Manager.
	SecretName string
	// GateAddress of the registry's gate: without a path nothing is read.
	GateAddress string
}

// Outputs of the registry's provider.
type Outputs struct {
	// Provider: schemas and the settings of subjects are made by it.
	Provider cdktf.TerraformProvider
}

// New configures the provider. It takes all of the registry's settings or none of them, the id included, which is then that of
// every resource.
func New(scope constructs.Construct, id string, props Props) Outputs {
	key, secret := clientsecret.RegistryKey(element.EphemeralSecret(scope, id, props.SecretName, props.GateAddress))
	return Outputs{Provider: confluentprovider.NewConfluentProvider(scope, &id, &confluentprovider.ConfluentProviderConfig{
		Alias:                      &id,
		SchemaRegistryId:           props.RegistryID,
		SchemaRegistryRestEndpoint: props.Endpoint,
		CatalogRestEndpoint:        props.Endpoint,
		SchemaRegistryApiKey:       key,
		SchemaRegistryApiSecret:    secret,
	})}
}
