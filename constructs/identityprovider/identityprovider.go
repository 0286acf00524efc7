// Package identityprovider tells Confluent of an issuer of tokens, or takes one that it knows.
package identityprovider

import (
	"github.com/aws/constructs-go/constructs/v10"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/identityprovider"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/internal/config"
)

// Props of an identity provider.
type Props struct {
	// Name to display, unique in the organization.
	Name string
	// Description of what it is for.
	Description string
	// Provider as configured.
	Provider config.IdentityProvider
}

// Outputs of an identity provider.
type Outputs struct {
	// ID, op-...: pools name it.
	ID *string
}

// New makes the provider, unless it exists.
// https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/identity-providers/oauth/overview.html
func New(scope constructs.Construct, id string, props Props) Outputs {
	if props.Provider.ID != "" {
		return Outputs{ID: &props.Provider.ID}
	}
	this := element.Open(scope, id)
	provider := element.Add(this, "", identityprovider.NewIdentityProvider, &identityprovider.IdentityProviderConfig{
		DisplayName: &props.Name,
		Description: &props.Description,
		Issuer:      &props.Provider.Issuer,
		JwksUri:     &props.Provider.JWKSURI,
	})
	return Outputs{ID: provider.Id()}
}
