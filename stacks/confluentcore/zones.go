package confluentcore

import (
	"github.com/aws/jsii-runtime-go"

	"cdk.tf/confluent-privatelink/constructs/privatezone"
	"cdk.tf/confluent-privatelink/constructs/resolverrule"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/stacks/base"
)

// newZones makes every VPC resolve Confluent's names, each PrivateLink VPC to its own endpoint.
//
// What a VPC can be associated with only once has one owner. Whoever makes a zone or a rule associates the hub VPCs, and
// the PrivateLink VPCs of its file; with one that is named by id, the PrivateLink VPCs that are made here are associated.
func (b *builder) newZones() {
	if b.cfg.Confluent.Connectivity == config.Gateway {
		b.newGatewayZones()
	} else {
		b.newAttachmentZones()
	}
	if rules := b.cfg.Hub.ResolverRuleIDs; b.cfg.Hub.EndpointsRule || rules.Endpoints != "" {
		b.newResolverRule("endpoints", rules.Endpoints, jsii.String(b.cfg.Region+".vpce.amazonaws.com"))
	}
}

// newAttachmentZones makes a zone per PrivateLink VPC, because the domain is the
// same for all, and one more for the hub VPCs, which leads to the endpoint that the
// configuration names.
func (b *builder) newAttachmentZones() {
	domain := jsii.String(b.cfg.Region + ".aws.private.confluent.cloud")
	for name, spec := range inorder.Of(b.cfg.PrivateLink.VPCs) {
		vpc, entry := b.network.PrivateLinkVPCs[name].VPC, b.entries[name]
		domain = entry.domain
		props := privatezone.Props{
			ExistingID: spec.PrivateZoneID,
			Name:       config.DisplayName(b.cfg.Name, name),
			Domain:     entry.domain,
			HomeVPCID:  vpc.VPCID,
			Endpoint:   entry.endpoint,
			Zonal:      vpc.Subnets,
		}
		if spec.PrivateZoneID != "" && spec.Made() {
			props.VPCIDs = map[string]*string{address.PrivateLinkVPC(name): vpc.VPCID}
		}
		b.newZone(name, address.Zone(name), props)
	}
	hub, leads := b.entries[b.cfg.Confluent.HubEndpoint]
	home, others := b.hubVPCs()
	if existing := b.cfg.Hub.PrivateZoneID; existing != "" || leads && home != nil {
		account := b.accounts.OfResolver() // a zone is created with a VPC of its own account
		props := privatezone.Props{ExistingID: existing, Name: config.DisplayName(b.cfg.Name, "hub"), Provider: account.Provider, Domain: domain}
		if existing == "" {
			domain = hub.domain
			props.Domain, props.HomeVPCID, props.Endpoint = domain, home, hub.endpoint
			props.VPCIDs, props.Elsewhere = others.of(account), others.elsewhere(account)
			props.Zonal = b.network.PrivateLinkVPCs[b.cfg.Confluent.HubEndpoint].VPC.Subnets
		}
		b.newZone("hub", address.HubZone, props)
	}
	b.newResolverRule("private", b.cfg.Hub.ResolverRuleIDs.Private, domain)
}

// newGatewayZones makes a zone per access point that is made here, each with a domain of its own and
// associated with every VPC, so that any client reaches a cluster at any access point.
//
// Clients use names under accesspoint.glb, public CNAMEs into these zones. No zone
// may be made for that domain: it would hide all other access points. But a resolver
// elsewhere could not follow the CNAME, so that domain too stays with the VPCs' own.
func (b *builder) newGatewayZones() {
	for name, spec := range inorder.Of(b.cfg.PrivateLink.VPCs) {
		entry := b.entries[name]
		switch {
		case spec.MakesEndpoint():
			others := b.allVPCs()
			delete(others, address.PrivateLinkVPC(name))
			vpcs := inAccounts(others)
			b.newZone(name, address.Zone(name), privatezone.Props{
				Name:      config.DisplayName(b.cfg.Name, name),
				Domain:    entry.domain,
				HomeVPCID: b.network.PrivateLinkVPCs[name].VPC.VPCID,
				VPCIDs:    vpcs.of(base.Account{}),
				Elsewhere: vpcs.elsewhere(base.Account{}),
				Endpoint:  entry.endpoint,
			})
		case spec.PrivateZoneID != "":
			b.newZone(name, address.Zone(name), privatezone.Props{ExistingID: spec.PrivateZoneID, Domain: entry.domain, VPCIDs: inAccounts(b.madeVPCs()).of(base.Account{})})
		}
	}
	rules := b.cfg.Hub.ResolverRuleIDs
	b.newResolverRule("private", rules.Private, jsii.String(b.cfg.Region+".aws.accesspoint.confluent.cloud"))
	b.newResolverRule("public", rules.Public, jsii.String(b.cfg.Region+".aws.accesspoint.glb.confluent.cloud"))
}

func (b *builder) newZone(name, id string, props privatezone.Props) {
	if props.ExistingID == "" {
		props.Protect = b.keeps(privatezone.Address(id))
	}
	b.zoneIDs[name] = privatezone.New(b.stack, id, props).ID
}

// newResolverRule keeps a domain with the resolvers of all VPCs, if there are any, by a rule in each of their
// accounts: that a SYSTEM rule can be shared is nowhere said, and a rule costs nothing. One that exists is of the
// account of the hub VPC that resolves names.
func (b *builder) newResolverRule(id, existing string, domain *string) {
	vpcs := b.allVPCs()
	if existing != "" {
		vpcs = b.madeVPCs()
	}
	if len(vpcs) == 0 {
		return
	}
	resolver, accounts := b.accounts.OfResolver(), inAccounts(vpcs)
	if existing != "" && accounts.of(resolver) == nil {
		accounts = append(accounts, inAccount{account: resolver})
	}
	for _, one := range accounts {
		rule := address.ResolverRule(id)
		if one.account.Provider != nil {
			rule = address.Join(rule, address.InAccount(one.account.Alias))
		}
		props := resolverrule.Props{Name: config.DisplayName(b.cfg.Name, id), Provider: one.account.Provider, Domain: domain, VPCIDs: one.vpcs}
		if existing != "" && one.account == resolver {
			props.ExistingID = existing
		} else {
			props.Protect = b.keeps(resolverrule.Address(rule))
		}
		made := resolverrule.New(b.stack, rule, props)
		if one.account == resolver {
			b.ruleIDs[id] = made.ID // the one that other systems on the hub name
		}
	}
}

// hubVPCs returns the hub VPC that resolves names, the stable home of the hub's
// zone, and the other hub VPCs.
func (b *builder) hubVPCs() (home *string, others byAccount) {
	list := map[string]resolving{}
	for name, vpc := range inorder.Of(b.cfg.Hub.VPCs) {
		if vpc.Role == config.RoleDNS {
			home = jsii.String(vpc.ID)
			continue
		}
		list[name] = resolving{jsii.String(vpc.ID), b.accounts.Of(name)}
	}
	return home, inAccounts(list)
}

func (b *builder) allVPCs() map[string]resolving {
	all := map[string]resolving{}
	for name, vpc := range inorder.Of(b.cfg.Hub.VPCs) {
		all[address.HubVPC(name)] = resolving{jsii.String(vpc.ID), b.accounts.Of(name)}
	}
	for name, vpc := range b.network.PrivateLinkVPCs {
		all[address.PrivateLinkVPC(name)] = resolving{id: vpc.VPC.VPCID}
	}
	return all
}

// madeVPCs are the PrivateLink VPCs that are made here.
func (b *builder) madeVPCs() map[string]resolving {
	made := map[string]resolving{}
	for name := range b.cfg.MadeVPCs() {
		made[address.PrivateLinkVPC(name)] = resolving{id: b.network.PrivateLinkVPCs[name].VPC.VPCID}
	}
	return made
}
