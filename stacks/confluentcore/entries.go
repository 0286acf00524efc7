package confluentcore

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/accesspoint"
	"cdk.tf/confluent-privatelink/constructs/attachment"
	"cdk.tf/confluent-privatelink/constructs/attachmentconnection"
	"cdk.tf/confluent-privatelink/constructs/endpointservice"
	"cdk.tf/confluent-privatelink/constructs/ingressgateway"
	"cdk.tf/confluent-privatelink/constructs/interfaceendpoint"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// entry is the way into Confluent Cloud from one PrivateLink VPC.
type entry struct {
	endpoint interfaceendpoint.Outputs
	// accepted is the connection or access point by which Confluent accepts the endpoint.
	accepted cdktf.ITerraformDependable
	// accessPoint is nil with a PrivateLink attachment.
	accessPoint *accesspoint.Outputs
	// domain of the names that lead to the endpoint.
	domain *string
}

func (c *core) newEntries() map[string]entry {
	if c.cfg.Confluent.Connectivity == config.Gateway {
		return c.newAccessPoints()
	}
	return c.newConnections()
}

func (c *core) newConnections() map[string]entry {
	platt := attachment.New(c.stack, "attachment", attachment.Props{
		Name: c.cfg.Name, Region: c.cfg.Region, EnvironmentID: c.environmentID,
	})
	endpoints := c.newEndpoints(platt.ServiceName)
	entries := map[string]entry{}
	for name := range inorder.Of(c.cfg.PrivateLink.VPCs) {
		entries[name] = entry{
			endpoint: endpoints[name],
			domain:   platt.DNSDomain,
			accepted: attachmentconnection.New(c.stack, "spoke_"+name+"_connection", attachmentconnection.Props{
				Name:          config.DisplayName(c.cfg.Name, name),
				EnvironmentID: c.environmentID,
				Attachment:    platt,
				VPCEndpointID: endpoints[name].ID,
			}).Connection,
		}
	}
	return entries
}

func (c *core) newAccessPoints() map[string]entry {
	gateway := ingressgateway.New(c.stack, "gateway", ingressgateway.Props{
		Name: c.cfg.Name, Region: c.cfg.Region, EnvironmentID: c.environmentID,
	})
	endpoints := c.newEndpoints(gateway.ServiceName)
	entries := map[string]entry{}
	for name := range inorder.Of(c.cfg.PrivateLink.VPCs) {
		point := accesspoint.New(c.stack, "spoke_"+name+"_access-point", accesspoint.Props{
			Name:          config.DisplayName(c.cfg.Name, name),
			EnvironmentID: c.environmentID,
			Gateway:       gateway,
			VPCEndpointID: endpoints[name].ID,
		})
		entries[name] = entry{
			endpoint: endpoints[name], domain: point.DNSDomain, accepted: point.AccessPoint, accessPoint: &point,
		}
	}
	return entries
}

func (c *core) newEndpoints(serviceName *string) map[string]interfaceendpoint.Outputs {
	service := endpointservice.New(c.stack, "endpoint-service", endpointservice.Props{ServiceName: serviceName})
	endpoints := map[string]interfaceendpoint.Outputs{}
	for name := range inorder.Of(c.cfg.PrivateLink.VPCs) {
		spoke := c.network.Spokes[name]
		endpoints[name] = interfaceendpoint.New(c.stack, "spoke_"+name, interfaceendpoint.Props{
			Name:            config.DisplayName(c.cfg.Name, name),
			VPC:             spoke.VPC,
			SecurityGroupID: spoke.SecurityGroupID,
			Service:         service,
		})
	}
	return endpoints
}
