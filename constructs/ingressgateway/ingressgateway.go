// Package ingressgateway opens an environment to PrivateLink in one region by an
// ingress gateway. Each access point on it has a DNS domain of its own.
// https://docs.confluent.io/cloud/current/networking/private-links/aws-privatelink-gateway.html
package ingressgateway

import (
	"github.com/aws/constructs-go/constructs/v10"

	"cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/gateway"
	"cdk.tf/confluent-privatelink/constructs/element"
	"cdk.tf/confluent-privatelink/constructs/entry"
)

// Props of an ingress gateway.
type Props = entry.Props

// Outputs of an ingress gateway.
type Outputs = entry.Outputs

// New makes the gateway; the provider waits until it can be used.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	ingress := element.Add(this, "", gateway.NewGateway, &gateway.GatewayConfig{
		DisplayName: &props.Name,
		Environment: &gateway.GatewayEnvironment{Id: props.EnvironmentID},
		AwsIngressPrivateLinkGateway: &gateway.GatewayAwsIngressPrivateLinkGateway{
			Region: &props.Region,
		},
	})
	return Outputs{
		ID:          ingress.Id(),
		ServiceName: ingress.AwsIngressPrivateLinkGateway().VpcEndpointServiceName(),
	}
}
