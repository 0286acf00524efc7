// Package endpointservice asks AWS in which availability zones Confluent's VPC
// endpoint service can be reached: an endpoint in any other zone is refused.
package endpointservice

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdktf/cdktf-provider-aws-go/aws/v19/dataawsvpcendpointservice"

	"cdk.tf/confluent-privatelink/constructs/element"
)

// Props of an endpoint service.
type Props struct {
	// ServiceName com.amazonaws.vpce.<region>.vpce-svc-...
	ServiceName *string
}

// Outputs of an endpoint service.
type Outputs struct {
	// ServiceName: interface endpoints connect to it.
	ServiceName *string
	// ZonesReference is the set of availability zone names, for expressions.
	ZonesReference string
}

// New looks the service up.
func New(scope constructs.Construct, id string, props Props) Outputs {
	this := element.Open(scope, id)
	element.Add(this, "", dataawsvpcendpointservice.NewDataAwsVpcEndpointService,
		&dataawsvpcendpointservice.DataAwsVpcEndpointServiceConfig{ServiceName: props.ServiceName})
	return Outputs{
		ServiceName:    props.ServiceName,
		ZonesReference: "data.aws_vpc_endpoint_service." + this.ID("") + ".availability_zones",
	}
}
