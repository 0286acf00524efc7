// Package ingressgateway opens an environment to PrivateLink in one region by an
// ingress gateway. Each access point on it has a DNS domain of its own.
// https://docs.confluent.io/cloud/current/networking/private-links/aws-privatelink-gateway.html
package ingressgateway

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/dataconfluentgateway"
	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/gateway"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/entry"
)

// Props of an ingress gateway.
type Props = entry.Props

// Outputs of an ingress gateway.
type Outputs = entry.Outputs

// New makes the gateway, or looks one up; the provider waits until one that is made can be used.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	if props.ExistingID != "" {
		return lookUp(this, props)
	}
	ingress := element.Add(this, "", gateway.NewGateway, &gateway.GatewayConfig{
		DisplayName: &props.Name,
		Environment: &gateway.GatewayEnvironment{Id: props.EnvironmentID},
		AwsIngressPrivateLinkGateway: &gateway.GatewayAwsIngressPrivateLinkGateway{
			Region: &props.Region,
		},
		Lifecycle: element.Protected(props.Protect),
	})
	return Outputs{
		ID:          ingress.Id(),
		ServiceName: ingress.AwsIngressPrivateLinkGateway().VpcEndpointServiceName(),
	}
}

// Address of a gateway that is made.
func Address(id string) string { return "confluent_gateway." + id }

func lookUp(this element.Scope, props Props) Outputs {
	found := element.Add(this, "", dataconfluentgateway.NewDataConfluentGateway, &dataconfluentgateway.DataConfluentGatewayConfig{
		Id:          &props.ExistingID,
		Environment: &dataconfluentgateway.DataConfluentGatewayEnvironment{Id: props.EnvironmentID},
		Lifecycle: element.Postcondition(`try(self.aws_ingress_private_link_gateway[0].region, "") == "`+props.Region+`"`,
			"Gateway "+props.ExistingID+" is no ingress PrivateLink gateway of AWS "+props.Region+": check confluent.gateway_id."),
	})
	return Outputs{
		ID:          found.Id(),
		ServiceName: found.AwsIngressPrivateLinkGateway().Get(jsii.Number(0)).VpcEndpointServiceName(),
	}
}
