package confluentcore

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/accesspoint"
	"cdk.tf/confluent-privatelink/constructs/attachment"
	"cdk.tf/confluent-privatelink/constructs/attachmentconnection"
	"cdk.tf/confluent-privatelink/constructs/endpointservice"
	entryconstruct "cdk.tf/confluent-privatelink/constructs/entry"
	"cdk.tf/confluent-privatelink/constructs/ingressgateway"
	"cdk.tf/confluent-privatelink/constructs/interfaceendpoint"
	"cdk.tf/confluent-privatelink/internal/address"
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

// newEntries opens the environment, and makes it accept an endpoint in each PrivateLink VPC.
func (b *builder) newEntries() map[string]entry {
	open := b.newAttachment
	if b.cfg.Confluent.Connectivity == config.Gateway {
		open = b.newGateway
	}
	way, accept := open(entryconstruct.Props{
		Name: b.cfg.Name, Region: b.cfg.Region, EnvironmentID: b.environmentID,
	})
	b.entryService = way.ServiceName
	service := endpointservice.New(b.stack, address.EndpointService, endpointservice.Props{ServiceName: way.ServiceName})
	entries := map[string]entry{}
	for name := range inorder.Of(b.cfg.PrivateLink.VPCs) {
		vpc := b.network.PrivateLinkVPCs[name]
		endpoint := interfaceendpoint.New(b.stack, address.PrivateLinkVPC(name), interfaceendpoint.Props{
			Name: config.DisplayName(b.cfg.Name, name), VPC: vpc.VPC, SecurityGroupID: vpc.SecurityGroupID, Service: service,
		})
		made := accept(name, entryconstruct.AcceptanceProps{
			Name: config.DisplayName(b.cfg.Name, name), EnvironmentID: b.environmentID, Entry: way, VPCEndpointID: endpoint.ID,
		})
		made.endpoint = endpoint
		entries[name] = made
	}
	return entries
}

// acceptor makes the environment accept the endpoint of a PrivateLink VPC.
type acceptor func(name string, props entryconstruct.AcceptanceProps) entry

func (b *builder) newAttachment(props entryconstruct.Props) (entryconstruct.Outputs, acceptor) {
	made := attachment.New(b.stack, address.Attachment, props)
	return made.Outputs, func(name string, props entryconstruct.AcceptanceProps) entry {
		connection := attachmentconnection.New(b.stack, address.Connection(name), props)
		return entry{accepted: connection.Accepted, domain: made.DNSDomain}
	}
}

func (b *builder) newGateway(props entryconstruct.Props) (entryconstruct.Outputs, acceptor) {
	return ingressgateway.New(b.stack, address.Gateway, props), func(name string, props entryconstruct.AcceptanceProps) entry {
		point := accesspoint.New(b.stack, address.AccessPoint(name), props)
		return entry{accepted: point.Accepted, domain: point.DNSDomain, accessPoint: &point}
	}
}
