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
	// endpoint is nil if it exists, with its access point.
	endpoint *interfaceendpoint.Outputs
	// accepted is the connection or access point by which Confluent accepts the endpoint.
	accepted cdktf.ITerraformDependable
	// accessPoint is nil with a PrivateLink attachment.
	accessPoint *accesspoint.Outputs
	// domain of the names that lead to the endpoint.
	domain *string
	// endpointID, vpce-...
	endpointID *string
}

// newEntries opens the environment, and makes it accept an endpoint in each PrivateLink VPC; what the configuration names by id
// is looked up.
func (b *builder) newEntries() map[string]entry {
	open := b.newAttachment
	existing := b.cfg.Confluent.PrivateLinkAttachmentID
	if b.cfg.Confluent.Connectivity == config.Gateway {
		open, existing = b.newGateway, b.cfg.Confluent.GatewayID
	}
	entries := map[string]entry{}
	for name, vpc := range inorder.Of(b.cfg.PrivateLink.VPCs) {
		if !vpc.MakesEndpoint() {
			entries[name] = b.existingAccessPoint(name, vpc)
		}
	}
	if !b.cfg.MakesEntry() && existing == "" {
		return entries
	}
	way, accept := open(entryconstruct.Props{
		ExistingID: existing, Name: b.cfg.Name, Region: b.cfg.Region, EnvironmentID: b.environmentID, Protect: existing == "" && b.cfg.IsUsed(),
	})
	b.entryService = way.ServiceName
	b.entryID = way.ID
	b.newEndpoints(way, accept, entries)
	return entries
}

func (b *builder) newEndpoints(way entryconstruct.Outputs, accept acceptor, entries map[string]entry) {
	var service *endpointservice.Outputs
	for name, spec := range inorder.Of(b.cfg.PrivateLink.VPCs) {
		if !spec.MakesEndpoint() {
			continue
		}
		if service == nil {
			asked := endpointservice.New(b.stack, address.EndpointService, endpointservice.Props{ServiceName: way.ServiceName})
			service = &asked
		}
		vpc := b.network.PrivateLinkVPCs[name]
		endpoint := interfaceendpoint.New(b.stack, address.PrivateLinkVPC(name), interfaceendpoint.Props{
			Name: config.DisplayName(b.cfg.Name, name), VPC: vpc.VPC, SecurityGroupID: vpc.SecurityGroupID, Service: *service,
		})
		made := accept(name, entryconstruct.AcceptanceProps{
			Name: config.DisplayName(b.cfg.Name, name), EnvironmentID: b.environmentID, Entry: way, VPCEndpointID: endpoint.ID,
		})
		made.endpoint, made.endpointID = &endpoint, endpoint.ID
		entries[name] = made
	}
}

// acceptor makes the environment accept the endpoint of a PrivateLink VPC.
type acceptor func(name string, props entryconstruct.AcceptanceProps) entry

func (b *builder) newAttachment(props entryconstruct.Props) (entryconstruct.Outputs, acceptor) {
	if props.ExistingID == "" {
		b.keeps(attachment.Address(address.Attachment))
	}
	made := attachment.New(b.stack, address.Attachment, props)
	return made.Outputs, func(name string, props entryconstruct.AcceptanceProps) entry {
		connection := attachmentconnection.New(b.stack, address.Connection(name), props)
		return entry{accepted: connection.Accepted, domain: made.DNSDomain}
	}
}

func (b *builder) newGateway(props entryconstruct.Props) (entryconstruct.Outputs, acceptor) {
	if props.ExistingID == "" {
		b.keeps(ingressgateway.Address(address.Gateway))
	}
	return ingressgateway.New(b.stack, address.Gateway, props), func(name string, props entryconstruct.AcceptanceProps) entry {
		return b.accessPoint(name, accesspoint.Props{AcceptanceProps: props, Protect: b.keeps(accesspoint.Address(address.AccessPoint(name)))})
	}
}

// existingAccessPoint looks an access point up, with the endpoint that it accepts.
func (b *builder) existingAccessPoint(name string, vpc config.PrivateLinkVPC) entry {
	return b.accessPoint(name, accesspoint.Props{
		AcceptanceProps: entryconstruct.AcceptanceProps{Name: name, EnvironmentID: b.environmentID},
		ExistingID:      vpc.AccessPointID, GatewayID: b.cfg.Confluent.GatewayID, Region: b.cfg.Region,
	})
}

func (b *builder) accessPoint(name string, props accesspoint.Props) entry {
	point := accesspoint.New(b.stack, address.AccessPoint(name), props)
	return entry{accepted: point.Accepted, domain: point.DNSDomain, accessPoint: &point, endpointID: point.VPCEndpointID}
}
