package clusterlink

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	linkconstruct "cdk.tf/confluent-privatelink/constructs/clusterlink"
	"cdk.tf/confluent-privatelink/constructs/credentials"
	"cdk.tf/confluent-privatelink/constructs/missedtakeover"
	"cdk.tf/confluent-privatelink/constructs/share"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// newShares grants the principals of shares what is approved: as much as a link of this file would get.
func (b *builder) newShares() {
	for name, spec := range inorder.Of(b.cfg.Shares) {
		if !spec.Retire {
			b.newACLs(address.Share(name), b.clusters[spec.Cluster], b.core.Shares[name], readGrants(spec.Approval()))
		}
	}
}

// newLinkOfShare makes a link that reads another team's cluster. Nothing here talks to that cluster: it
// is known by its share alone, and the path to it is Confluent's.
func (b *builder) newLinkOfShare(name string, link config.Link, mirrors []config.Mirror) {
	to := b.clusters[link.Destination]
	found := share.New(b.stack, address.SharedTopics(name), share.Props{LinkName: name, Secret: link.Share, Wanted: b.cfg.Wanted(name)})
	source := linkconstruct.Side{
		ClusterID: found.ClusterID, BootstrapEndpoint: found.BootstrapEndpoint,
		Credentials: credentials.New(b.stack, address.LinkCredentials(address.LinkSource(name)), credentials.Props{
			SecretName: link.Share, Gate: found.Approved,
		}),
	}
	destination := b.newSide(address.LinkDestination(name), to, b.core.Links[name].Destination)
	made := linkconstruct.New(b.stack, address.Link(name), linkconstruct.Props{
		Name: name, Link: link, Source: source, Destination: destination, DependsOn: []cdktf.ITerraformDependable{to.gate},
	})
	b.newMirrors(address.Mirror, name, mirrors, cluster{}, to, destination, append([]cdktf.ITerraformDependable{to.gate}, made.Links...))
	missedtakeover.New(b.stack, address.MissedTakeover(name), missedtakeover.Props{
		LinkName: name, LinkAddress: linkconstruct.Addresses(address.Link(name), link.Mode)[0],
		Cluster: destination, Share: found, Gate: to.gate, Provider: b.http,
	})
}
