package confluentcore

import (
	"github.com/aws/jsii-runtime-go"

	"cdk.tf/confluent-privatelink/constructs/privatezone"
	"cdk.tf/confluent-privatelink/constructs/resolverrule"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// newZones makes every VPC resolve Confluent's names, each PrivateLink VPC to its own endpoint.
func (c *core) newZones() {
	if c.cfg.Confluent.Connectivity == config.Gateway {
		c.newGatewayZones()
		return
	}
	c.newAttachmentZones()
}

// newAttachmentZones makes a zone per PrivateLink VPC, because the domain is the
// same for all, and one more for the hub VPCs, which leads to the endpoint that the
// configuration names.
func (c *core) newAttachmentZones() {
	for name := range inorder.Of(c.cfg.PrivateLink.VPCs) {
		spoke, entry := c.network.Spokes[name], c.entries[name]
		privatezone.New(c.stack, "spoke_"+name+"_dns", privatezone.Props{
			Name:      config.DisplayName(c.cfg.Name, name),
			Domain:    entry.domain,
			HomeVPCID: spoke.VPC.VPCID,
			Endpoint:  entry.endpoint,
			Zonal:     spoke.VPC.Subnets,
		})
	}
	hub := c.entries[c.cfg.Confluent.HubEndpoint]
	home, others := c.hubVPCs()
	privatezone.New(c.stack, "hub_dns", privatezone.Props{
		Name:      config.DisplayName(c.cfg.Name, "hub"),
		Domain:    hub.domain,
		HomeVPCID: home,
		VPCIDs:    others,
		Endpoint:  hub.endpoint,
		Zonal:     c.network.Spokes[c.cfg.Confluent.HubEndpoint].VPC.Subnets,
	})
	c.newResolverRule("private", hub.domain)
}

// newGatewayZones makes a zone per access point, each with a domain of its own and
// associated with every VPC, so that any client reaches a cluster at any access point.
//
// Clients use names under accesspoint.glb, public CNAMEs into these zones. No zone
// may be made for that domain: it would hide all other access points. But a resolver
// elsewhere could not follow the CNAME, so that domain too stays with the VPCs' own.
func (c *core) newGatewayZones() {
	for name := range inorder.Of(c.cfg.PrivateLink.VPCs) {
		entry := c.entries[name]
		others := c.allVPCs()
		delete(others, spokeKey(name))
		privatezone.New(c.stack, "spoke_"+name+"_dns", privatezone.Props{
			Name:      config.DisplayName(c.cfg.Name, name),
			Domain:    entry.domain,
			HomeVPCID: c.network.Spokes[name].VPC.VPCID,
			VPCIDs:    others,
			Endpoint:  entry.endpoint,
		})
	}
	c.newResolverRule("private", jsii.String(c.cfg.Region+".aws.accesspoint.confluent.cloud"))
	c.newResolverRule("public", jsii.String(c.cfg.Region+".aws.accesspoint.glb.confluent.cloud"))
}

// newResolverRule keeps a domain with the resolvers of all VPCs.
func (c *core) newResolverRule(id string, domain *string) {
	resolverrule.New(c.stack, "resolver_"+id, resolverrule.Props{
		Name: config.DisplayName(c.cfg.Name, id), Domain: domain, VPCIDs: c.allVPCs(),
	})
}

// hubVPCs returns the hub VPC that resolves names, the stable home of the hub's
// zone, and the other hub VPCs by name.
func (c *core) hubVPCs() (home *string, others map[string]*string) {
	others = map[string]*string{}
	for name, vpc := range c.cfg.Hub.VPCs {
		if vpc.Role == config.RoleDNS {
			home = jsii.String(vpc.ID)
			continue
		}
		others[name] = jsii.String(vpc.ID)
	}
	return home, others
}

func (c *core) allVPCs() map[string]*string {
	all := map[string]*string{}
	for name, vpc := range c.cfg.Hub.VPCs {
		all["hub_"+name] = jsii.String(vpc.ID)
	}
	for name, spoke := range c.network.Spokes {
		all[spokeKey(name)] = spoke.VPC.VPCID
	}
	return all
}

func spokeKey(name string) string { return "spoke_" + name }
