package clusterlink

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/tag"
	"cdk.tf/confluent-privatelink/constructs/topiccatalog"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/inorder"
)

// newCatalog makes the tags of the file, and tells the catalog of the topics, when these are there. What is said of a topic that
// retires goes before it.
func (b *builder) newCatalog() {
	tags := map[string]cdktf.ITerraformDependable{}
	for name, spec := range inorder.Of(b.cfg.CatalogTags()) {
		tags[name] = tag.New(b.stack, address.Tag(name), tag.Props{
			Name: name, Description: spec.Description, Provider: b.registry.provider, Gate: b.registry.gate,
		}).Tag
	}
	for name, cluster := range inorder.Of(b.clusters) {
		for topic, made := range inorder.Of(cluster.topics) {
			spec := b.cfg.Confluent.Clusters[name].Topics[topic]
			if !spec.Described() && len(spec.Tags) == 0 {
				continue
			}
			topiccatalog.New(b.stack, address.TopicCatalog(name, topic), topiccatalog.Props{
				RegistryID: b.registry.id, ClusterID: cluster.ID, Name: topic, Topic: spec, Tags: tags,
				Provider: b.registry.provider, Needs: []cdktf.ITerraformDependable{b.registry.gate, made},
			})
		}
	}
}
