package confluentcore

import (
	"github.com/aws/jsii-runtime-go"

	"cdk.tf/confluent-privatelink/constructs/privatezone"
	"cdk.tf/confluent-privatelink/constructs/resolverrule"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// newZones makes every VPC resolve Confluent's names, each PrivateLink VPC to its own endpoint.
func (b *builder) newZones() {
	if b.cfg.Confluent.Connectivity == config.Gateway {
		b.newGatewayZones()
		return
	}
	b.newAttachmentZones()
}

// newAttachmentZones makes a zone per PrivateLink VPC, because the domain is the
// same for all, and one more for the hub VPCs, which leads to the endpoint that the
// configuration names.
func (b *builder) newAttachmentZones() {
	for name := range inorder.Of(b.cfg.PrivateLink.VPCs) {
		vpc, entry := b.network.PrivateLinkVPCs[name].VPC, b.entries[name]
		privatezone.New(b.stack, address.Zone(name), privatezone.Props{
			Name:      config.DisplayName(b.cfg.Name, name),
			Domain:    entry.domain,
			HomeVPCID: vpc.VPCID,
			Endpoint:  entry.endpoint,
			Zonal:     vpc.Subnets,
		})
	}
	hub := b.entries[b.cfg.Confluent.HubEndpoint]
	home, others := b.hubVPCs()
	privatezone.New(b.stack, address.HubZone, privatezone.Props{
		Name:      config.DisplayName(b.cfg.Name, "hub"),
		Domain:    hub.domain,
		HomeVPCID: home,
		VPCIDs:    others,
		Endpoint:  hub.endpoint,
		Zonal:     b.network.PrivateLinkVPCs[b.cfg.Confluent.HubEndpoint].VPC.Subnets,
	})
	b.newResolverRule("private", hub.domain)
}

// newGatewayZones makes a zone per access point, each with a domain of its own and
// associated with every VPC, so that any client reaches a cluster at any access point.
//
// Clients use names under accesspoint.glb, public CNAMEs into these zones. No zone
// may be made for that domain: it would hide all other access points. But a resolver
// elsewhere could not follow the CNAME, so that domain too stays with the VPCs' own.
func (b *builder) newGatewayZones() {
	for name := range inorder.Of(b.cfg.PrivateLink.VPCs) {
		entry := b.entries[name]
		others := b.allVPCs()
		delete(others, address.PrivateLinkVPC(name))
		privatezone.New(b.stack, address.Zone(name), privatezone.Props{
			Name:      config.DisplayName(b.cfg.Name, name),
			Domain:    entry.domain,
			HomeVPCID: b.network.PrivateLinkVPCs[name].VPC.VPCID,
			VPCIDs:    others,
			Endpoint:  entry.endpoint,
		})
	}
	b.newResolverRule("private", jsii.String(b.cfg.Region+".aws.accesspoint.confluent.cloud"))
	b.newResolverRule("public", jsii.String(b.cfg.Region+".aws.accesspoint.glb.confluent.cloud"))
}

// newResolverRule keeps a domain with the resolvers of all VPCs.
func (b *builder) newResolverRule(id string, domain *string) {
	resolverrule.New(b.stack, address.ResolverRule(id), resolverrule.Props{
		Name: config.DisplayName(b.cfg.Name, id), Domain: domain, VPCIDs: b.allVPCs(),
	})
}

// hubVPCs returns the hub VPC that resolves names, the stable home of the hub's
// zone, and the other hub VPCs by name.
func (b *builder) hubVPCs() (home *string, others map[string]*string) {
	others = map[string]*string{}
	for name, vpc := range b.cfg.Hub.VPCs {
		if vpc.Role == config.RoleDNS {
			home = jsii.String(vpc.ID)
			continue
		}
		others[name] = jsii.String(vpc.ID)
	}
	return home, others
}

func (b *builder) allVPCs() map[string]*string {
	all := map[string]*string{}
	for name, vpc := range b.cfg.Hub.VPCs {
		all[address.HubVPC(name)] = jsii.String(vpc.ID)
	}
	for name, vpc := range b.network.PrivateLinkVPCs {
		all[address.PrivateLinkVPC(name)] = vpc.VPC.VPCID
	}
	return all
}
