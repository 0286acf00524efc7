// Package schemaregistry finds the environment's Schema Registry, which Confluent
// Cloud makes together with the environment's first cluster.
package schemaregistry

import (
	"fmt"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/dataconfluentendpoint"
	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/dataconfluentschemaregistrycluster"
	"cdk.tf/confluent-privatelink/constructs/accesspoint"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/kafkacluster"
)

// Props of the Schema Registry.
type Props struct {
	// Region of AWS.
	Region string
	// EnvironmentID, env-...
	EnvironmentID *string
	// Cluster is any cluster of the environment: the registry exists when it does. Nil if the registry exists already.
	Cluster *kafkacluster.Outputs
	// Public uses the public endpoint instead of the private one.
	Public bool
	// AccessPoint by which the private endpoint is reached; nil with a PrivateLink attachment.
	AccessPoint *accesspoint.Outputs
	// Shared tells whether another stack uses the endpoint.
	Shared bool
}

// Outputs of the Schema Registry.
type Outputs struct {
	// Registry: API keys and role bindings name it.
	Registry dataconfluentschemaregistrycluster.DataConfluentSchemaRegistryCluster
	// IDReference, lsrc-..., for expressions: clients with tokens name it.
	IDReference string
	// EndpointReference is the URL of its endpoint, for expressions.
	EndpointReference string
	// PublicEndpointReference is the URL by which it is reached from the internet, as by other registries.
	PublicEndpointReference string
	// Endpoint is the same URL for another stack; nil if no other asks for it.
	Endpoint *string
}

// New looks the registry up.
//
// It must be read after the first cluster was made, but a depends_on would make it
// unknown, and so replace its keys and role bindings, with every change of that
// cluster. Therefore the environment's id is taken from the cluster's resource name,
// and remembered: neither a changed cluster nor another one changes it.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	environment := props.EnvironmentID
	if props.Cluster != nil {
		environment = environmentOf(this, *props.Cluster)
	}
	registry := element.Add(this, "",
		dataconfluentschemaregistrycluster.NewDataConfluentSchemaRegistryCluster,
		&dataconfluentschemaregistrycluster.DataConfluentSchemaRegistryClusterConfig{
			Environment: &dataconfluentschemaregistrycluster.DataConfluentSchemaRegistryClusterEnvironment{Id: environment},
		})
	outputs := Outputs{
		Registry: registry, IDReference: "data.confluent_schema_registry_cluster." + this.ID("") + ".id", EndpointReference: endpoint(this, registry, props),
		PublicEndpointReference: "data.confluent_schema_registry_cluster." + this.ID("") + ".rest_endpoint",
	}
	if props.Shared {
		outputs.Endpoint = element.Local(this, "endpoint", element.Expression(outputs.EndpointReference)).AsString()
	}
	return outputs
}

// environmentOf remembers the environment of a cluster, once it is made.
func environmentOf(this element.Scope, cluster kafkacluster.Outputs) *string {
	element.Add(this, "", cdktf.NewDataResource, &cdktf.DataConfig{
		Input: &map[string]any{"id": element.Expression(fmt.Sprintf(
			`regex("environment=([^/]+)", %s)[0]`, cluster.CRNReference))},
		Lifecycle: &cdktf.TerraformResourceLifecycle{IgnoreChanges: []string{"input"}},
	})
	return element.Expression("terraform_data." + this.ID("") + ".output.id")
}

func endpoint(
	this element.Scope, registry dataconfluentschemaregistrycluster.DataConfluentSchemaRegistryCluster, props Props,
) string {
	reference := "data.confluent_schema_registry_cluster." + this.ID("")
	switch {
	case props.Public:
		return reference + ".rest_endpoint"
	case props.AccessPoint == nil:
		return fmt.Sprintf("%s.private_regional_rest_endpoints[%q]", reference, props.Region)
	}
	const byAccessPoint = `[for endpoint in %s.endpoints : endpoint.endpoint ` +
		`if replace(try(endpoint.access_point[0].id, ""), "-", "") == replace(%s, "-", "")]`
	element.Add(this, "", dataconfluentendpoint.NewDataConfluentEndpoint,
		&dataconfluentendpoint.DataConfluentEndpointConfig{
			Filter: &dataconfluentendpoint.DataConfluentEndpointFilter{
				Environment: &dataconfluentendpoint.DataConfluentEndpointFilterEnvironment{Id: props.EnvironmentID},
				Service:     jsii.String("SCHEMA_REGISTRY"),
				Cloud:       jsii.String("AWS"),
				Region:      &props.Region,
				IsPrivate:   jsii.Bool(true),
				Resource:    registry.Id(),
			},
			DependsOn: &[]cdktf.ITerraformDependable{props.AccessPoint.Accepted},
			Lifecycle: &cdktf.TerraformResourceLifecycle{Postcondition: &[]*cdktf.Postcondition{{
				Condition: element.Expression("length(" + fmt.Sprintf(byAccessPoint, "self", props.AccessPoint.IDReference) + ") > 0"),
				ErrorMessage: jsii.String("The Schema Registry has no private endpoint in " + props.Region + " for the access point that the hub uses. " +
					"Apply again when the access point is READY; if the registry is in another region, set schema_registry.endpoint to public."),
			}}},
		})
	return fmt.Sprintf(byAccessPoint, "data.confluent_endpoint."+this.ID(""), props.AccessPoint.IDReference) + "[0]"
}
