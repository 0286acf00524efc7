// Package environment makes the Confluent environment, or takes one that exists.
package environment

import (
	"github.com/aws/constructs-go/constructs/v10"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/environment"
	"cdk.tf/confluent-privatelink/constructs/element"
)

// Props of an environment.
type Props struct {
	// ExistingID, env-..., of an environment that is used and not managed; else one is created.
	ExistingID string
	// Name to display; without one and without ExistingID there is no environment.
	Name string
	// StreamGovernance package: ESSENTIALS or ADVANCED.
	StreamGovernance string
	// Protect refuses to delete the environment.
	Protect bool
}

// Outputs of an environment.
type Outputs struct {
	// ID, env-...: everything in Confluent Cloud is made in it.
	ID *string
}

// Address of an environment that is created.
func Address(id string) string { return "confluent_environment." + id }

// New creates the environment, or nothing if it exists or nothing is made in one.
func New(scope constructs.Construct, id string, props Props) Outputs {
	if props.ExistingID != "" {
		return Outputs{ID: &props.ExistingID}
	}
	if props.Name == "" {
		return Outputs{}
	}
	this := element.Open(scope, id)
	created := element.Add(this, "", environment.NewEnvironment, &environment.EnvironmentConfig{
		DisplayName:      &props.Name,
		StreamGovernance: &environment.EnvironmentStreamGovernance{Package: &props.StreamGovernance},
		Lifecycle:        element.Protected(props.Protect),
	})
	return Outputs{ID: created.Id()}
}
