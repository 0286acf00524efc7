// Package apikey gives a service account rotating API keys, for one resource or for Confluent's Cloud API.
package apikey

import (
	"fmt"
	"strings"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/apikey"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/keyrotation"
	"cdk.tf/confluent-privatelink/constructs/serviceaccount"
	"cdk.tf/confluent-privatelink/internal/address"
)

// Props of the keys of one principal.
type Props struct {
	// Name to display.
	Name string
	// Owner of the keys.
	Owner serviceaccount.Outputs
	// Resource that they open; nil for Cloud API keys, which open no resource but Confluent's own APIs.
	// https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html
	Resource Resource
	// EnvironmentID of the resource.
	EnvironmentID *string
	// Rotation of the keys.
	Rotation keyrotation.Outputs
}

// Resource is a Kafka cluster or a Schema Registry cluster.
type Resource interface {
	Id() *string
	ApiVersion() *string
	Kind() *string
}

// Outputs of the keys of one principal.
type Outputs struct {
	// IDReference is the active key's id, for expressions.
	IDReference string
	// SecretReference is the active key's secret, for expressions of write-only arguments.
	SecretReference string
}

// New makes a key in each slot.
//
// The provider's own wait for a Kafka key is off: it asks the cluster's top-level
// endpoint, which a gateway does not serve, and prints the secret if it fails.
// The network gate proves the path instead.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	var bindings *[]cdktf.ITerraformDependable
	if len(props.Owner.Bindings) > 0 {
		bindings = &props.Owner.Bindings
	}
	// Asked for once, not per slot: each attribute is a call to Node.
	owner := &apikey.ApiKeyOwner{
		Id:         props.Owner.Account.Id(),
		ApiVersion: props.Owner.Account.ApiVersion(),
		Kind:       props.Owner.Account.Kind(),
	}
	var resource *apikey.ApiKeyManagedResource
	if props.Resource != nil {
		resource = &apikey.ApiKeyManagedResource{
			Id:          props.Resource.Id(),
			ApiVersion:  props.Resource.ApiVersion(),
			Kind:        props.Resource.Kind(),
			Environment: []*apikey.ApiKeyManagedResourceEnvironment{{Id: props.EnvironmentID}},
		}
	}
	var ids, secrets []string
	for slot := range props.Rotation.Slots {
		name := address.Slot(slot)
		element.Add(this, name, apikey.NewApiKey, &apikey.ApiKeyConfig{
			DisplayName:         jsii.String(fmt.Sprintf("%s-%d", props.Name, slot)),
			DisableWaitForReady: jsii.Bool(true),
			Owner:               owner,
			ManagedResource:     resource,
			DependsOn:           bindings,
			Lifecycle:           props.Rotation.Replace(slot),
		})
		reference := "confluent_api_key." + this.ID(name)
		ids, secrets = append(ids, reference+".id"), append(secrets, reference+".secret")
	}
	element.Local(this, "active", map[string]any{
		"id":     element.Expression(props.Rotation.Active(strings.Join(ids, ", "))),
		"secret": element.Expression(props.Rotation.Active(strings.Join(secrets, ", "))),
	})
	active := "local." + this.ID("active")
	return Outputs{IDReference: active + ".id", SecretReference: active + ".secret"}
}
