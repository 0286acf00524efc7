package clusterlink

import (
	"github.com/aws/jsii-runtime-go"

	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/stacks/base"
)

// describe writes the values that people read.
func (b *builder) describe() {
	topics := map[string]any{}
	for name, cluster := range inorder.Of(b.cfg.Confluent.Clusters) {
		list := []string{}
		for topic, spec := range inorder.Of(cluster.Topics) {
			if !spec.Retire {
				list = append(list, topic)
			}
		}
		topics[name] = jsii.Strings(list...)
	}
	links := map[string]any{}
	for name, link := range b.cfg.Links {
		if link.Retire {
			continue
		}
		described := map[string]any{
			"destination": link.Destination, "mode": link.Mode,
			"mirror_topics":         mirrorNames(b.cfg.Mirrors(name)),
			"reverse_mirror_topics": mirrorNames(b.cfg.ReverseMirrors(name)),
		}
		if link.Share != "" {
			described["share"] = link.Share
		} else {
			described["source"] = link.Source
		}
		links[name] = described
	}
	base.Output(b.stack, "topics", "Managed topics by cluster.", topics)
	base.Output(b.stack, "links", "Clusters, mode and mirror topics by link name.", links)
}

func mirrorNames(mirrors []config.Mirror) *[]*string {
	names := []string{}
	for _, mirror := range mirrors {
		if !mirror.Retire {
			names = append(names, mirror.MirrorTopic)
		}
	}
	return jsii.Strings(names...)
}
