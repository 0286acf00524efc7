package clusterlink

import (
	"slices"

	"github.com/hashicorp/terraform-cdk-go/cdktf"

	linkconstruct "cdk.tf/confluent-privatelink/constructs/clusterlink"
	"cdk.tf/confluent-privatelink/constructs/credentials"
	"cdk.tf/confluent-privatelink/constructs/mirrortopic"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/rights"
	"cdk.tf/confluent-privatelink/stacks/confluentcore"
)

// newLinks makes the links, when all clusters are there.
func (b *builder) newLinks() {
	for name, link := range inorder.Of(b.cfg.Links) {
		b.newLink(name, link)
	}
}

// newLink makes the source's grants, then the link, then its mirror topics. All that
// the link needs stands in depends_on: it is made before, and, more important,
// destroyed after it. A key that loses its rights first leaves half a link behind.
func (b *builder) newLink(name string, link config.Link) {
	for _, half := range linkconstruct.Addresses(address.Link(name), link.Mode) {
		b.holds(half, *link.Protect, link.Retire, link.KeepData)
	}
	mirrors := b.staying(address.Mirror, name, b.cfg.Mirrors(name))
	reverseMirrors := b.staying(address.ReverseMirror, name, b.cfg.ReverseMirrors(name))
	if link.Retire {
		return
	}
	if link.Share != "" {
		b.newLinkOfShare(name, link, mirrors)
		return
	}
	principals := b.core.Links[name]
	from, to := b.clusters[link.Source], b.clusters[link.Destination]
	dependsOn := b.newACLs(address.LinkSource(name), from, principals.Source, readGrants(link.Reads(link.Topics)))
	if link.Mode == config.LinkBidirectional {
		dependsOn = append(dependsOn,
			b.newACLs(address.LinkDestination(name), to, principals.Destination, readGrants(link.Reads(link.ReverseTopics)))...)
	}
	dependsOn = append(dependsOn, from.gate, to.gate)
	source := b.newSide(address.LinkSource(name), from, principals.Source)
	destination := b.newSide(address.LinkDestination(name), to, principals.Destination)
	made := linkconstruct.New(b.stack, address.Link(name), linkconstruct.Props{
		Name: name, Link: link, Source: source, Destination: destination, DependsOn: dependsOn,
	})
	dependsOn = append(dependsOn, made.Links...)
	b.newMirrors(address.Mirror, name, mirrors, from, to, destination, dependsOn)
	b.newMirrors(address.ReverseMirror, name, reverseMirrors, to, from, source, dependsOn)
}

// staying notes mirror topics, and returns those that do not retire.
func (b *builder) staying(id func(link, topic string) string, link string, mirrors []config.Mirror) []config.Mirror {
	var staying []config.Mirror
	for _, mirror := range mirrors {
		if b.holds(mirrortopic.Address(id(link, mirror.Topic)), mirror.Protect, mirror.Retire, mirror.KeepData) {
			staying = append(staying, mirror)
		}
	}
	return staying
}

// readGrants is what a link's principal needs where it reads, and no more: the
// approved topics, and only with the syncs the groups and the cluster's ACLs.
// https://docs.confluent.io/cloud/current/multi-cloud/cluster-linking/security-cloud.html
func readGrants(approval config.Approval) []rights.Grant {
	grants := rights.Each(rights.Topic, approval.Topics, "READ", "DESCRIBE", "DESCRIBE_CONFIGS")
	grants = append(grants, rights.Each(rights.Group, approval.Groups, "READ", "DESCRIBE")...)
	if approval.ACLSync {
		grants = append(grants, rights.Cluster("DESCRIBE"))
	}
	return grants
}

func (b *builder) newSide(id string, c cluster, principal confluentcore.Principal) linkconstruct.Side {
	return linkconstruct.Side{
		ClusterID: c.ID, RESTEndpoint: c.RESTEndpoint, BootstrapEndpoint: c.BootstrapEndpoint,
		Credentials: credentials.New(b.stack, address.LinkCredentials(id), credentials.Props{
			SecretName: principal.SecretName, Gate: c.gate,
		}),
	}
}

func (b *builder) newMirrors(
	id func(link, topic string) string, link string, mirrors []config.Mirror,
	from, home cluster, to linkconstruct.Side, dependsOn []cdktf.ITerraformDependable,
) {
	for _, mirror := range mirrors {
		needs := slices.Clone(dependsOn)
		if topic, managed := from.topics[mirror.Topic]; managed {
			needs = append(needs, topic)
		}
		home.mirrors[mirror.MirrorTopic] = mirrortopic.New(b.stack, id(link, mirror.Topic), mirrortopic.Props{
			Mirror: mirror, LinkName: link, Cluster: to, DependsOn: needs,
		}).Topic
	}
}
