// Package clusterlink is the third stack: everything that needs the private network
// to be planned at all.
//
//	network gate -> credentials -> topics, ACLs -> connectors -> links -> mirror topics
//
// It runs on agents inside the network, also for plan and destroy.
package clusterlink

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/internal/inorder"

	confluentprovider "cdk.tf/confluent-privatelink/.gen/confluentinc/confluent/provider"
	httpprovider "cdk.tf/confluent-privatelink/.gen/httpprobe/provider"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/stacks/base"
	"cdk.tf/confluent-privatelink/stacks/confluentcore"
)

// Props of the cluster-link stack.
type Props struct {
	// Config is the validated configuration.
	Config *config.Config
	// Core with the clusters and the principals.
	Core confluentcore.Outputs
}

// New builds the stack, in the order in which one thing needs the other.
func New(scope constructs.Construct, id string, props Props) {
	cfg := props.Config
	stack := base.New(scope, id, cfg)
	confluentprovider.NewConfluentProvider(stack, jsii.String("confluent"), nil)
	plane := &plane{
		cfg: cfg, stack: stack, core: props.Core,
		http:     httpprovider.NewHttpprobeProvider(stack, jsii.String("http"), nil),
		clusters: map[string]cluster{},
	}
	for name, spec := range inorder.Of(cfg.Confluent.Clusters) {
		plane.clusters[name] = plane.newCluster(name, spec)
	}
	for name, link := range inorder.Of(cfg.Links) {
		plane.newLink(name, link)
	}
	plane.describe()
}

// plane is the stack while it is being built.
type plane struct {
	cfg      *config.Config
	stack    cdktf.TerraformStack
	core     confluentcore.Outputs
	http     cdktf.TerraformProvider
	clusters map[string]cluster
}

// describe writes the values that people read.
func (p *plane) describe() {
	topics := map[string]any{}
	for name, cluster := range inorder.Of(p.cfg.Confluent.Clusters) {
		list := []string{}
		for topic := range inorder.Of(cluster.Topics) {
			list = append(list, topic)
		}
		topics[name] = jsii.Strings(list...)
	}
	links := map[string]any{}
	for name, link := range p.cfg.Links {
		links[name] = map[string]any{
			"source": link.Source, "destination": link.Destination, "mode": link.Mode,
			"mirror_topics":         mirrorNames(p.cfg.Mirrors(name)),
			"reverse_mirror_topics": mirrorNames(p.cfg.ReverseMirrors(name)),
		}
	}
	base.Output(p.stack, "topics", "Managed topics by cluster.", topics)
	base.Output(p.stack, "links", "Clusters, mode and mirror topics by link name.", links)
}

func mirrorNames(mirrors []config.Mirror) *[]*string {
	names := []string{}
	for _, mirror := range mirrors {
		names = append(names, mirror.MirrorTopic)
	}
	return jsii.Strings(names...)
}
