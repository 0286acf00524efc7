package clusterlink

import (
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"cdk.tf/confluent-privatelink/constructs/acl"
	"cdk.tf/confluent-privatelink/constructs/clusterprovider"
	"cdk.tf/confluent-privatelink/constructs/networkgate"
	"cdk.tf/confluent-privatelink/constructs/roles"
	"cdk.tf/confluent-privatelink/constructs/topic"
	"cdk.tf/confluent-privatelink/internal/address"
	"cdk.tf/confluent-privatelink/internal/config"
	"cdk.tf/confluent-privatelink/internal/inorder"
	"cdk.tf/confluent-privatelink/internal/rights"
	"cdk.tf/confluent-privatelink/stacks/confluentcore"
)

// privateNetwork is what leads to clusters.
const privateNetwork = "private network"

// cluster is a cluster whose network path is proven.
type cluster struct {
	confluentcore.Cluster
	gate cdktf.ITerraformDependable
	// provider is nil if nothing on the cluster is made with its manager's key.
	provider cdktf.TerraformProvider
	topics   map[string]cdktf.ITerraformDependable
	// mirrors that links bring here, by their names here.
	mirrors map[string]cdktf.ITerraformDependable
}

// newClusters makes what is on each cluster, when its gate has opened.
func (b *builder) newClusters() map[string]cluster {
	clusters := map[string]cluster{}
	for name, spec := range inorder.Of(b.cfg.Confluent.Clusters) {
		clusters[name] = b.newCluster(name, spec)
	}
	return clusters
}

func (b *builder) newCluster(name string, spec config.Cluster) cluster {
	made := b.core.Clusters[name]
	gate := networkgate.New(b.stack, address.Gate(name), networkgate.Props{
		Server: "Cluster " + name, Kind: "cluster", Network: privateNetwork, URL: networkgate.ClusterURL(made.RESTEndpoint, made.ID), Provider: b.http,
	})
	c := cluster{
		Cluster: made,
		gate:    gate.Gate,
		topics:  map[string]cdktf.ITerraformDependable{},
		mirrors: map[string]cdktf.ITerraformDependable{},
	}
	if b.cfg.UsesManager(name) {
		c.provider = clusterprovider.New(b.stack, address.Manager(name), clusterprovider.Props{
			RESTEndpoint: made.RESTEndpoint, SecretName: made.Manager.SecretName, GateAddress: "data.http." + address.Gate(name),
		}).Provider
	}
	for topicName, topicSpec := range inorder.Of(spec.Topics) {
		if !b.holds(topic.Address(address.Topic(name, topicName)), *topicSpec.Protect, topicSpec.Retire, topicSpec.KeepData) {
			continue
		}
		c.topics[topicName] = topic.New(b.stack, address.Topic(name, topicName), topic.Props{
			Name: topicName, Topic: topicSpec, ClusterID: c.ID, Provider: c.provider, Gate: c.gate,
		}).Topic
	}
	for app, appSpec := range inorder.Of(spec.Applications) {
		if appSpec.Retire {
			continue
		}
		b.newRights(address.Application(name, app), c, c.Applications[app], rights.Of(appSpec))
	}
	return c
}

// newACLs grants a principal its rights on a cluster.
func (b *builder) newACLs(id string, c cluster, principal confluentcore.Principal, grants []rights.Grant) []cdktf.ITerraformDependable {
	return acl.New(b.stack, id, acl.Props{
		AccountID: principal.AccountID, Grants: grants,
		ClusterID: c.ID, Provider: c.provider, Gate: c.gate,
	}).ACLs
}

// newRights grants an application its rights on a cluster, by ACLs or by roles.
func (b *builder) newRights(id string, c cluster, principal confluentcore.Principal, given rights.Rights) {
	b.newACLs(id, c, principal, given.ACLs)
	if len(given.Roles) > 0 {
		roles.New(b.stack, address.Roles(id), roles.Props{
			AccountID: principal.AccountID, Roles: given.Roles, ClusterID: c.ID, ClusterCRN: c.CRN, Gate: c.gate,
		})
	}
}
